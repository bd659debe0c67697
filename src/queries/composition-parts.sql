-- One row per published part of a programme's whole by industry category or by type, in the foreground provinces. Its place is
-- that of its sector, or of its type, among all: the same in every whole.
select
    figures.*,
    sector_crosswalk.sector,
    coalesce(sectors.position, members.position) as place
from figures
join regions using (region)
left join sector_crosswalk on figures.breakdown = 'category' and sector_crosswalk.category = figures.member
left join sectors using (sector)
left join members on members.breakdown = figures.breakdown and members.member = figures.member
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
