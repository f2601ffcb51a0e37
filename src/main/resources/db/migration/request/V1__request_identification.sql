create table if not exists request_identification (
    id uuid not null,
    version bigint not null,
    status varchar(20) not null,
    ticket varchar(8) null,
    organisation_id uuid not null,
    organisation_name varchar(200) not null,
    requester_id uuid not null,
    requester_name varchar(200) not null,
    person_name varchar(500) not null,
    step varchar(20) not null,
    form longtext not null,
    sent longtext null,
    reasons varchar(1000) not null,
    answer_due boolean not null,
    attempts integer not null,
    asked_by_operator boolean not null,
    claimed_by uuid null,
    claimed_by_name varchar(200) null,
    claimed_at datetime(6) null,
    person_id bigint null,
    niss varchar(11) null,
    identified_name varchar(500) null,
    document_problem varchar(40) null,
    not_identified_reason varchar(40) null,
    note varchar(2000) not null,
    ticket_rounds integer not null,
    document_rounds integer not null,
    changed_at datetime(6) not null,
    submitted_at datetime(6) null,
    waiting_since datetime(6) null,
    answered_at datetime(6) null,
    constraint request_identification_pk primary key (id),
    constraint request_identification_ticket_uk unique (ticket),
    index request_identification_organisation_ix (organisation_id, submitted_at),
    index request_identification_requester_ix (requester_id, status),
    index request_identification_status_ix (status, waiting_since),
    index request_identification_due_ix (answer_due, submitted_at)
);

-- One row: the last ticket number given. Locked by every submission until it commits, so that no number is lost or given twice.
create table if not exists request_ticket_sequence (
    id tinyint not null,
    last_number bigint not null,
    constraint request_ticket_sequence_pk primary key (id)
);

insert ignore into request_ticket_sequence (id, last_number) values (1, 0);
