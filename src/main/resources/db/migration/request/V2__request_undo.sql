-- A request taken back keeps its content for ten minutes: by whom, when, and the state to which it would return.
alter table request_identification
    add column if not exists withdrawn_by uuid null,
    add column if not exists withdrawn_at datetime(6) null,
    add column if not exists withdrawn_from varchar(20) null,
    add column if not exists erased_at datetime(6) null,
    add index if not exists request_identification_erase_ix (status, erased_at, withdrawn_at),
    add index if not exists request_identification_withdrawn_ix (withdrawn_by, erased_at);

-- The content of those taken back before went at once.
update request_identification set erased_at = changed_at where status = 'WITHDRAWN';
