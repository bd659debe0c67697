-- One row per list that provinces are compared by, in display order. Without a name of its own it has that of its metric.
select
    national_lists.list,
    national_lists.metric,
    national_lists.per_million,
    coalesce(national_lists.name_zh, metrics.name_zh) as name_zh,
    coalesce(national_lists.name_en, metrics.name_en) as name_en,
    national_lists.about_zh,
    national_lists.about_en
from national_lists
join metrics using (metric)
order by national_lists.position, national_lists.list
