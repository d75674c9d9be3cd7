-- what a session says of its account stands with the account: a ticket beside it would only grow stale
alter table session drop column ticket;

-- the random words that a passkey is asked to sign; each is taken away when it is used
create table challenge (
    id_hash bytea not null primary key,
    state text not null,
    ends_at bigint not null
);

-- acts that are counted for a while: wrong passwords, wrong links, uploads, exports
create table counted_act (
    id text not null primary key,
    kind text not null,
    who bytea not null,
    at bigint not null
);

create index counted_act_of on counted_act (kind, who, at);

create index counted_act_at on counted_act (at);

-- what a municipality answered on the chase list, and who typed it
create table answer (
    project_id text not null references project (id),
    id text not null,
    municipality text not null,
    activity_id text not null,
    words text not null,
    remark text not null,
    author_id text not null,
    author_name text not null,
    at bigint not null,
    revision bigint not null,
    primary key (project_id, id)
);

create index answer_of_activity on answer (project_id, municipality, activity_id);
