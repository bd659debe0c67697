-- One row: a target with its document, definition and notes.
select target_records.*
from target_records
where target_records.target = $target
