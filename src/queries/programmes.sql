-- One row per headline programme: how it works, what it counts and where it is run, in display order.
select
    programmes.programme,
    programmes.region,
    programmes.mechanism,
    programmes.counts,
    programmes.started,
    programmes.closed,
    programmes.ended,
    programmes.operator_zh,
    programmes.operator_en,
    programmes.note_zh,
    programmes.note_en
from programmes
join regions using (region)
where programmes.headline
order by regions.position, programmes.closed, programmes.programme
