-- One row per published figure with all that is known of it: where it was read and how it is defined.
select
    figures.*,
    observations.locator,
    observations.note_zh,
    observations.note_en,
    metrics.definition_zh as metric_definition_zh,
    metrics.definition_en as metric_definition_en,
    definitions.description_zh,
    definitions.description_en,
    programmes.mechanism,
    documents.* exclude (source)
from figures
join observations using (observation)
join metrics on metrics.metric = figures.metric
join documents on documents.source = figures.source
left join definitions on definitions.definition = figures.definition
left join programmes on programmes.programme = figures.programme
