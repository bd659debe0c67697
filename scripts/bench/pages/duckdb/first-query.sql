-- One row per region: how many observations it has.
select region, count(*)::integer as observations
from observations
group by region
order by region
