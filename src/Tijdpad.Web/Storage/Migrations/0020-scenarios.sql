-- branches of a plan: what it could become, beside the chain of revisions until one is chosen
create table scenario (
    project_id text not null references project (id),
    id text not null,
    name text not null,
    note text not null,
    based_on bigint not null,
    plan bytea not null,
    version bigint not null,
    at bigint not null,
    author_id text not null,
    author_name text not null,
    primary key (project_id, id)
);
