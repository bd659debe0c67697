-- One row per metric that is a stage of a selection round: 1 applied, 2 accepted, 3 certified; items are kept apart from
-- the applicants behind them. 好品山东 publishes one application per applying entity, so its entities stand for items.
select metric, stage, counted
from (
    values
        ('applied_items', 1, 'item'),
        ('accepted_items', 2, 'item'),
        ('certified_items', 3, 'item'),
        ('applicant_enterprises', 1, 'applicant'),
        ('applicant_entities', 1, 'item'),
        ('certified_enterprises', 3, 'applicant'),
        ('awarded_organisations', 3, 'applicant'),
        ('awarded_brands', 3, 'item'),
        ('listed_brands', 3, 'item')
) as listed (metric, stage, counted)
