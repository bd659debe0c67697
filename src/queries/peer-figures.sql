-- One row per total or batch of what a programme gives its name to, over the region that runs it, with what decides
-- whether it may be ranked against another.
select subjects.*
from subjects
join programmes on programmes.programme = subjects.programme and programmes.region = subjects.region
where not programmes.closed
    and subjects.kind in ('stock', 'flow')
    and subjects.breakdown is null
    and subjects.metric in (
        'certified_items', 'certified_enterprises', 'certification_projects', 'awarded_brands', 'listed_brands',
        'selected_products', 'selected_enterprises', 'licensed_products', 'licensed_enterprises', 'licensed_brands',
        'regional_public_brands_provincial', 'programme_standards'
    )
order by subjects.programme, subjects.as_of, subjects.observation
