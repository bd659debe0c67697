-- One row per metric that is a stage of a selection round: 1 applied, 2 accepted, 3 certified. Items are kept apart from the
-- applicants behind them, and both from rounds that publish applicants at one end and brands at the other.
select metric, stage, counted
from (
    values
        ('applied_items', 1, 'item'),
        ('accepted_items', 2, 'item'),
        ('certified_items', 3, 'item'),
        ('applicant_enterprises', 1, 'applicant'),
        ('applicant_entities', 1, 'mixed'),
        ('certified_enterprises', 3, 'applicant'),
        ('awarded_organisations', 3, 'applicant'),
        ('awarded_brands', 3, 'item'),
        ('listed_brands', 3, 'mixed')
) as listed (metric, stage, counted)
