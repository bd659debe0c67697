-- One row per day on which some source was published; the newest one known is the day the record was searched to (检索截至).
select distinct published_on
from sources
where published_on is not null and date_basis <> 'guessed'
order by published_on
