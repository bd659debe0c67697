-- One row per pair of sound totals of one metric, and whether they may be ranked side by side.

-- What a batch renews for everyone: what figures of it count, and of batches numbered in sequence what any of them counts.
-- A batch that was only proposed renews nothing; one whose day nobody published is known from the first figure of it. Of
-- figures that were not out by the day nothing is known, and a batch without any is known once its own source was out.
create or replace temp table renewals as
with counted as (
    select
        o.batch,
        o.metric,
        o.status = 'published' as is_out,
        last_day_of(o.as_of) as told_by
    from observations o
    join sources s using (source)
    where o.batch is not null
        and o.kind in ('stock', 'flow')
        and last_day_of(coalesce(s.published_on, o.as_of)) <= (select day from evaluation)
        and first_day(o.as_of) <= (select day from evaluation)
),

announced as (
    select
        b.batch,
        b.programme,
        b.announced_on,
        (select min(c.told_by) from counted c where c.batch = b.batch and c.is_out) as told_by,
        regexp_full_match(b.number, '[0-9]{1,2}') as in_sequence
    from batches b
    left join sources s using (source)
    where coalesce(first_day(b.announced_on) <= (select day from evaluation), true)
        and (
            exists (from counted c where c.batch = b.batch and c.is_out)
            or (
                not exists (from counted c where c.batch = b.batch)
                and last_day_of(coalesce(s.published_on, b.announced_on)) <= (select day from evaluation)
            )
        )
)

select distinct
    a.programme,
    c.metric,
    a.batch,
    first_day(a.announced_on) as starts,
    last_day_of(a.announced_on) as ends,
    length(a.announced_on) = 4 as is_year,
    a.told_by
from announced a
join announced other
    on other.programme = a.programme
    and (other.batch = a.batch or (other.in_sequence and a.in_sequence))
join counted c on c.batch = other.batch
where coalesce(a.announced_on, a.told_by) is not null;

create or replace temp table ranked as
select
    f.*,
    p.mechanism,
    r.level,
    case when f.definition <> 'unstated' then f.definition end as stated_definition,
    case when f.population <> 'unstated' then f.population end as stated_population
from known_figures f
left join programmes p on p.programme = f.programme
join regions r on r.region = f.region
where f.kind = 'stock' and f.grade <> 'D';

create or replace temp table pairs as
select
    a.metric,
    a.observation as a,
    b.observation as b,
    least(a.ends, b.ends) as early,
    greatest(a.ends, b.ends) as late,
    a.as_of = b.as_of as is_one_date,
    a.programme as a_programme,
    b.programme as b_programme,
    list_filter(
        [
            case when a.mechanism is distinct from b.mechanism then 'mechanism' end,
            case when a.level <> b.level then 'region_level' end,
            case when a.vintage is distinct from b.vintage then 'vintage' end,
            case when a.period is distinct from b.period then 'period' end,
            case
                when a.breakdown is distinct from b.breakdown or a.member is distinct from b.member then 'breakdown'
            end,
            case when a.stated_definition <> b.stated_definition then 'definition' end,
            case when a.stated_population <> b.stated_population then 'population' end,
            case
                when (a.stated_definition is null or b.stated_definition is null)
                    and exists (from metric_variants v where v.metric = a.metric and v.varies = 'definition')
                    then 'definition_unstated'
            end,
            case
                when (a.stated_population is null or b.stated_population is null)
                    and exists (from metric_variants v where v.metric = a.metric and v.varies = 'population')
                    then 'population_unstated'
            end
        ],
        code -> code is not null
    ) as differences
from ranked a
join ranked b on a.metric = b.metric and a.observation < b.observation;

-- The first batch of a programme of either that provably came between, or that there may have been one.
create or replace temp table outdated as
with among as (
    select
        p.a,
        p.b,
        r.batch,
        r.starts,
        r.starts is not null and (not r.is_year or r.ends <= p.late) as is_certain
    from pairs p
    join renewals r
        on r.metric = p.metric
        and r.programme in (p.a_programme, p.b_programme)
        and case
            when r.starts is null then p.early < r.told_by
            else p.early < r.starts and r.starts <= p.late
        end
    where not p.is_one_date
)

select
    a,
    b,
    arg_min(batch, (starts, batch)) filter (is_certain) as batch
from among
group by a, b;

with reasoned as (
    select
        p.*,
        o.batch,
        list_concat(
            differences,
            list_filter(
                [
                    case
                        when cast(p.late as date) > cast(p.early as date) + interval 36 month then 'dates_far'
                        when cast(p.late as date) > cast(p.early as date) + interval 12 month then 'dates_apart'
                    end,
                    case
                        when p.is_one_date then null
                        when o.batch is not null then 'batch_between:' || o.batch
                        when o.a is not null
                            or not exists (from renewals r where r.metric = p.metric and r.programme = p.a_programme)
                            or not exists (from renewals r where r.metric = p.metric and r.programme = p.b_programme)
                            then 'calendar_unknown'
                    end
                ],
                code -> code is not null
            )
        ) as codes
    from pairs p
    left join outdated o using (a, b)
)

select
    metric,
    a,
    b,
    case
        when len(codes) = 0 then 'comparable'
        when len(list_filter(
            codes,
            code -> code not in ('definition_unstated', 'population_unstated', 'dates_apart', 'calendar_unknown')
        )) = 0 then 'caution'
        else 'not_comparable'
    end as outcome,
    array_to_string(list_sort(codes), ' ') as reasons
from reasoned
order by metric, a, b
