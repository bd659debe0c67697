-- What was known on the evaluation day, from the CSV files alone. `evaluation` holds the day.

create or replace macro first_day(d) as
    case length(d) when 4 then d || '-01-01' when 7 then d || '-01' else d end;

create or replace macro last_day_of(d) as
    case length(d)
        when 4 then d || '-12-31'
        when 7 then cast(last_day(cast(d || '-01' as date)) as varchar)
        else d
    end;

create or replace macro period_start(p) as first_day(split_part(p, '/', 1));

create or replace macro period_end(p) as
    last_day_of(case when contains(p, '/') then split_part(p, '/', 2) else p end);

create or replace macro days(a, b) as date_diff('day', cast(a as date), cast(b as date));

create or replace macro months(a, b) as days(a, b) / 30.4375;

-- Half of the last digit that is not zero: 500 for 12,000, which was printed as 1.2万.
create or replace macro half_digit(v) as
    power(10, length(regexp_extract(cast(cast(v as bigint) as varchar), '0*$'))) / 2;

-- The place of the last digit printed: zeros at the end of a count or amount may be none, those of a rate are.
create or replace macro printed_place(text, kind) as
    case
        when contains(text, '.') then power(10, -length(split_part(text, '.', 2)))
        when kind in ('share', 'level', 'growth') then 1
        else power(10, length(regexp_extract(text, '0*$')))
    end;

create or replace macro low(v, q) as
    case
        when q in ('about', 'nearly') then 0.95 * v
        when q = 'rounded' then v - half_digit(v)
        when q in ('under', 'at_most') then 0.0
        else v
    end;

create or replace macro high(v, q) as
    case
        when q = 'about' then 1.05 * v
        when q = 'rounded' then v + half_digit(v)
        when q in ('over', 'at_least') then 'infinity'::double
        else v
    end;

-- A founding document without an address is C, the decree among them A; D where nobody signs it or its date is guessed.
create or replace view grades as
select
    source,
    published_on,
    publisher,
    case
        when carrier = 'founding_document' then
            case when origin = 'government' and date_basis = 'stated' then 'A' else 'C' end
        when origin = 'unnamed' or date_basis = 'guessed' then 'D'
        when origin = 'government' and carrier = 'official_site' and date_basis = 'stated' then 'A'
        when carrier in ('official_site', 'publisher_site') and url is not null then 'B'
        else 'C'
    end as grade
from sources;

-- Wholes that their own document splits into parts that add up to them.
create or replace view adding_up as
with parts as (
    select
        source, region, programme, metric, definition, batch, population, kind, status, as_of, period, breakdown,
        sum(cast(value as double)) as total
    from observations
    where breakdown is not null and qualifier = 'exact'
    group by all
)

select distinct o.observation
from observations o
join parts p
    on p.source = o.source
    and p.region = o.region
    and p.metric = o.metric
    and p.kind = o.kind
    and p.status = o.status
    and p.as_of = o.as_of
    and p.total = cast(o.value as double)
    and p.programme is not distinct from o.programme
    and p.definition is not distinct from o.definition
    and p.batch is not distinct from o.batch
    and p.population is not distinct from o.population
    and p.period is not distinct from o.period
where o.breakdown is null and o.qualifier = 'exact';

-- Figures out by the day, about a date that had begun; an undated source counts from the date it speaks of.
create or replace view known_figures as
select
    o.* exclude (value, unverified),
    cast(o.value as double) as value,
    low(cast(o.value as double), o.qualifier) as low,
    high(cast(o.value as double), o.qualifier) as high,
    o.qualifier = 'over' as low_open,
    o.qualifier in ('nearly', 'rounded', 'under', 'over', 'at_least') as high_open,
    m.unit,
    m.counts,
    case when o.unverified = 'true' then 'D' else g.grade end as grade,
    first_day(o.as_of) as starts,
    last_day_of(o.as_of) as ends,
    first_day(g.published_on) as printed_from,
    last_day_of(g.published_on) as printed_by,
    printed_place(o.value, o.kind) as place,
    o.observation in (from adding_up) as adds_up,
    last_day_of(coalesce(g.published_on, o.as_of)) as out_by,
    case o.vintage when 'final' then 1 when 'census_4' then 2 when 'census_5' then 3 else 0 end as computation
from observations o
join metrics m using (metric)
join grades g using (source)
where last_day_of(coalesce(g.published_on, o.as_of)) <= (select day from evaluation)
    and first_day(o.as_of) <= (select day from evaluation)
    and o.status = 'published';

create or replace view known_targets as
select
    t.* exclude (value, unverified),
    cast(t.value as double) as value,
    m.unit,
    case when t.unverified = 'true' then 'D' else g.grade end as grade,
    coalesce(last_day_of(t.due), period_end(t.period)) as due_by,
    case
        when t.qualifier = 'about'
            and t.basis <> 'level'
            and not regexp_matches(m.unit, '^(yuan|usd|percent|point|index_point|rank|grade)')
            then ceil(0.95 * cast(t.value as double))
        else cast(t.value as double)
    end as threshold,
    t.direction = 'down' or t.role = 'ceiling' as is_limit,
    t.role in ('target', 'interim', 'yearly_flow', 'increment', 'ceiling') as is_judged
from targets t
join metrics m using (metric)
join grades g using (source)
where (coalesce(g.published_on, t.set_on) is null
        or last_day_of(coalesce(g.published_on, t.set_on)) <= (select day from evaluation))
    and (t.set_on is null or first_day(t.set_on) <= (select day from evaluation));
