-- One row per published number of permanent residents of a province, at the end of a year or, where only that can be told,
-- the year's implied average, with what decides whether two may divide alike; in display order of the provinces.
select subjects.*
from subjects
join regions using (region)
where subjects.metric in ('permanent_population', 'permanent_population_average_implied')
    and subjects.kind = 'stock'
    and subjects.breakdown is null
    and regions.level = 'province'
order by regions.position, subjects.as_of, subjects.observation
