-- One row per published whole that some composition splits: the same series and date without a breakdown.
with split as (
    select distinct region, programme, metric, coalesce(definition, '') as definition, coalesce(batch, '') as batch
    from figures
    where breakdown in ('category', 'type') and programme is not null
)

select
    figures.*
from figures
join split
    on figures.region = split.region
    and figures.programme = split.programme
    and figures.metric = split.metric
    and coalesce(figures.definition, '') = split.definition
    and coalesce(figures.batch, '') = split.batch
where figures.breakdown is null
order by figures.region, figures.programme, figures.as_of, figures.observation
