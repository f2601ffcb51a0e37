-- Rows are only ever inserted: the database user of a production server needs no UPDATE or DELETE here.
create table if not exists audit_entry (
    id             bigint       not null auto_increment,
    at             datetime(6)  not null,
    actor          varchar(64)  not null,
    action         varchar(32)  not null,
    subject        varchar(120) not null,
    legal_basis    varchar(40)  not null,
    case_reference varchar(120) not null,
    outcome        varchar(120) not null,
    constraint audit_entry_pk primary key (id),
    index audit_entry_at (at),
    index audit_entry_subject (subject, at),
    index audit_entry_actor (actor, at)
);

-- The chain over the entries, in the order in which they were sealed.
create table if not exists audit_seal (
    sequence bigint     not null,
    entry_id bigint     not null,
    hash     binary(32) not null,
    constraint audit_seal_pk primary key (sequence),
    constraint audit_seal_entry unique (entry_id)
);

-- One row: the end of the chain. Every entry up to settled_id is sealed.
create table if not exists audit_chain (
    id         tinyint    not null,
    sequence   bigint     not null,
    hash       binary(32) not null,
    settled_id bigint     not null,
    constraint audit_chain_pk primary key (id)
);

insert ignore into audit_chain (id, sequence, hash, settled_id) values (1, 0, repeat(x'00', 32), 0);
