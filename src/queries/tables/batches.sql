-- One row per batch or edition, as the data file has it.
select
    batch,
    programme,
    number,
    name_zh,
    name_en,
    label_year,
    announced_on,
    source
from batches
order by batch
