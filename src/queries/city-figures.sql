-- One row per figure of a headline programme for one city or county, newest date first.
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
    figures.vintage
from figures
join headline_series using (programme, metric)
join regions using (region)
where figures.kind in ('stock', 'flow')
    and figures.breakdown is null
    and regions.level in ('city', 'county')
order by headline_series.position, figures.as_of desc, figures.value desc, figures.observation
