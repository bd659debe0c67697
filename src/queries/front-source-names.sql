-- One row per source that the overview may cite: who published it and when; its title where nobody is named.
select
    source,
    publisher,
    publisher_en,
    case when coalesce(publisher, '') in ('', '未署名', '立项文件未署名') then title end as title,
    published_on
from graded_sources
where source in (
    select front_figures.source from front_figures
    union
    select goals.source from goals where goals.headline
    union
    select batches.source
    from batches
    where batches.programme in (select headline_series.programme from headline_series)
)
order by source
