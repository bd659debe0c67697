-- One row per unit of measurement, as the data file has it.
select
    unit,
    name_zh,
    name_en,
    name_en_plural
from units
order by unit
