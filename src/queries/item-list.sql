-- One row per named product, brand or enterprise.
select item_records.*
from item_records
order by item_records.item
