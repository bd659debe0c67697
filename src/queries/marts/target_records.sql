-- One row per published target or plan with all that is known of it: where it was read and how it is defined.
select
    goals.*,
    targets.locator,
    targets.note_zh,
    targets.note_en,
    metrics.definition_zh as metric_definition_zh,
    metrics.definition_en as metric_definition_en,
    definitions.description_zh,
    definitions.description_en,
    programmes.mechanism,
    documents.* exclude (source)
from goals
join targets using (target)
join metrics on metrics.metric = goals.metric
join documents on documents.source = goals.source
left join definitions on definitions.definition = goals.definition
left join programmes on programmes.programme = goals.programme
