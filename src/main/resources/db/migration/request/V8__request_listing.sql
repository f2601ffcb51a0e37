-- What an organisation's lists are searched, sorted and filtered by, so that an index alone answers, however many requests there are.
alter table request_identification
    add column if not exists person_folded varchar(160) character set ascii collate ascii_bin not null default '' after person_name,
    add column if not exists news_at datetime(6) null after answered_at;

update request_identification
set person_folded = lower(replace(convert(left(person_name, 160) using ascii), '?', '')),
    news_at = answered_at
where person_folded = '';

drop index if exists request_identification_organisation_ix on request_identification;

create index if not exists request_identification_newest_ix on request_identification
    (organisation_id, submitted_at, status, news_at, requester_id, requester_name, person_folded, ticket, niss);
create index if not exists request_identification_by_requester_ix on request_identification
    (organisation_id, requester_name, requester_id, submitted_at desc, status, news_at, person_folded, ticket, niss);
create index if not exists request_identification_by_person_ix on request_identification
    (organisation_id, person_folded, submitted_at desc, status, news_at, requester_id, requester_name, ticket, niss);
create index if not exists request_identification_by_status_ix on request_identification
    (organisation_id, status, submitted_at desc, news_at, requester_id, requester_name, person_folded, ticket, niss);
create index if not exists request_identification_news_ix on request_identification
    (organisation_id, news_at, requester_id, status);
