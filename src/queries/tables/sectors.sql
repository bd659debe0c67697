-- One row per harmonised sector, as the data file has it.
select
    sector,
    name_zh,
    name_en,
    position
from sectors
order by position, sector
