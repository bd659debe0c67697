-- One row per award count of one edition that an exhibit of editions shows, for a foreground province or the country.
select
    figures.*,
    try_cast(batches.number as integer) as edition,
    shown_awards.exhibit
from figures
join shown_awards using (metric)
join batches using (batch)
join regions using (region)
where shown_awards.exhibit <> 'award-levels'
    and figures.kind = 'flow'
    and figures.breakdown is null
    and (regions.level = 'country' or (regions.level = 'province' and regions.foreground))
order by shown_awards.exhibit, shown_awards.position, edition, regions.position, figures.observation
