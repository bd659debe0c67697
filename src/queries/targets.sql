-- One row per published target of the dataset, whatever its role, headline targets first within a region.
select
    goals.target,
    goals.region,
    goals.programme,
    goals.metric,
    goals.definition,
    goals.batch,
    goals.breakdown,
    goals.member,
    goals.population,
    goals.value,
    goals.qualifier,
    goals.unit,
    goals.due,
    goals.set_on,
    goals.role,
    goals.basis,
    goals.period,
    goals.direction,
    goals.headline,
    goals.restates,
    goals.grade,
    goals.source,
    goals.published_on
from goals
join regions using (region)
order by regions.position, goals.headline desc, goals.due desc, goals.target
