-- One row per metric and day on which a batch or edition of it was announced for the programme as a whole.
select distinct
    figures.metric,
    batches.announced_on
from figures
join batches using (batch)
where batches.announced_on is not null
    and figures.kind = 'flow'
order by figures.metric, batches.announced_on
