-- One row per code that the overview may name: what its figures and the headline targets count, for whom and how.
select registry_names.*
from registry_names
left join regions on registry_names.kind = 'region' and regions.region = registry_names.code
where registry_names.kind in ('unit', 'definition')
    or regions.level in ('country', 'province')
    or (
        registry_names.kind = 'metric'
        and registry_names.code in (
            select front_figures.metric from front_figures
            union
            select goals.metric from goals where goals.headline
        )
    )
    or (
        registry_names.kind = 'programme'
        and registry_names.code in (
            select front_figures.programme from front_figures
            union
            select goals.programme from goals where goals.headline
        )
    )
    or (
        registry_names.kind = 'batch'
        and registry_names.code in (
            select batches.batch
            from batches
            where batches.programme in (select front_figures.programme from front_figures)
        )
    )
order by registry_names.kind, registry_names.code
