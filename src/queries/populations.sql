-- One row per published permanent population of a province at the end of a year, in display order of the provinces.
select
    figures.observation,
    figures.region,
    figures.programme,
    figures.metric,
    figures.definition,
    figures.batch,
    figures.breakdown,
    figures.member,
    figures.population,
    figures.value,
    figures.qualifier,
    figures.unit,
    figures.as_of,
    figures.period,
    figures.kind,
    figures.status,
    figures.derived,
    figures.grade,
    figures.fact,
    figures.source,
    figures.published_on
from figures
join regions using (region)
where figures.metric = 'permanent_population'
    and figures.kind = 'stock'
    and figures.breakdown is null
    and regions.level = 'province'
order by regions.position, figures.as_of, figures.observation
