-- One row per award count of one edition that an exhibit of editions shows, for a foreground province or the country.
select
    figures.*,
    try_cast(batches.number as integer) as edition,
    award_exhibits.exhibit
from figures
join award_exhibits using (metric)
join batches using (batch)
join regions using (region)
where award_exhibits.exhibit <> 'award-levels'
    and figures.kind = 'flow'
    and figures.breakdown is null
    and (regions.level = 'country' or (regions.level = 'province' and regions.foreground))
order by award_exhibits.exhibit, award_exhibits.position, edition, regions.position, figures.observation
