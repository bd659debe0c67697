-- One row per published figure with all that is known of it: the values its words allow, the days its date covers, where it
-- was read and how it is defined.
select
    figures.*,
    case figures.qualifier
        when 'exact' then figures.value
        when 'about' then 0.95 * figures.value
        when 'nearly' then 0.95 * figures.value
        when 'over' then figures.value
        when 'at_least' then figures.value
        else 0
    end as value_low,
    case figures.qualifier
        when 'about' then 1.05 * figures.value
        when 'over' then 'infinity'::double
        when 'at_least' then 'infinity'::double
        else figures.value
    end as value_high,
    case length(figures.as_of)
        when 4 then figures.as_of || '-01-01'
        when 7 then figures.as_of || '-01'
        else figures.as_of
    end as as_of_from,
    case length(figures.as_of)
        when 4 then figures.as_of || '-12-31'
        when 7 then strftime(last_day(strptime(figures.as_of || '-01', '%Y-%m-%d')::date), '%Y-%m-%d')
        else figures.as_of
    end as as_of_to,
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
