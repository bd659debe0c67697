-- One row per named product, brand or enterprise; one that several documents list stands once.
select item_records.*
from item_records
where item_records.same_as is null
order by item_records.item
