-- One row per named product, brand or enterprise, with its harmonised sector and grade.
select
    items.item,
    items.programme,
    items.batch,
    items.year,
    items.name,
    items.enterprise,
    items.region,
    items.award_type,
    items.category,
    sector_crosswalk.sector,
    items.same_as,
    items.source,
    graded_sources.grade,
    graded_sources.title,
    graded_sources.publisher,
    graded_sources.published_on,
    items.note_zh,
    items.note_en
from items
join graded_sources using (source)
left join sector_crosswalk using (category)
