-- One row per cumulative total of a headline series, over the region that runs the programme, in display order.
-- The first batch of a series is its first total, so it counts as one.
select
    figures.*
from figures
join headline_series using (programme, metric)
join programmes using (programme)
left join batches on batches.batch = figures.batch
where ((figures.kind = 'stock' and figures.batch is null) or (figures.kind = 'flow' and batches.number = '1'))
    and figures.breakdown is null
    and figures.region = programmes.region
order by headline_series.position, figures.as_of, figures.observation
