-- One row per award count of one edition that the matrix of editions shows: of a foreground province or the country, or, for
-- the awards of cities, of a city in a foreground province.
select
    figures.*,
    try_cast(batches.number as integer) as edition,
    shown_awards.exhibit
from figures
join shown_awards using (metric)
join batches using (batch)
join regions using (region)
left join regions as parents on parents.region = regions.parent
where shown_awards.exhibit <> 'award-levels'
    and figures.kind = 'flow'
    and figures.breakdown is null
    and case
        when shown_awards.exhibit = 'city-quality-awards' then regions.level = 'city' and parents.foreground
        else regions.level = 'country' or (regions.level = 'province' and regions.foreground)
    end
order by shown_awards.exhibit, shown_awards.position, edition, regions.position, figures.observation
