-- What the registry knew and the request did not say, as of the answer.
alter table request_identification
    add column if not exists completion longtext null;
