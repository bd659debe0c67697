-- One row per source: the grade follows from who made the text, where it was read and how its date is known.
select
    source,
    title,
    title_en,
    publisher,
    publisher_en,
    published_on,
    url,
    case
        when carrier = 'founding_document' and origin = 'government' and date_basis = 'stated' then 'A'
        when carrier = 'founding_document' then 'C'
        when origin = 'unnamed' or date_basis = 'guessed' then 'D'
        when carrier = 'official_site' and origin = 'government' and date_basis = 'stated' then 'A'
        when carrier in ('official_site', 'publisher_site') and url is not null then 'B'
        else 'C'
    end as grade
from sources
