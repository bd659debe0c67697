-- One row per other figure that states the fact of the asked one, with its document.
select
    asked.observation as asked,
    figures.*,
    sources.title,
    sources.title_en,
    sources.publisher,
    sources.publisher_en,
    sources.origin
from figures as asked
join figures on figures.fact = asked.fact and figures.observation <> asked.observation
join sources on sources.source = figures.source
where asked.observation = $observation
order by figures.grade, figures.published_on desc, figures.observation
