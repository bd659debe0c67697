-- One row per award that an exhibit shows, as the data file has it.
select
    exhibit,
    metric,
    position
from award_exhibits
order by exhibit, position, metric
