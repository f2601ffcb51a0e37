create table if not exists account (
    id               uuid         not null,
    version          bigint       not null,
    display_name     varchar(200) not null,
    email            varchar(254) not null,
    language         varchar(2)   not null,
    welcome          boolean      not null,
    last_sign_in     datetime(6),
    previous_sign_in datetime(6),
    constraint account_pk primary key (id)
);

create table if not exists account_staff_role (
    account_id uuid        not null,
    role       varchar(20) not null,
    constraint account_staff_role_pk primary key (account_id, role),
    constraint account_staff_role_account foreign key (account_id) references account (id)
);

create table if not exists account_organisation (
    id                uuid         not null,
    version           bigint       not null,
    enterprise_number varchar(10)  not null,
    name              varchar(200) not null,
    constraint account_organisation_pk primary key (id),
    constraint account_organisation_number unique (enterprise_number)
);

create table if not exists account_mandate (
    id              uuid   not null,
    version         bigint not null,
    account_id      uuid   not null,
    organisation_id uuid   not null,
    constraint account_mandate_pk primary key (id),
    constraint account_mandate_once unique (account_id, organisation_id),
    constraint account_mandate_account foreign key (account_id) references account (id),
    constraint account_mandate_organisation foreign key (organisation_id) references account_organisation (id)
);

create table if not exists account_mandate_role (
    mandate_id uuid        not null,
    role       varchar(20) not null,
    constraint account_mandate_role_pk primary key (mandate_id, role),
    constraint account_mandate_role_mandate foreign key (mandate_id) references account_mandate (id)
);
