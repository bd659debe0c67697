-- One row per figure, every one of them, in the order of region, metric and date.
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
    observations.locator,
    observations.note_zh,
    observations.note_en,
    sources.title,
    sources.publisher
from figures
join observations using (observation)
join sources on sources.source = figures.source
join regions on regions.region = figures.region
order by regions.position, figures.metric, figures.as_of, figures.observation
