-- One row per source: who published it and when; its title where nobody is named.
select
    source,
    publisher,
    publisher_en,
    case when coalesce(publisher, '') in ('', '未署名', '立项文件未署名') then title end as title,
    published_on
from graded_sources
order by source
