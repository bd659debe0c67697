-- One row per source with its grade and how many figures and targets it carries.
select source_records.*
from source_records
order by source_records.source
