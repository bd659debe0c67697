-- One row per brand or award programme, as the data file has it.
select
    programme,
    name_zh,
    name_en,
    aliases,
    region,
    mechanism,
    counts,
    started,
    ended,
    operator_zh,
    operator_en,
    closed,
    headline,
    note_zh,
    note_en
from programmes
order by programme
