-- One row: a named product, brand or enterprise; one that another document lists again has its own and names the first.
select item_records.*
from item_records
where item_records.item = $item
