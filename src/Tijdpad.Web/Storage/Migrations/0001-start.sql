-- Words that SQLite and PostgreSQL both know. Moments are milliseconds since 1970 (UTC).

create table project (
    id text not null primary key,
    title text not null,
    head bigint not null,
    is_public boolean not null,
    created_at bigint not null,
    created_by text not null
);

create table revision (
    project_id text not null references project (id),
    number bigint not null,
    at bigint not null,
    author_id text not null,
    author_name text not null,
    kind text not null,
    reason text not null,
    undoes bigint,
    plan bytea not null,
    previous_hash bytea not null,
    hash bytea not null,
    primary key (project_id, number)
);

create table revision_name (
    project_id text not null references project (id),
    number bigint not null,
    name text not null,
    at bigint not null,
    author_name text not null,
    primary key (project_id, number)
);

create table waiver (
    project_id text not null references project (id),
    id text not null,
    finding_key text not null,
    code text not null,
    message text not null,
    reason text not null,
    at bigint not null,
    author_name text not null,
    ended_at bigint,
    ended_by text,
    primary key (project_id, id)
);

create table upload (
    project_id text not null,
    id text not null,
    file_name text not null,
    file bytea not null,
    reading bytea not null,
    draft bytea not null,
    at bigint not null,
    author_id text not null,
    author_name text not null,
    accepted_at bigint,
    primary key (project_id, id)
);

create table membership (
    project_id text not null references project (id),
    account_id text not null,
    municipality text not null,
    role text not null,
    at bigint not null,
    added_by text not null,
    primary key (project_id, account_id, municipality, role)
);

create index membership_of_account on membership (account_id);

create table access_link (
    project_id text not null,
    id text not null,
    token_hash bytea not null,
    kind text not null,
    scope text not null,
    label text not null,
    created_at bigint not null,
    created_by text not null,
    expires_at bigint,
    revoked_at bigint,
    used_at bigint,
    primary key (project_id, id)
);

create unique index access_link_token on access_link (token_hash);

create table account (
    id text not null primary key,
    name text not null,
    may_manage_site boolean not null,
    created_at bigint not null,
    user_name text,
    normalized_user_name text,
    email text,
    normalized_email text,
    email_confirmed boolean not null,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed boolean not null,
    two_factor_enabled boolean not null,
    lockout_end bigint,
    lockout_enabled boolean not null,
    access_failed_count integer not null
);

create unique index account_user_name on account (normalized_user_name);

create table account_claim (
    id integer not null primary key,
    user_id text not null references account (id) on delete cascade,
    claim_type text,
    claim_value text
);

create table account_login (
    login_provider text not null,
    provider_key text not null,
    provider_display_name text,
    user_id text not null references account (id) on delete cascade,
    primary key (login_provider, provider_key)
);

create table account_token (
    user_id text not null references account (id) on delete cascade,
    login_provider text not null,
    name text not null,
    value text,
    primary key (user_id, login_provider, name)
);

create table account_passkey (
    credential_id bytea not null primary key,
    user_id text not null references account (id) on delete cascade,
    data jsonb not null
);

create table session (
    id_hash bytea not null primary key,
    account_id text not null references account (id) on delete cascade,
    ticket bytea not null,
    created_at bigint not null,
    seen_at bigint not null,
    ends_at bigint not null,
    confirmed_at bigint not null,
    device text not null
);

create index session_of_account on session (account_id);

create table protection_key (
    id text not null primary key,
    xml text not null
);

create table idempotency (
    project_id text not null,
    key text not null,
    at bigint not null,
    request_hash bytea not null,
    status integer not null,
    answer bytea not null,
    primary key (project_id, key)
);
