-- One row per figure with what decides whether it may be set beside another: mechanism, counted object, stage of a round,
-- whether it opens its series, and vintage.
select
    figures.*,
    programmes.mechanism,
    metrics.counts,
    stages.counted,
    coalesce(figures.kind = 'flow' and batches.number = '1', false) as initial
from figures
join metrics on metrics.metric = figures.metric
left join programmes on programmes.programme = figures.programme
left join stages on stages.metric = figures.metric
left join batches on batches.batch = figures.batch
