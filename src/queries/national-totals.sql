-- One row per provincial total of a list the whole country shares (中华老字号, single champions), with what decides whether
-- it may be ranked against another, in display order of the provinces.
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
    programmes.mechanism,
    metrics.counts,
    null::varchar as counted,
    false as initial,
    observations.vintage
from figures
join observations using (observation)
join metrics on metrics.metric = figures.metric
join programmes on programmes.programme = figures.programme
join regions on regions.region = figures.region
where figures.metric in ('time_honoured_national', 'single_champion_enterprises')
    and figures.kind = 'stock'
    and figures.batch is null
    and figures.breakdown is null
    and regions.level = 'province'
order by figures.metric, regions.position, figures.as_of, figures.observation
