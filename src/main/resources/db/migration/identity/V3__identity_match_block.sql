-- The blocking keys of the people of a first load, packed (see PackedKeys); who came later stands in identity_match_key.
CREATE TABLE IF NOT EXISTS identity_match_block
(
    first_key BIGINT     NOT NULL,
    packed    MEDIUMBLOB NOT NULL,
    CONSTRAINT identity_match_block_pk PRIMARY KEY (first_key)
);
