-- One row per decree, plan or event, newest first.
select policy_records.*
from policy_records
order by policy_records.issued_on desc, policy_records.policy
