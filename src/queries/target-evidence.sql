-- One row: a target with its document, definition and notes.
select
    goals.target,
    goals.region,
    goals.programme,
    goals.metric,
    goals.definition,
    goals.batch,
    goals.breakdown,
    goals.member,
    goals.population,
    goals.value,
    goals.qualifier,
    goals.unit,
    goals.due,
    goals.set_on,
    goals.role,
    goals.basis,
    goals.period,
    goals.direction,
    goals.headline,
    goals.restates,
    goals.grade,
    goals.source,
    goals.published_on,
    targets.locator,
    targets.note_zh,
    targets.note_en,
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
from goals
join targets using (target)
join metrics on metrics.metric = goals.metric
join sources on sources.source = goals.source
left join definitions on definitions.definition = goals.definition
left join programmes on programmes.programme = goals.programme
where goals.target = $target
