-- One row per figure, every one of them, with what decides whether it may be set beside another: mechanism, counted
-- object, stage of a round, whether it opens its series, and vintage.
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
    figures.vintage,
    programmes.mechanism,
    metrics.counts,
    stages.counted,
    coalesce(figures.kind = 'flow' and batches.number = '1', false) as initial
from figures
join metrics on metrics.metric = figures.metric
join regions on regions.region = figures.region
left join programmes on programmes.programme = figures.programme
left join stages on stages.metric = figures.metric
left join batches on batches.batch = figures.batch
order by regions.position, figures.programme, figures.metric, figures.as_of, figures.observation
