-- One row per source: who published it and when; its title where nobody is named.
select
    source,
    publisher,
    case when publisher is null then title end as title,
    published_on
from graded_sources
order by source
