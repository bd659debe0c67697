-- One row per published number of permanent residents of a province, at the end of a year or, where only that can be told,
-- the year's implied average, with what decides whether two may divide alike; in display order of the provinces.
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
    null::varchar as mechanism,
    metrics.counts,
    null::varchar as counted,
    false as initial,
    observations.vintage
from figures
join observations using (observation)
join metrics on metrics.metric = figures.metric
join regions on regions.region = figures.region
where figures.metric in ('permanent_population', 'permanent_population_average_implied')
    and figures.kind = 'stock'
    and figures.breakdown is null
    and regions.level = 'province'
order by regions.position, figures.as_of, figures.observation
