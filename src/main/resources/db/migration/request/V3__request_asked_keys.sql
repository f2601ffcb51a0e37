-- Under which keys an organisation finds that it has asked for a person before: digests, no name, date or number can be read from them.
-- What was sent before this script gets its keys from the program.
alter table request_identification
    add column if not exists person_key uuid null,
    add column if not exists document_key uuid null,
    add index if not exists request_identification_person_key_ix (person_key),
    add index if not exists request_identification_document_key_ix (document_key);
