-- One row per running programme by which a province or a city of it certifies, evaluates, selects or licenses under a
-- name of its own: the headline programmes, and those of provinces outside the foreground. Lists of time-honoured brands
-- keep a title of the past and are another thing.
select
    programmes.programme,
    programmes.region,
    programmes.mechanism,
    programmes.counts,
    programmes.operator_zh,
    programmes.operator_en,
    programmes.headline
from programmes
join regions using (region)
join regions as provinces on provinces.region = left(programmes.region, 2) || '0000'
where not programmes.closed
    and regions.level <> 'country'
    and (
        programmes.headline
        or (
            not provinces.foreground
            and programmes.mechanism in (
                'third_party_certification', 'government_evaluation', 'selected_list', 'regional_public_brand'
            )
            and programmes.programme not in (
                select figures.programme
                from figures
                join metrics using (metric)
                where metrics.topic = 'time_honoured' and figures.programme is not null
            )
        )
    )
order by regions.position, programmes.programme
