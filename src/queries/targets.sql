-- One row per published target of the dataset, whatever its role, headline targets first within a region.
select
    goals.*
from goals
join regions using (region)
order by regions.position, goals.headline desc, goals.due desc, goals.target
