-- One row per dated batch of a programme with a headline series, whether or not its size was published.
select
    batches.batch,
    batches.programme,
    batches.announced_on,
    batches.source,
    graded_sources.grade,
    graded_sources.published_on
from batches
join graded_sources on graded_sources.source = batches.source
where batches.announced_on is not null
    and batches.programme in (select headline_series.programme from headline_series)
order by batches.programme, batches.announced_on, batches.batch
