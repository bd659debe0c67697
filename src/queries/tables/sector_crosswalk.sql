-- One row per published category text, as the data file has it.
select
    category,
    sector,
    note_zh,
    note_en
from sector_crosswalk
order by category
