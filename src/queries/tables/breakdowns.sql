-- One row per breakdown, as the data file has it.
select
    breakdown,
    name_zh,
    name_en
from breakdowns
order by breakdown
