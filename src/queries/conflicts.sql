-- One row per figure of a fact that is stated with different values or words, facts in the order of their ids.
with told_differently as (
    select fact
    from figures
    group by fact
    having count(distinct value) > 1 or count(distinct qualifier) > 1
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
    figures.vintage
from figures
join told_differently using (fact)
order by figures.fact, figures.grade, figures.published_on desc, figures.observation
