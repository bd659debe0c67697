-- One row per decree, plan or event, with the document it was read in and those that tell it again.
with again as (
    select
        policies.same_as as policy,
        string_agg(graded_sources.title, '；' order by policies.policy) as also_in,
        string_agg(policies.source, ' ' order by policies.policy) as also_from
    from policies
    join graded_sources using (source)
    where policies.same_as is not null
    group by policies.same_as
)

select
    policies.policy,
    policies.region,
    policies.kind,
    policies.batch,
    policies.title_zh,
    policies.title_en,
    policies.document_no,
    policies.issuer,
    policies.issued_on,
    policies.what_zh,
    policies.what_en,
    policies.same_as,
    again.also_in,
    again.also_from,
    policies.source,
    graded_sources.grade,
    graded_sources.title,
    graded_sources.publisher,
    graded_sources.publisher_en,
    graded_sources.published_on
from policies
join graded_sources using (source)
left join again using (policy)
