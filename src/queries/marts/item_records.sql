-- One row per named product, brand or enterprise, with its harmonised sector and grade, and the other documents that list it
-- again.
with again as (
    select
        items.same_as as item,
        string_agg(graded_sources.title, '；' order by items.item) as also_in,
        string_agg(items.source, ' ' order by items.item) as also_from
    from items
    join graded_sources using (source)
    where items.same_as is not null
    group by items.same_as
)

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
    again.also_in,
    again.also_from,
    items.source,
    graded_sources.grade,
    graded_sources.title,
    graded_sources.publisher,
    graded_sources.publisher_en,
    graded_sources.published_on,
    items.note_zh,
    items.note_en
from items
join graded_sources using (source)
left join sector_crosswalk using (category)
left join again using (item)
