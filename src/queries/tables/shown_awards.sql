-- One row per award that an exhibit shows, as the data file has it.
select
    exhibit,
    metric,
    position
from shown_awards
order by exhibit, position, metric
