-- One row per total of a headline series with what decides whether it may be ranked against another: mechanism, counted
-- object and vintage. A first batch counts as the first total.
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
join headline_series on headline_series.programme = figures.programme and headline_series.metric = figures.metric
join programmes on programmes.programme = figures.programme
join metrics on metrics.metric = figures.metric
left join stages on stages.metric = figures.metric
left join batches on batches.batch = figures.batch
where ((figures.kind = 'stock' and figures.batch is null) or (figures.kind = 'flow' and batches.number = '1'))
    and figures.breakdown is null
    and figures.region = programmes.region
order by headline_series.position, figures.as_of, figures.observation
