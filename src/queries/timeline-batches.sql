-- One row per batch or edition of any programme, with the region that runs the programme; undated ones too.
select
    batches.batch,
    batches.programme,
    programmes.region,
    batches.name_zh,
    batches.name_en,
    batches.announced_on,
    batches.programme in (select headline_series.programme from headline_series) as headline,
    batches.source,
    graded_sources.grade,
    graded_sources.publisher,
    graded_sources.publisher_en,
    graded_sources.published_on
from batches
join programmes using (programme)
join graded_sources on graded_sources.source = batches.source
order by batches.announced_on desc nulls last, batches.batch
