-- One row: a named product, brand or enterprise. What another document lists again has its record under the first.
select item_records.*
from item_records
where item_records.item = $item
    and item_records.same_as is null
