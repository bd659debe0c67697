-- One row per figure read from one source.
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
where figures.source = $source
order by figures.observation
