-- One row per total in force of what a headline series counts, over the region that runs the programme, in display order: the
-- series is never below it.
select
    figures.*,
    headline_series.metric as bounded
from figures
join headline_series
    on figures.programme = headline_series.programme
    and figures.metric = headline_series.no_less_than
join programmes on programmes.programme = figures.programme
where figures.kind = 'stock'
    and figures.breakdown is null
    and figures.region = programmes.region
order by headline_series.position, figures.as_of, figures.observation
