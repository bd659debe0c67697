-- One row per source with its grade and how many figures and targets it carries.
with cited as (
    select source, count(*) as figures
    from observations
    group by source
),

aimed as (
    select source, count(*) as targets
    from targets
    group by source
)

select
    graded_sources.source,
    graded_sources.title,
    graded_sources.title_en,
    graded_sources.publisher,
    graded_sources.publisher_en,
    graded_sources.published_on,
    graded_sources.url,
    graded_sources.grade,
    sources.carrier,
    sources.origin,
    sources.date_basis,
    sources.access,
    sources.file,
    sources.note_zh,
    sources.note_en,
    coalesce(cited.figures, 0)::integer as figures,
    coalesce(aimed.targets, 0)::integer as targets
from graded_sources
join sources using (source)
left join cited using (source)
left join aimed using (source)
