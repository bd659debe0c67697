-- 序时进度 of every cumulative target: between its last exact total when it was set and its newest, against the time gone.
-- One row per target and scenario: the record as it is, and with a rival total in place of the one that counts.

create or replace temp table exact_totals as
with everything as (
    select s.* exclude (qualifier), 'exact' as qualifier
    from scenarios s
    where s.kind = 'stock' and s.case_id like '%/' and (s.qualifier = 'exact' or s.observation = s.rival)
),

best as (
    select case_id, rival, ends, value
    from everything
    qualify row_number() over (
        partition by case_id, rival, ends
        order by computation desc, adds_up desc, grade, printed_from desc nulls last, printed_by, observation
    ) = 1
)

select e.*
from best b
join everything e
    on e.case_id = b.case_id and e.rival is not distinct from b.rival and e.ends = b.ends and e.value = b.value
qualify row_number() over (
    partition by e.case_id, e.rival, e.ends
    order by e.out_by, e.grade, e.observation
) = 1;

-- A total that repeats the one before it confirms it and is not a point of its own.
create or replace temp table points as
select *
from exact_totals
qualify value is distinct from lag(value) over (partition by case_id, rival order by ends);

create or replace temp table paths as
with asked as (
    select case_id, cast(null as varchar) as rival from cases
    union
    select case_id, rival from scenarios
),

newest as (
    select * from exact_totals
    qualify row_number() over (partition by case_id, rival order by ends desc) = 1
),

earlier as (
    select p.*
    from points p
    join cases c using (case_id)
    where p.ends <= last_day_of(c.set_on)
    qualify row_number() over (partition by p.case_id, p.rival order by p.ends desc) = 1
),

last_two as (
    select
        case_id,
        rival,
        ends,
        value,
        lag(ends) over series as ends_before,
        value - lag(value) over series as rise
    from points
    window series as (partition by case_id, rival order by ends)
    qualify row_number() over (partition by case_id, rival order by ends desc) = 1
)

select
    c.case_id,
    a.rival,
    c.target,
    last_day_of(c.set_on) as set_by,
    c.value as goal,
    c.threshold,
    c.ends_by as due,
    c.basis = 'cumulative' and c.direction = 'up' and c.due is not null and c.grade <> 'D' as may_pace,
    n.observation as measured,
    n.value as newest,
    n.ends as newest_on,
    n.grade as newest_grade,
    coalesce(e.observation, case when g.started = c.set_on and length(c.set_on) > 4 then 'founding' end) as baseline,
    coalesce(e.value, case when g.started = c.set_on and length(c.set_on) > 4 then 0.0 end) as base,
    coalesce(e.starts, first_day(c.set_on)) as base_from,
    coalesce(e.ends, last_day_of(c.set_on)) as base_to,
    e.grade as base_grade,
    l.rise / months(l.ends_before, l.ends) as last_pace
from cases c
join asked a using (case_id)
left join newest n on n.case_id = c.case_id and n.rival is not distinct from a.rival
left join earlier e on e.case_id = c.case_id and e.rival is not distinct from a.rival
left join last_two l on l.case_id = c.case_id and l.rival is not distinct from a.rival
left join programmes g on g.programme = c.programme
where c.year is null;

create or replace temp table gaps as
select
    *,
    case
        when not may_pace then 'not_cumulative'
        when measured is null then 'no_figure'
        when baseline is null then 'no_baseline'
        when goal <= base then 'no_increase'
        when newest_on <= set_by then 'not_after_baseline'
        when newest_on > due then 'past_due'
    end as lacks
from paths;

create or replace temp table paces as
with shares as (
    select
        *,
        (newest - base) / (goal - base) as done,
        (days(base_from, newest_on) / days(base_from, due) + days(base_to, newest_on) / days(base_to, due)) / 2
            as time_gone,
        (newest - base)
            / months(
                cast(cast(base_from as date) + cast(floor(days(base_from, base_to) / 2) as integer) as varchar),
                newest_on
            ) as first_pace
    from gaps
    where lacks is null
)

select
    *,
    done / time_gone as rho,
    case when threshold > newest and newest_on < due then (goal - newest) / months(newest_on, due) end
        as needed_from_newest,
    case when threshold > newest and newest_on < due then (threshold - newest) / months(newest_on, due) end
        as least_from_newest,
    case
        when threshold > newest and (select day from evaluation) < due
            then (goal - newest) / months((select day from evaluation), due)
    end as needed_from_day,
    case
        when threshold > newest and (select day from evaluation) < due
            then (threshold - newest) / months((select day from evaluation), due)
    end as least_from_day,
    newest + least(first_pace, coalesce(last_pace, first_pace)) * months(newest_on, due) as projection_low,
    newest + greatest(first_pace, coalesce(last_pace, first_pace)) * months(newest_on, due) as projection_high,
    case
        when done / time_gone < 0 then 'moving_away'
        when done / time_gone < 0.6 then 'far_behind'
        when done / time_gone < 0.95 then 'behind'
        else 'on_track'
    end as pace
from shares;
