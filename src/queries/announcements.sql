-- One row per metric of a programme and batch that renewed it for everyone: a batch or edition announced, not only proposed.
-- Batches numbered in sequence renew what the others of their sequence count, whichever of it was told of them.
-- `told_by` is the last day a batch without a date may have been announced on: the first day of a published figure of it.
with counted as (
    select
        figures.batch,
        figures.metric,
        bool_or(figures.status = 'published') as announced,
        min(
            case length(figures.as_of)
                when 4 then figures.as_of || '-12-31'
                when 7 then last_day((figures.as_of || '-01')::date)::varchar
                else figures.as_of
            end
        ) filter (figures.status = 'published') as told_by
    from figures
    where figures.batch is not null
        and figures.kind in ('stock', 'flow')
    group by figures.batch, figures.metric
),

announced as (
    select
        batches.batch,
        batches.programme,
        batches.announced_on,
        min(counted.told_by) as told_by,
        regexp_full_match(batches.number, '\d{1,2}') as sequent
    from batches
    left join counted using (batch)
    group by all
    having coalesce(bool_or(counted.announced), true)
),

renewed as (
    select announced.batch, counted.metric
    from announced
    join counted using (batch)
    union
    select announced.batch, counted.metric
    from announced
    join announced as others on others.programme = announced.programme
    join counted on counted.batch = others.batch
    where announced.sequent and others.sequent
)

select
    announced.programme,
    renewed.metric,
    announced.batch,
    announced.announced_on,
    announced.told_by
from announced
join renewed using (batch)
where announced.announced_on is not null or announced.told_by is not null
order by announced.programme, renewed.metric, announced.batch
