-- One row per day on which some source was published; the newest one known is the day the record was searched to (检索截至). A
-- person's own repository is no publication whose day others were searched to.
select distinct published_on
from sources
where published_on is not null and date_basis <> 'guessed' and origin <> 'individual'
order by published_on
