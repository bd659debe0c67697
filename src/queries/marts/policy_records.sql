-- One row per decree, plan or event, with the document it was read in.
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
    policies.source,
    graded_sources.grade,
    graded_sources.title,
    graded_sources.publisher,
    graded_sources.published_on
from policies
join graded_sources using (source)
