-- One row per target known on the day, as `npm run data:judge` prints it.
with unsuited as (
    select
        t.target,
        case
            when t.due is null and t.period is null then 'no_due'
            when t.grade = 'D' then 'grade_d'
            when exists (from sound s where s.target = t.target and s.differs is null) then null
            else coalesce(
                (
                    select s.differs
                    from sound s
                    where s.target = t.target
                    order by list_position(
                        ['units_differ', 'definition_break', 'population_differs', 'split_differs'], s.differs
                    )
                    limit 1
                ),
                case
                    when exists (from told s where s.target = t.target and s.differs is null) then 'grade_d'
                    else 'no_figure'
                end
            )
        end as reason
    from known_targets t
    where t.is_judged
),

-- The newest figure that counts otherwise.
instead as (
    select u.target, s.observation
    from unsuited u
    join sound s on s.target = u.target and s.differs = u.reason
    qualify row_number() over (
        partition by u.target
        order by s.ends desc, s.computation desc, s.adds_up desc, s.grade, s.printed_from desc nulls last, s.printed_by, s.observation
    ) = 1
),

timed as (
    select
        v.*,
        c.target,
        c.year,
        case
            when v.verdict <> 'open' then v.verdict
            when c.ends_by < (select day from evaluation) then 'due_passed_unknown'
            else 'running'
        end as state
    from verdicts v
    join cases c using (case_id)
),

yearly as (
    select
        target,
        case
            when bool_or(state = 'missed') then 'missed'
            when bool_and(state = 'met') then 'met'
            when bool_or(state = 'indeterminate') then 'indeterminate'
            when max(year) || '-12-31' < (select day from evaluation) then 'due_passed_unknown'
            else 'running'
        end as state,
        string_agg(year || ':' || state || coalesce(':' || observation, ''), ' ' order by year) as reason
    from timed
    where year is not null
    group by target
),

contested as (
    select distinct p.target
    from paces p
    join paces q on q.target = p.target and q.rival is null and q.pace <> p.pace
    where p.rival is not null
),

judged as (
    select
        t.target,
        case
            when u.reason is not null then 'unknown'
            when y.state is not null then y.state
            when s.state <> 'running' or p.pace is null then s.state
            when c.target is not null then 'indeterminate'
            else p.pace
        end as state,
        case
            when u.reason is not null then u.reason
            when y.state is not null then y.reason
            when s.rival is not null then 'contradicted:' || s.rival
            when s.state = 'indeterminate' then 'straddles'
            when s.state = 'running' and c.target is not null then 'pace_contradicted'
            when s.state = 'running' and p.pace is null and t.basis = 'cumulative' then
                (select g.lacks from gaps g where g.target = t.target and g.rival is null)
        end as reason,
        case when u.reason is not null then i.observation else s.observation end as figure,
        p.baseline,
        p.measured,
        p.done,
        p.time_gone,
        p.rho,
        p.needed_from_newest,
        p.least_from_newest,
        p.needed_from_day,
        p.least_from_day,
        p.projection_low,
        p.projection_high
    from known_targets t
    join unsuited u using (target)
    left join instead i using (target)
    left join yearly y using (target)
    left join timed s on s.target = t.target and s.year is null
    left join contested c on c.target = t.target
    left join paces p on p.target = t.target and p.rival is null
),

-- Everything a judgement rests on, by its grade.
grounds as (
    select target, grade from known_targets
    union all
    select v.target, f.grade
    from timed v
    join unsuited u using (target)
    join known_figures f on f.observation in (v.observation, v.rival)
    where u.reason is null
    union all
    select p.target, f.grade
    from paces p
    join known_figures f on f.observation in (p.measured, p.baseline)
    where p.rival is null
),

worst as (
    select target, max(grade) as grade from grounds group by target
)

select
    t.target,
    coalesce(j.state, 'not_judged') as state,
    case when j.state is null then t.role else j.reason end as reason,
    j.figure,
    f.value,
    f.qualifier,
    f.as_of,
    j.* exclude (target, state, reason, figure),
    worst.grade
from known_targets t
join worst using (target)
left join judged j using (target)
left join known_figures f on f.observation = j.figure
order by t.target
