-- One row per administrative division, as the data file has it.
select
    region,
    name_zh,
    name_en,
    level,
    parent,
    position,
    foreground,
    colour_light,
    colour_dark
from regions
order by position, region
