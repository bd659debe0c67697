-- One row per award total (stock) of a foreground province, a city of theirs left out. `level` is the place of the award in
-- the table of levels, null for one that has none there.
select
    figures.*,
    award_exhibits.position as level
from figures
join metrics using (metric)
join regions using (region)
left join award_exhibits
    on award_exhibits.metric = figures.metric
    and award_exhibits.exhibit = 'award-levels'
where metrics.topic = 'awards'
    and metrics.counts = 'award'
    and figures.kind = 'stock'
    and regions.level = 'province'
    and regions.foreground
order by regions.position, figures.metric, figures.as_of, figures.observation
