-- browsers in which somebody signed in before: what others guess does not keep these out
create table known_browser (
    id_hash bytea not null,
    account_id text not null references account (id) on delete cascade,
    seen_at bigint not null,
    primary key (id_hash, account_id)
);

create index known_browser_of on known_browser (account_id, seen_at);
