-- One row per award total (stock) of a foreground province, a city of theirs left out.
select
    figures.*
from figures
join metrics using (metric)
join regions using (region)
where metrics.topic = 'awards'
    and metrics.counts = 'award'
    and figures.kind = 'stock'
    and regions.level = 'province'
    and regions.foreground
order by regions.position, figures.metric, figures.as_of, figures.observation
