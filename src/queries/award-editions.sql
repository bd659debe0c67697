-- One row per award count of one edition of a national or provincial quality award, for a foreground province or the country.
select
    figures.*,
    try_cast(batches.number as integer) as edition
from figures
join metrics using (metric)
join batches using (batch)
join regions using (region)
where metrics.topic = 'awards'
    and metrics.counts = 'award'
    and figures.kind = 'flow'
    and figures.breakdown is null
    and (regions.level = 'country' or (regions.level = 'province' and regions.foreground))
order by figures.metric, edition, regions.position, figures.observation
