-- who did what, and who was refused: two books, each a chain of lines with the hash of the one before
create table log_line (
    book text not null,
    number bigint not null,
    at bigint not null,
    kind text not null,
    account_id text not null,
    account_name text not null,
    project_id text not null,
    detail text not null,
    place text not null,
    times integer not null,
    previous_hash bytea not null,
    hash bytea not null,
    primary key (book, number)
);

create index log_line_at on log_line (book, at);

-- where each chain ends, and after which line it begins since older ones were removed
create table log_book (
    book text not null primary key,
    head bigint not null,
    head_hash bytea,
    removed bigint not null,
    removed_hash bytea
);

insert into log_book (book, head, removed) values ('Acts', 0, 0);

insert into log_book (book, head, removed) values ('Traffic', 0, 0);
