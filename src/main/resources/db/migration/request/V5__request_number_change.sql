-- What became of a number after it was given: replaced by another, or cancelled when there is a moment and no other number.
-- person_id follows a person who is merged into another.
alter table request_identification
    add column if not exists replaced_niss varchar(11) null,
    add column if not exists replaced_at datetime(6) null,
    add column if not exists number_rounds integer not null default 0,
    add index if not exists request_identification_person_ix (person_id, id);
