-- One row per metric and column in which its figures differ, as the data file has it.
select
    metric,
    varies
from metric_variants
order by metric, varies
