-- One row per list compared across provinces, as the data file has it.
select
    list,
    metric,
    position,
    per_million,
    name_zh,
    name_en,
    about_zh,
    about_en
from national_lists
order by position, list
