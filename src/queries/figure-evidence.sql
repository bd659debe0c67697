-- One row: a figure with its document, definition and notes.
select figure_records.*
from figure_records
where figure_records.observation = $observation
