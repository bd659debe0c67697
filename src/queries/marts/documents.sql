-- One row per source: what a record read from it says of it.
select
    source,
    title,
    title_en,
    publisher,
    publisher_en,
    url,
    origin,
    carrier,
    date_basis,
    access,
    note_zh as source_note_zh,
    note_en as source_note_en
from sources
