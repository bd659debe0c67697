-- One row per figure with what decides whether it may be set beside another: mechanism, counted object, stage of a round,
-- whether it opens its series, whether its metric has several definitions or recipients, and vintage.
select
    figures.*,
    programmes.mechanism,
    metrics.counts,
    stages.counted,
    coalesce(figures.kind = 'flow' and batches.number = '1', false) as initial,
    figures.metric in (
        select metric_variants.metric from metric_variants where metric_variants.varies = 'definition'
    ) as several_definitions,
    figures.metric in (
        select metric_variants.metric from metric_variants where metric_variants.varies = 'population'
    ) as several_populations
from figures
join metrics on metrics.metric = figures.metric
left join programmes on programmes.programme = figures.programme
left join stages on stages.metric = figures.metric
left join batches on batches.batch = figures.batch
