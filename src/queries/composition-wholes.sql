-- One row per published whole that some composition splits: the same series and date without a breakdown.
with split as (
    select distinct region, programme, metric, coalesce(definition, '') as definition, coalesce(batch, '') as batch
    from figures
    where breakdown in ('category', 'type') and programme is not null
)

select
    figures.observation,
    figures.region,
    figures.programme,
    figures.metric,
    figures.definition,
    figures.batch,
    figures.breakdown,
    figures.member,
    figures.population,
    figures.value,
    figures.qualifier,
    figures.unit,
    figures.as_of,
    figures.period,
    figures.kind,
    figures.status,
    figures.derived,
    figures.grade,
    figures.fact,
    figures.source,
    figures.published_on,
    figures.vintage
from figures
join split
    on figures.region = split.region
    and figures.programme = split.programme
    and figures.metric = split.metric
    and coalesce(figures.definition, '') = split.definition
    and coalesce(figures.batch, '') = split.batch
where figures.breakdown is null
order by figures.region, figures.programme, figures.as_of, figures.observation
