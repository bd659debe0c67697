-- One row per award total (stock) of a foreground province, a city of theirs left out.
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
join metrics using (metric)
join regions using (region)
where metrics.topic = 'awards'
    and metrics.counts = 'award'
    and figures.kind = 'stock'
    and regions.level = 'province'
    and regions.foreground
order by regions.position, figures.metric, figures.as_of, figures.observation
