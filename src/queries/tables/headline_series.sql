-- One row per series shown first, as the data file has it.
select
    programme,
    metric,
    position,
    no_less_than,
    note_zh,
    note_en
from headline_series
order by position, programme, metric
