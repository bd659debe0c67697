-- One row per figure, every one of them, with what decides whether it may be set beside another, in the order of region,
-- programme, metric and date.
select subjects.*
from subjects
join regions using (region)
order by regions.position, subjects.programme, subjects.metric, subjects.as_of, subjects.observation
