-- Mails that the sandbox's own mail server has received, one row a recipient. Empty in production.
CREATE TABLE IF NOT EXISTS sandbox_mail
(
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    received_at DATETIME(6)  NOT NULL,
    recipient   VARCHAR(254) NOT NULL,
    sender      VARCHAR(400) NOT NULL,
    subject     VARCHAR(998) NOT NULL,
    body_text   MEDIUMTEXT,
    body_html   MEDIUMTEXT,
    CONSTRAINT sandbox_mail_pk PRIMARY KEY (id),
    INDEX sandbox_mail_recipient (recipient, id)
) CHARACTER SET utf8mb4;

-- Counts the people whom nobody knows yet, so that every visitor gets another one. One row.
CREATE TABLE IF NOT EXISTS sandbox_unknown_person
(
    id     TINYINT NOT NULL,
    number BIGINT  NOT NULL,
    CONSTRAINT sandbox_unknown_person_pk PRIMARY KEY (id)
);

INSERT IGNORE INTO sandbox_unknown_person (id, number) VALUES (1, 0);

-- What was loaded at the first start, so that no later start loads it again.
CREATE TABLE IF NOT EXISTS sandbox_loading
(
    name      VARCHAR(40) NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    CONSTRAINT sandbox_loading_pk PRIMARY KEY (name)
);
