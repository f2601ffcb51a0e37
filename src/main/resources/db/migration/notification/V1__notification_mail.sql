-- The outbox of mails, which is also their log. No row holds a name or a number of a person; the texts are made when a mail is sent.
CREATE TABLE IF NOT EXISTS notification_mail (
    id             UUID         NOT NULL,
    version        BIGINT       NOT NULL,
    template       VARCHAR(30)  NOT NULL,
    case_reference VARCHAR(60)  NOT NULL,
    occurrence     VARCHAR(60)  NOT NULL,
    ticket         VARCHAR(20)  NOT NULL,
    recipient      VARCHAR(254) NOT NULL,
    language       VARCHAR(5)   NOT NULL,
    state          VARCHAR(10)  NOT NULL,
    attempts       INT          NOT NULL,
    queued_at      DATETIME(6)  NOT NULL,
    next_attempt   DATETIME(6)  NOT NULL,
    sent_at        DATETIME(6)  NULL,
    CONSTRAINT notification_mail_pk PRIMARY KEY (id),
    CONSTRAINT notification_mail_once UNIQUE (case_reference, template, occurrence, recipient)
);

CREATE INDEX IF NOT EXISTS notification_mail_due ON notification_mail (state, next_attempt);

-- Every attempt to hand a mail over, with its outcome; never an address or a text of the mail server, which may quote one.
CREATE TABLE IF NOT EXISTS notification_delivery (
    id           UUID        NOT NULL,
    mail_id      UUID        NOT NULL,
    attempt      INT         NOT NULL,
    attempted_at DATETIME(6) NOT NULL,
    outcome      VARCHAR(20) NOT NULL,
    cause        VARCHAR(80) NULL,
    CONSTRAINT notification_delivery_pk PRIMARY KEY (id),
    CONSTRAINT notification_delivery_mail FOREIGN KEY (mail_id) REFERENCES notification_mail (id) ON DELETE CASCADE
);
