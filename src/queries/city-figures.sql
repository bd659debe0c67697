-- One row per figure of a headline programme for one city or county, newest date first.
select
    figures.*
from figures
join headline_series using (programme, metric)
join regions using (region)
where figures.kind in ('stock', 'flow')
    and figures.breakdown is null
    and regions.level in ('city', 'county')
order by headline_series.position, figures.as_of desc, figures.value desc, figures.observation
