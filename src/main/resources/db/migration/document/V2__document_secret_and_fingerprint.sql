-- Keys that belong to no single document, wrapped like those of documents.
create table if not exists document_secret (
    name varchar(40) not null,
    master_key varchar(16) not null,
    wrapped_key varbinary(256) not null,
    constraint document_secret_pk primary key (name)
);

-- Keyed hashes of files, to recognise one that was refused before; without the key nobody can tell whose they are.
create table if not exists document_fingerprint (
    document_id uuid not null,
    file integer not null,
    fingerprint binary(32) not null,
    constraint document_fingerprint_pk primary key (document_id, file),
    constraint document_fingerprint_document_fk foreign key (document_id) references document_sealed (id)
);

create table if not exists document_refused (
    fingerprint binary(32) not null,
    refused_at datetime(6) not null,
    constraint document_refused_pk primary key (fingerprint)
);

create index if not exists document_sealed_master_key_ix on document_sealed (master_key, id);
