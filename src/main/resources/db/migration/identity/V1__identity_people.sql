-- People as recorded, their identity documents, and the keys under which a description finds them.
-- Given names and nationalities are lists, separated by '|' and ','.
CREATE SEQUENCE IF NOT EXISTS identity_person_sequence START WITH 1 INCREMENT BY 1 CACHE 1000;

CREATE TABLE IF NOT EXISTS identity_person
(
    id                     BIGINT        NOT NULL,
    surname                VARCHAR(120)  NOT NULL,
    given_names            VARCHAR(1000) NOT NULL,
    birth_year             SMALLINT,
    birth_month            TINYINT,
    birth_day              TINYINT,
    birth_country          VARCHAR(4),
    birth_place            VARCHAR(120),
    sex                    CHAR(1)       NOT NULL,
    nationalities          VARCHAR(60)   NOT NULL,
    residence_country      VARCHAR(4),
    residence_postal_code  VARCHAR(16),
    residence_locality     VARCHAR(120),
    residence_street       VARCHAR(120),
    residence_house_number VARCHAR(20),
    residence_box          VARCHAR(20),
    contact_country        VARCHAR(4),
    contact_postal_code    VARCHAR(16),
    contact_locality       VARCHAR(120),
    contact_street         VARCHAR(120),
    contact_house_number   VARCHAR(20),
    contact_box            VARCHAR(20),
    status                 VARCHAR(10)   NOT NULL,
    CONSTRAINT identity_person_pk PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS identity_document
(
    person_id   BIGINT      NOT NULL,
    position    SMALLINT    NOT NULL,
    type        VARCHAR(20) NOT NULL,
    issuer      VARCHAR(4)  NOT NULL,
    number      VARCHAR(40) NOT NULL,
    valid_from  DATE,
    valid_until DATE,
    CONSTRAINT identity_document_pk PRIMARY KEY (person_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row a blocking key and person; read by key only, so the primary key is the index (see docs/decisions/0008-blocking-keys.md).
CREATE TABLE IF NOT EXISTS identity_match_key
(
    key_hash  BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    CONSTRAINT identity_match_key_pk PRIMARY KEY (key_hash, person_id)
);
