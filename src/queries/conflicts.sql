-- One row per figure of a fact that several figures state, with its document, facts in the order of their ids.
with told_again as (
    select fact
    from figures
    group by fact
    having count(*) > 1
)

select
    figures.*,
    sources.title,
    sources.title_en,
    sources.publisher,
    sources.publisher_en,
    sources.origin
from figures
join told_again using (fact)
join sources on sources.source = figures.source
order by figures.fact, figures.observation
