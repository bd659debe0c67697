-- One row per published part of a programme's whole by industry category or by type, in the foreground provinces.
select
    figures.*,
    sector_crosswalk.sector
from figures
join regions using (region)
left join sector_crosswalk on figures.breakdown = 'category' and sector_crosswalk.category = figures.member
left join sectors using (sector)
where figures.breakdown in ('category', 'type')
    and figures.kind in ('stock', 'flow')
    and figures.programme is not null
    and regions.level = 'province'
    and regions.foreground
order by
    regions.position,
    figures.programme,
    figures.batch,
    figures.breakdown,
    sectors.position,
    figures.value desc,
    figures.observation
