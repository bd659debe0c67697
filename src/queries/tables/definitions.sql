-- One row per definition (口径), as the data file has it.
select
    definition,
    name_zh,
    name_en,
    description_zh,
    description_en
from definitions
order by definition
