-- One row per figure of a fact that several figures state, with its document, facts in the order of their ids.
with told_again as (
    select fact
    from figures
    group by fact
    having count(*) > 1
)

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
from figures
join told_again using (fact)
join sources on sources.source = figures.source
order by figures.fact, figures.observation
