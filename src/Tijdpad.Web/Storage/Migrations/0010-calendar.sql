-- what happened to each event of the calendars of a project; follows from the revisions, kept because that takes long
create table calendar_entry (
    project_id text not null references project (id),
    audience text not null,
    id text not null,
    place integer not null,
    sequence integer not null,
    modified bigint not null,
    cancelled_at bigint,
    shown text not null,
    primary key (project_id, audience, id)
);

-- up to and including which revision that was worked out
create table calendar_progress (
    project_id text not null references project (id),
    audience text not null,
    revision bigint not null,
    primary key (project_id, audience)
);
