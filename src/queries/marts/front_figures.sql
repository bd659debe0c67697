-- One row per figure the overview may tell of: those of programmes with a headline series, of the lists provinces are compared by,
-- the residents these are divided by, and what the foreground won of the national and the provincial quality award.
select figures.*
from figures
join regions using (region)
where regions.level in ('country', 'province')
    and (
        figures.programme in (select headline_series.programme from headline_series)
        or figures.metric in (select national_lists.metric from national_lists)
        or figures.metric in ('permanent_population', 'permanent_population_average_implied')
        or (
            regions.foreground
            and figures.metric in (
                select shown_awards.metric
                from shown_awards
                where shown_awards.position = 1
                    and shown_awards.exhibit in ('china-quality-award', 'provincial-quality-awards')
            )
        )
    )
