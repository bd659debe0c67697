-- One row per provincial total of a list that provinces are compared by, with what decides whether it may be ranked against
-- another, in display order of the provinces.
select subjects.*
from subjects
join regions using (region)
where subjects.metric in (select national_lists.metric from national_lists)
    and subjects.kind = 'stock'
    and subjects.batch is null
    and subjects.breakdown is null
    and regions.level = 'province'
order by subjects.metric, regions.position, subjects.as_of, subjects.observation
