-- One row per stage of a certification round: what applied, was accepted and was certified, over the programme's region.
-- `stage` orders the round; `counted` keeps items apart from the applicants behind them.
select
    figures.*,
    stages.stage,
    stages.counted
from figures
join stages using (metric)
join programmes using (programme)
where programmes.headline
    and figures.kind = 'flow'
    and figures.batch is not null
    and figures.breakdown is null
    and figures.region = programmes.region
order by figures.batch, stages.counted, stages.stage, figures.observation
