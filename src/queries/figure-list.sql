-- One row per figure, every one of them, in the order of region, metric and date.
select figure_records.*
from figure_records
join regions using (region)
order by regions.position, figure_records.metric, figure_records.as_of, figure_records.observation
