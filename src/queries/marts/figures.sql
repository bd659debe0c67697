-- One row per published figure, with the unit of its metric and its grade: the columns every query of figures returns.
-- A figure marked 待核实 (unverified) is of grade D whatever its source. One adds up where its own document splits it into
-- parts that do.
with split as (
    select
        source,
        region,
        programme,
        metric,
        definition,
        batch,
        population,
        kind,
        status,
        as_of,
        period,
        breakdown,
        sum(value) as total
    from observations
    where breakdown is not null and qualifier = 'exact'
    group by all
)

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
    observations.breakdown is null and observations.qualifier = 'exact' and exists (
        select 1
        from split
        where split.source = observations.source
            and split.region = observations.region
            and split.programme is not distinct from observations.programme
            and split.metric = observations.metric
            and split.definition is not distinct from observations.definition
            and split.batch is not distinct from observations.batch
            and split.population is not distinct from observations.population
            and split.kind = observations.kind
            and split.status = observations.status
            and split.as_of = observations.as_of
            and split.period is not distinct from observations.period
            and split.total = observations.value
    ) as adds_up,
    observations.vintage
from observations
join metrics using (metric)
join graded_sources using (source)
