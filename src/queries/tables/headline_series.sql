-- One row per series shown first, as the data file has it.
select
    programme,
    metric,
    position
from headline_series
order by position, programme, metric
