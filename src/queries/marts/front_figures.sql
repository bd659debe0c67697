-- One row per figure the overview may tell of: those of programmes with a headline series, of the lists provinces are compared by,
-- and the residents these are divided by.
select figures.*
from figures
join regions using (region)
where regions.level in ('country', 'province')
    and (
        figures.programme in (select headline_series.programme from headline_series)
        or figures.metric in (select national_lists.metric from national_lists)
        or figures.metric in ('permanent_population', 'permanent_population_average_implied')
    )
