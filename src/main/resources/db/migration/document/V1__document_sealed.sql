-- Everything personal is sealed with the document's own key, which is kept wrapped; destroying a document empties it.
create table if not exists document_sealed (
    id uuid not null,
    owner varchar(120) not null,
    received_at datetime(6) not null,
    destroyed_at datetime(6) null,
    bytes bigint not null,
    pages integer not null,
    files integer not null,
    revision integer not null,
    master_key varchar(16) not null,
    wrapped_key varbinary(256) null,
    file_name varbinary(2048) null,
    reading_status varchar(20) not null,
    reading mediumblob null,
    constraint document_sealed_pk primary key (id),
    index document_sealed_reading_ix (reading_status, received_at)
);

-- Originals byte for byte and rendered pages, in pieces that any max_allowed_packet lets through.
create table if not exists document_sealed_piece (
    document_id uuid not null,
    kind varchar(10) not null,
    position integer not null,
    piece integer not null,
    content mediumblob not null,
    constraint document_sealed_piece_pk primary key (document_id, kind, position, piece),
    constraint document_sealed_piece_document_fk foreign key (document_id) references document_sealed (id)
);
