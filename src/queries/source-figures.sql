-- One row per figure read from one source, in the order of region, metric and date.
select figures.*
from figures
join regions using (region)
where figures.source = $source
order by regions.position, figures.metric, figures.as_of, figures.observation
