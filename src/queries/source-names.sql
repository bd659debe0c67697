-- One row per source: who published it, or its title where nobody is named.
select
    source,
    coalesce(publisher, title) as name,
    published_on
from graded_sources
order by source
