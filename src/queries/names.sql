-- One row per code of the registry: its names in both languages. `plural` is the English plural of a unit.
select 'region' as kind, region as code, name_zh, name_en, null as plural from regions
union all
select 'programme', programme, name_zh, name_en, null from programmes
union all
select 'metric', metric, name_zh, name_en, null from metrics
union all
select 'unit', unit, name_zh, name_en, name_en_plural from units
union all
select 'definition', definition, name_zh, name_en, null from definitions
union all
select 'batch', batch, name_zh, name_en, null from batches
union all
select 'sector', sector, name_zh, name_en, null from sectors
union all
select 'breakdown', breakdown, name_zh, name_en, null from breakdowns
union all
select 'member', breakdown || '/' || member, name_zh, name_en, null from members
order by kind, code
