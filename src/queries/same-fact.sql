-- One row per other figure that states the same fact, with its document.
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
    sources.title,
    sources.title_en,
    sources.publisher
from figures as asked
join figures on figures.fact = asked.fact and figures.observation <> asked.observation
join sources on sources.source = figures.source
where asked.observation = $observation
order by figures.grade, figures.published_on desc, figures.observation
