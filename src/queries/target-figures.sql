-- One row per target and figure on its own region, programme and metric, whatever its definition or split: which of them
-- answer the target is judged later. Totals answer cumulative targets, readings levels, additions and amounts a period.
select
    goals.target,
    figures.*
from goals
join figures
    on goals.region = figures.region
    and goals.metric = figures.metric
    and goals.programme is not distinct from figures.programme
where (goals.basis = 'cumulative' and figures.kind = 'stock')
    or (goals.basis = 'level' and figures.kind in ('level', 'share', 'growth', 'rank', 'grade'))
    or (goals.basis in ('flow', 'increment') and figures.kind in ('flow', 'amount'))
order by goals.target, figures.as_of, figures.observation
