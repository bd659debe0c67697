-- One row per target known on the evaluation day, judged by the published rules alone.

-- A target is one question; an addition asked every year is one a year.
create or replace temp table cases as
select
    target || '/' as case_id,
    cast(null as varchar) as year,
    due_by as ends_by,
    period_start(coalesce(period, due)) as asked_from,
    period_end(coalesce(period, due)) as asked_to,
    t.*
from known_targets t
where is_judged and role <> 'yearly_flow'
union all
select
    target || '/' || year as case_id,
    cast(year as varchar) as year,
    year || '-12-31' as ends_by,
    year || '-01-01' as asked_from,
    year || '-12-31' as asked_to,
    t.* exclude (year)
from (
    select
        t.*,
        unnest(range(
            cast(left(period_start(coalesce(period, due)), 4) as integer),
            cast(left(period_end(coalesce(period, due)), 4) as integer) + 1
        )) as year
    from known_targets t
    where is_judged and role = 'yearly_flow'
) t;

-- Figures on a target's own region, programme and metric: totals for totals, readings for levels, additions for a period.
create or replace temp table told as
select
    t.target,
    case
        when f.unit <> t.unit then 'units_differ'
        when f.definition is distinct from t.definition then 'definition_break'
        when f.population is distinct from t.population then 'population_differs'
        when f.breakdown is distinct from t.breakdown or f.member is distinct from t.member then 'split_differs'
    end as differs,
    f.*
from known_targets t
join known_figures f
    on f.region = t.region and f.metric = t.metric and f.programme is not distinct from t.programme
where t.is_judged
    and case t.basis
        when 'cumulative' then f.kind = 'stock'
        when 'level' then f.kind in ('level', 'share', 'growth', 'rank', 'grade')
        else f.kind in ('flow', 'amount')
    end;

create or replace temp table sound as
select
    *,
    coalesce(period, '') || '|' || coalesce(batch, '') || '|' || ends as moment
from told
where grade <> 'D';

create or replace temp table suiting as
select * from sound where differs is null;

-- Each statement of a moment beside the one that counts there, where the two cannot both be true. Of two exact numbers one
-- may be the other with fewer digits: an amount or count must keep three of them, and a count end in two zeros.
create or replace temp table rivals as
with first_of_moment as (
    select s.*
    from suiting s
    qualify row_number() over (
        partition by target, moment
        order by computation desc, adds_up desc, grade, printed_from desc nulls last, printed_by, observation
    ) = 1
)

select
    r.target,
    r.observation as rival,
    p.observation as preferred,
    r.moment
from suiting r
join first_of_moment p using (target, moment)
where r.observation <> p.observation
    and r.computation = p.computation
    and not (
        r.qualifier = 'exact'
        and p.qualifier = 'exact'
        and r.place <> p.place
        and r.kind in ('stock', 'flow', 'amount', 'share', 'level', 'growth')
        and (r.kind not in ('stock', 'flow') or greatest(r.place, p.place) >= 100)
        and (
            r.kind in ('share', 'level', 'growth')
            or case when r.place > p.place then r.value / r.place else p.value / p.place end >= 100
        )
        and abs(r.value - p.value) <= greatest(r.place, p.place) / 2 * (1 + 1e-9)
    )
    and not (r.value = p.value and r.qualifier = p.qualifier)
    and (
        greatest(r.low, p.low) > least(r.high, p.high)
        or (
            greatest(r.low, p.low) = least(r.high, p.high)
            and (
                (r.low >= p.low and r.low_open)
                or (p.low >= r.low and p.low_open)
                or (r.high <= p.high and r.high_open)
                or (p.high <= r.high and p.high_open)
            )
        )
    );

-- The record as it is, and as it would be if a rival were the one that counts.
create or replace temp table scenarios as
select c.case_id, cast(null as varchar) as rival, s.*
from cases c
join suiting s using (target)
union all
select c.case_id, r.rival, s.*
from cases c
join rivals r using (target)
join suiting s using (target)
where s.moment <> r.moment or s.observation = r.rival;

-- Totals of one day tell of one thing; additions and readings of one day only where their period and batch are the same.
create or replace temp table spoken as
select
    s.*,
    c.basis,
    c.role,
    c.ends_by,
    c.asked_from,
    c.asked_to,
    c.batch as asked_batch,
    c.value as goal,
    case when c.basis = 'cumulative' then s.ends when c.batch is not null then c.batch else s.moment end as told_of,
    case
        when c.is_limit and c.qualifier = 'under' and not s.high_open then s.high < c.value
        when c.is_limit then s.high <= c.value
        when c.qualifier = 'over' then s.low > c.threshold or (s.low = c.threshold and s.low_open)
        else s.low >= c.threshold
    end as is_reached,
    case
        when c.is_limit and (c.qualifier = 'under' or s.low_open) then s.low >= c.value
        when c.is_limit then s.low > c.value
        else s.high < c.threshold or (s.high = c.threshold and (s.high_open or c.qualifier = 'over'))
    end as is_short,
    c.is_limit,
    coalesce(s.period, case when c.basis = 'level' and length(s.as_of) = 4 then s.as_of end) as covers
