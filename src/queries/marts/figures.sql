-- One row per published figure, with the unit of its metric and its grade: the columns every query of figures returns.
-- A figure marked 待核实 (unverified) is of grade D whatever its source.
select
    observations.observation,
    observations.region,
    observations.programme,
    observations.metric,
    observations.definition,
    observations.batch,
    observations.breakdown,
    observations.member,
    observations.population,
    observations.value,
    observations.qualifier,
    metrics.unit,
    observations.as_of,
    observations.as_of_basis,
    observations.period,
    observations.kind,
    observations.status,
    observations.derived,
    case when observations.unverified then 'D' else graded_sources.grade end as grade,
    observations.fact,
    observations.source,
    graded_sources.published_on,
    observations.vintage
from observations
join metrics using (metric)
join graded_sources using (source)
