-- One row per code of the registry: its names in both languages. `plural` is the English plural of a unit, `number` the
-- number of a batch or edition.
select 'region' as kind, region as code, name_zh, name_en, null as plural, null as number from regions
union all
select 'programme', programme, name_zh, name_en, null, null from programmes
union all
select 'metric', metric, name_zh, name_en, null, null from metrics
union all
select 'unit', unit, name_zh, name_en, name_en_plural, null from units
union all
select 'definition', definition, name_zh, name_en, null, null from definitions
union all
select 'batch', batch, name_zh, name_en, null, number from batches
union all
select 'sector', sector, name_zh, name_en, null, null from sectors
union all
select 'breakdown', breakdown, name_zh, name_en, null, null from breakdowns
union all
select 'member', breakdown || '/' || member, name_zh, name_en, null, null from members
