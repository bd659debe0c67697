-- One row per province with a known total on the day $1: every figure its paragraph on Overview states. Written from the
-- rules of the product and the tables as they are on file, without the marts and queries of the app.
with texts as (
    select as_of as text from observations
    union
    select published_on from sources where published_on is not null
    union
    select due from targets where due is not null
    union
    select set_on from targets where set_on is not null
),

days as (
    select
        text,
        strptime(text || substr('-01-01', length(text) - 3), '%Y-%m-%d')::date as first_day,
        case length(text)
            when 4 then make_date(text[1:4]::integer, 12, 31)
            when 7 then last_day(strptime(text || '-01', '%Y-%m-%d')::date)
            else text::date
        end as final_day
    from texts
),

-- 1 official or decree, 2 named with an address, 3 republished or founding; unnamed and guessed sources are left out.
usable_sources as (
    select
        source,
        published_on,
        case
            when origin = 'government' and date_basis = 'stated' and carrier in ('founding_document', 'official_site') then 1
            when url is not null and carrier in ('official_site', 'publisher_site') then 2
            else 3
        end as standing
    from sources
    where carrier = 'founding_document' or (origin <> 'unnamed' and date_basis <> 'guessed')
),

known as (
    select
        observations.*,
        usable_sources.standing,
        coalesce(usable_sources.published_on, '') as announced,
        said.first_day,
        said.final_day
    from observations
    join usable_sources using (source)
    join days as said on said.text = observations.as_of
    left join days as told on told.text = usable_sources.published_on
    where observations.status = 'published'
        and not observations.unverified
        and observations.breakdown is null
        and coalesce(told.final_day, said.final_day) <= $1::date
        and said.first_day <= $1::date
),

totals as (
    select known.*, headline_series.position
    from known
    join headline_series on headline_series.programme = known.programme and headline_series.metric = known.metric
    join programmes on programmes.programme = known.programme and programmes.region = known.region
    left join batches on batches.batch = known.batch
    where (known.kind = 'stock' and known.batch is null) or (known.kind = 'flow' and batches.number = '1')
),

newest_of_series as (
    select *
    from totals
    qualify row_number() over (
        partition by programme, metric
        order by final_day desc, standing, announced desc, observation
    ) = 1
),

chief as (
    select *
    from newest_of_series
    qualify row_number() over (partition by region order by position) = 1
),

companions as (
    select chief.programme, newest_of_series.value, newest_of_series.as_of
    from chief
    join newest_of_series
        on newest_of_series.programme = chief.programme and newest_of_series.position > chief.position
    qualify row_number() over (partition by chief.programme order by newest_of_series.position) = 1
),

aims as (
    select
        targets.*,
        ends.final_day as due_day,
        starts.final_day as set_day,
        case when targets.qualifier = 'about' then ceil(0.95 * targets.value) else targets.value end as goal,
        programmes.started
    from targets
    join programmes using (programme)
    join sources using (source)
    join days as ends on ends.text = targets.due
    join days as starts on starts.text = targets.set_on
    left join days as told on told.text = sources.published_on
    where targets.headline and targets.role = 'target' and coalesce(told.final_day <= $1::date, true)
),

readings as (
    select
        aims.target,
        known.value,
        known.as_of,
        known.qualifier,
        known.final_day,
        known.first_day,
        known.standing,
        known.announced,
        known.observation,
        known.final_day <= aims.set_day as before_target
    from aims
    join known
        on known.region = aims.region
        and known.programme = aims.programme
        and known.metric = aims.metric
        and known.definition is not distinct from aims.definition
        and known.kind = 'stock'
),

judged as (
    select *
    from readings
    qualify row_number() over (partition by target order by final_day desc, standing, announced desc, observation) = 1
),

now_at as (
    select *
    from readings
    where qualifier = 'exact'
    qualify row_number() over (partition by target order by final_day desc, standing, announced desc, observation) = 1
),

began as (
    select *
    from readings
    where qualifier = 'exact' and before_target
    qualify row_number() over (partition by target order by final_day desc, standing, announced desc, observation) = 1
),

bases as (
    select
        aims.target,
        coalesce(began.value, 0) as value,
        coalesce(began.first_day, founding.first_day) as first_day,
        coalesce(began.final_day, founding.final_day) as final_day
    from aims
    join days as founding on founding.text = aims.set_on
    left join began using (target)
    where began.target is not null or aims.started = aims.set_on
),

paces as (
    select
        aims.target,
        (now_at.value - bases.value) / (aims.value - bases.value) as done,
        (
            (now_at.final_day - bases.first_day) / (aims.due_day - bases.first_day)
            + (now_at.final_day - bases.final_day) / (aims.due_day - bases.final_day)
        ) / 2 as elapsed
    from aims
    join bases using (target)
    join now_at using (target)
    where now_at.final_day > bases.final_day and now_at.final_day <= aims.due_day
),

ends as (
    select
        programme,
        batch,
        metric in ('applied_items', 'applicant_entities', 'applicant_enterprises') as applied,
        metric in ('applicant_enterprises', 'certified_enterprises', 'awarded_organisations') as by_applicant,
        value,
        final_day
    from known
    join programmes using (programme, region)
    where kind = 'flow'
        and qualifier = 'exact'
        and batch is not null
        and metric in (
            'applied_items', 'applicant_entities', 'applicant_enterprises', 'certified_items', 'listed_brands',
            'awarded_brands', 'certified_enterprises', 'awarded_organisations'
        )
),

rates as (
    select results.programme, asked.value as applied, results.value as selected
    from ends as results
    join ends as asked using (programme, batch, by_applicant)
    where asked.applied and not results.applied
    qualify row_number() over (
        partition by results.programme
        order by results.final_day desc, results.by_applicant
    ) = 1
)

select
    chief.region,
    chief.programme,
    chief.observation as newest,
    chief.value,
    chief.as_of,
    greatest(0, ($1::date - chief.final_day) / (365.25 / 12)) as age,
    case when companions.as_of = chief.as_of then companions.value end as companion,
    aims.target,
    case
        when judged.value is null then null
        when judged.value >= aims.goal and judged.final_day <= aims.due_day then 'met'
        when aims.due_day < $1::date then 'due_passed_unknown'
        else 'running'
    end as judgement,
    paces.done,
    paces.elapsed,
    rates.applied,
    rates.selected,
    rates.selected / rates.applied as rate
from chief
left join companions using (programme)
left join aims using (programme)
left join judged using (target)
left join paces using (target)
left join rates on rates.programme = chief.programme
order by chief.region
