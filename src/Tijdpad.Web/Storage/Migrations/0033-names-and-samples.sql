-- what people call a project, beside the title of its document; '' when nobody chose one
alter table project add column short_name text not null default '';

-- a project that the program itself put in at its first start, for everybody to look at
alter table project add column is_sample boolean not null default false;

update project set is_sample = true
where id in ('duinstreek', 'duinstreek-vergaderdagen', 'duinstreek-verloop')
    and exists (
        select 1 from revision
        where revision.project_id = project.id and revision.number = 1 and revision.author_id = 'tijdpad'
    );

-- one line once the first projects were put in, so that what people removed does not come back
create table first_start (at bigint not null primary key);

insert into first_start (at) select created_at from project order by created_at limit 1;
