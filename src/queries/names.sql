-- One row per code of the registry, with its names.
select registry_names.*
from registry_names
order by registry_names.kind, registry_names.code
