-- One row: a decree, plan or event.
select policy_records.*
from policy_records
where policy_records.policy = $policy
