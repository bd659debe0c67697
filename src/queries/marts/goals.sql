-- One row per published target or plan, with the unit of its metric and its grade.
select
    targets.target,
    targets.region,
    targets.programme,
    targets.metric,
    targets.definition,
    targets.batch,
    targets.breakdown,
    targets.member,
    targets.population,
    targets.value,
    targets.qualifier,
    metrics.unit,
    targets.due,
    targets.set_on,
    targets.role,
    targets.basis,
    targets.period,
    targets.direction,
    targets.headline,
    targets.restates,
    case when targets.unverified then 'D' else graded_sources.grade end as grade,
    targets.source,
    graded_sources.published_on
from targets
join metrics using (metric)
join graded_sources using (source)
