-- One row per headline series with something to mind in it, in display order.
select
    programme,
    metric,
    note_zh,
    note_en
from headline_series
where note_zh is not null
order by position, programme, metric
