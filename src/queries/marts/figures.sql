-- One row per published figure, with the unit of its metric, the values its words allow, the days its date covers and its
-- grade.
-- A figure marked 待核实 (unverified) is of grade D whatever its source.
select
    observations.observation,
    observations.region,
    observations.programme,
    observations.metric,
    observations.definition,
    observations.batch,
    observations.breakdown,
    observations.member,
    observations.population,
    observations.value,
    case observations.qualifier
        when 'exact' then observations.value
        when 'about' then 0.95 * observations.value
        when 'nearly' then 0.95 * observations.value
        when 'over' then observations.value
        when 'at_least' then observations.value
        else 0
    end as value_low,
    case observations.qualifier
        when 'about' then 1.05 * observations.value
        when 'over' then 'infinity'::double
        when 'at_least' then 'infinity'::double
        else observations.value
    end as value_high,
    observations.qualifier,
    metrics.unit,
    observations.as_of,
    case length(observations.as_of)
        when 4 then observations.as_of || '-01-01'
        when 7 then observations.as_of || '-01'
        else observations.as_of
    end as as_of_from,
    case length(observations.as_of)
        when 4 then observations.as_of || '-12-31'
        when 7 then strftime(last_day(strptime(observations.as_of || '-01', '%Y-%m-%d')::date), '%Y-%m-%d')
        else observations.as_of
    end as as_of_to,
    observations.period,
    observations.kind,
    observations.status,
    observations.derived,
    case when observations.unverified then 'D' else graded_sources.grade end as grade,
    observations.fact,
    observations.source,
    graded_sources.published_on,
    observations.vintage
from observations
join metrics using (metric)
join graded_sources using (source)
