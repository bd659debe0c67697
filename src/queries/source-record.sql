-- One row: a source with its grade and how many figures and targets it carries.
select source_records.*
from source_records
where source_records.source = $source
