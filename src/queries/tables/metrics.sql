-- One row per metric, as the data file has it.
select
    metric,
    name_zh,
    name_en,
    definition_zh,
    definition_en,
    counts,
    unit,
    kind,
    direction,
    topic
from metrics
order by metric
