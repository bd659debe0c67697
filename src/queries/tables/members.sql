-- One row per member of a breakdown, as the data file has it.
select
    breakdown,
    member,
    name_zh,
    name_en,
    position
from members
order by position, breakdown, member
