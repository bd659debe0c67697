-- One row: a named product, brand or enterprise.
select item_records.*
from item_records
where item_records.item = $item
