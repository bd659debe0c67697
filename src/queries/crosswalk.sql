-- One row per published category text: the harmonised sector it falls into, in the order of sectors.
select
    sector_crosswalk.category,
    sector_crosswalk.sector,
    sector_crosswalk.note_zh,
    sector_crosswalk.note_en
from sector_crosswalk
join sectors using (sector)
order by sectors.position, sector_crosswalk.category
