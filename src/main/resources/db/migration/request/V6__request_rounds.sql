-- What was asked of the employer, round by round: by whom, why, which fields, where on the page, and when it was sent again.
alter table request_identification
    add column if not exists rounds longtext null;
