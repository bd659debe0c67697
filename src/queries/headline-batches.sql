-- One row per dated batch of a programme with a headline series, metric of which it has a size and days that size was about and
-- published on; of a batch nobody published a size of one row without a metric.
select distinct
    batches.batch,
    batches.programme,
    batches.announced_on,
    figures.metric,
    figures.as_of,
    figures.published_on as sized_on,
    batches.source,
    graded_sources.grade,
    graded_sources.published_on
from batches
join graded_sources on graded_sources.source = batches.source
left join figures on figures.batch = batches.batch
where batches.announced_on is not null
    and batches.programme in (select headline_series.programme from headline_series)
order by batches.programme, batches.announced_on, batches.batch, figures.metric, figures.as_of, sized_on
