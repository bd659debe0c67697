-- One row per batch of a headline series over the programme's own region: what that batch added.
select
    figures.*
from figures
join headline_series using (programme, metric)
join programmes using (programme)
where figures.kind = 'flow'
    and figures.batch is not null
    and figures.breakdown is null
    and figures.region = programmes.region
order by headline_series.position, figures.as_of, figures.observation