from scenarios s
join cases c using (case_id)
where c.basis in ('cumulative', 'level') or c.batch is null or s.batch = c.batch;

-- Of several statements of one thing the one that counts, told by the earliest that says the same.
create or replace temp table daily as
with best as (
    select case_id, rival, told_of, value, qualifier
    from spoken
    qualify row_number() over (
        partition by case_id, rival, told_of
        order by computation desc, adds_up desc, grade, printed_from desc nulls last, printed_by, observation
    ) = 1
)

select s.*
from best b
join spoken s
    on s.case_id = b.case_id
    and s.rival is not distinct from b.rival
    and s.told_of = b.told_of
    and s.value = b.value
    and s.qualifier = b.qualifier
qualify row_number() over (
    partition by s.case_id, s.rival, s.told_of
    order by s.out_by, s.grade, s.printed_from desc, s.observation
) = 1;

-- What each may decide: a total of the due day or later that it was missed, a reading or addition its own period.
create or replace temp table deciding as
select
    *,
    case basis
        when 'cumulative' then starts >= ends_by
        when 'level' then period_start(covers) <= ends_by and ends_by <= period_end(covers)
        else asked_batch is not null
            or (period_start(covers) = asked_from and period_end(covers) = asked_to and ends >= asked_to and out_by >= asked_to)
    end as is_decisive,
    asked_batch is null and asked_from <= period_start(covers) and period_end(covers) <= asked_to as is_part,
    case when is_limit then is_short else is_reached end as is_early
from daily;

create or replace temp table totals as
with by_case as (
    select
        case_id,
        rival,
        arg_min(observation, ends) filter (where is_reached and ends <= ends_by) as met_by,
        arg_min(observation, ends) filter (where is_short and is_decisive) as missed_by,
        arg_min(observation, ends) filter (where is_reached) as later_met_by,
        arg_max(observation, ends) as newest,
        arg_max(is_short, ends) as newest_short
    from deciding
    where basis = 'cumulative'
    group by all
)

select
    case_id,
    rival,
    case
        when met_by is not null then 'met'
        when missed_by is not null then 'missed'
        when later_met_by is not null then 'met_date_unknown'
        when not newest_short then 'indeterminate'
        else 'open'
    end as verdict,
    coalesce(met_by, missed_by, later_met_by, newest) as observation
from by_case;

create or replace temp table levels as
select
    case_id,
    rival,
    case
        when not coalesce(is_decisive, false) then 'open'
        when is_reached then 'met'
        when is_short then 'missed'
        else 'indeterminate'
    end as verdict,
    observation
from deciding
where basis = 'level'
qualify row_number() over (
    partition by case_id, rival
    order by coalesce(is_decisive, false) desc, ends desc, computation desc, adds_up desc, grade, printed_from desc nulls last, printed_by, observation
) = 1;

create or replace temp table additions as
with useful as (
    select * from deciding where basis in ('flow', 'increment') and (is_decisive or (is_part and is_early))
)

select
    case_id,
    rival,
    case
        when is_reached then case when role = 'ceiling' then 'kept' else 'met' end
        when is_short then case when role = 'ceiling' then 'exceeded' else 'missed' end
        else 'indeterminate'
    end as verdict,
    observation
from useful
qualify row_number() over (
    partition by case_id, rival
    order by coalesce(is_decisive, false) desc, case when is_decisive then -days('1900-01-01', ends) else days('1900-01-01', ends) end
) = 1;

-- The verdict of a case: open where none of its figures decides; a rival that would decide otherwise leaves it open too.
create or replace temp table verdicts as
with found as (
    select * from totals
    union all
    select * from levels
    union all
    select * from additions
),

as_it_is as (
    select cases.case_id, coalesce(verdict, 'open') as verdict, observation
    from cases
    left join found on found.case_id = cases.case_id and found.rival is null
),

otherwise as (
    select s.case_id, min(s.rival) as rival
    from (select distinct case_id, rival from scenarios where rival is not null) s
    join as_it_is using (case_id)
    left join found on found.case_id = s.case_id and found.rival = s.rival
    where coalesce(found.verdict, 'open') <> as_it_is.verdict
    group by all
)

select
    case_id,
    case when o.rival is null then a.verdict else 'indeterminate' end as verdict,
    case when o.rival is null then a.observation else r.preferred end as observation,
    o.rival
from as_it_is a
left join otherwise o using (case_id)
left join rivals r on r.rival = o.rival and r.target = split_part(a.case_id, '/', 1);
