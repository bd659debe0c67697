-- One row per number of winners of the national and of the provincial quality award in a foreground province: of one edition
-- (flow) or in total (stock).
select
    front_figures.*
from front_figures
join shown_awards using (metric)
left join batches using (batch)
where shown_awards.position = 1
    and shown_awards.exhibit in ('china-quality-award', 'provincial-quality-awards')
    and front_figures.breakdown is null
    and (front_figures.kind = 'stock' or (front_figures.kind = 'flow' and batches.batch is not null))
order by shown_awards.exhibit, front_figures.region, front_figures.as_of, front_figures.observation
