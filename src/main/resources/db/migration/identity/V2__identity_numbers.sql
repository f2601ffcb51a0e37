-- Every number the registry knows, for ever: a number is never used again, so no row is ever deleted.
-- active_person lets a person hold one number at a time; issued_base keeps nine digits from being issued twice, in either century.
CREATE TABLE IF NOT EXISTS identity_number
(
    niss          CHAR(11)    NOT NULL,
    person_id     BIGINT      NOT NULL,
    state         VARCHAR(10) NOT NULL,
    replaced_by   CHAR(11),
    since         DATETIME(6) NOT NULL,
    issued_base   INT,
    active_person BIGINT AS (IF(state = 'ACTIVE', person_id, NULL)) PERSISTENT,
    CONSTRAINT identity_number_pk PRIMARY KEY (niss),
    CONSTRAINT identity_number_issued_uk UNIQUE (issued_base),
    CONSTRAINT identity_number_active_uk UNIQUE (active_person),
    CONSTRAINT identity_number_replaced_ck CHECK ((state = 'REPLACED') = (replaced_by IS NOT NULL)),
    INDEX identity_number_person_ix (person_id),
    INDEX identity_number_replaced_ix (replaced_by)
) CHARACTER SET ascii COLLATE ascii_bin;

-- The next serial of a series: six digits (year, month with its addition, day) and the parity of the sex (2 when it has no meaning).
CREATE TABLE IF NOT EXISTS identity_serial
(
    base        CHAR(6)  NOT NULL,
    parity      TINYINT  NOT NULL,
    next_serial SMALLINT NOT NULL,
    CONSTRAINT identity_serial_pk PRIMARY KEY (base, parity)
) CHARACTER SET ascii COLLATE ascii_bin;

-- Rows that exist only to be locked: whoever registers holds those of the keys under which the new person will be found.
CREATE TABLE IF NOT EXISTS identity_lock
(
    slot SMALLINT NOT NULL,
    CONSTRAINT identity_lock_pk PRIMARY KEY (slot)
);

INSERT IGNORE INTO identity_lock (slot)
WITH digit AS (SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
               UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7)
SELECT a.d + 8 * b.d + 64 * c.d + 512 * e.d + 4096 * f.d
FROM digit a, digit b, digit c, digit e, digit f
WHERE f.d < 4;
