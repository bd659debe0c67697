-- One row per total of a headline series with what decides whether it may be ranked against another. A first batch counts
-- as the first total.
select subjects.*
from subjects
join headline_series using (programme, metric)
join programmes on programmes.programme = subjects.programme
where ((subjects.kind = 'stock' and subjects.batch is null) or subjects.initial)
    and subjects.breakdown is null
    and subjects.region = programmes.region
order by headline_series.position, subjects.as_of, subjects.observation
