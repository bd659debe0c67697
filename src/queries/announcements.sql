-- One row per thing told of a batch whose programme has totals: that it was listed, or that a figure of it was published or only
-- proposed. A figure names its metric where totals count it, since batches come only between totals; else it just tells of the batch.
with told as (
    select distinct
        batches.batch,
        case
            when (batches.programme, figures.metric) in (
                select (totals.programme, totals.metric) from figures as totals where totals.kind = 'stock'
            )
                then figures.metric
        end as metric,
        figures.status = 'published' as published,
        figures.as_of,
        figures.published_on
    from batches
    join figures using (batch)
    where figures.kind in ('stock', 'flow')
)

select
    batches.programme,
    batches.batch,
    batches.announced_on,
    regexp_full_match(batches.number, '\d{1,2}') as in_sequence,
    sources.published_on as listed_on,
    told.metric,
    told.published,
    told.as_of,
    told.published_on
from batches
left join sources using (source)
left join told using (batch)
where batches.programme in (select figures.programme from figures where figures.kind = 'stock')
order by all
