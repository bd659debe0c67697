-- One row: a figure with its document, definition and notes.
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
    metrics.definition_zh as metric_definition_zh,
    metrics.definition_en as metric_definition_en,
    definitions.description_zh,
    definitions.description_en,
    programmes.mechanism,
    sources.title,
    sources.title_en,
    sources.publisher,
    sources.url,
    sources.origin,
    sources.carrier,
    sources.date_basis,
    sources.access,
    sources.note_zh as source_note_zh,
    sources.note_en as source_note_en
from figures
join observations using (observation)
join metrics on metrics.metric = figures.metric
join sources on sources.source = figures.source
left join definitions on definitions.definition = figures.definition
left join programmes on programmes.programme = figures.programme
where figures.observation = $observation
