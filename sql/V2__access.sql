-- Who may come in. Secrets are not here: they are derived from a link's id and the installation's key, and found by their digest.

create table link (
    id       uuid primary key,
    role     text        not null,
    -- Null for the organiser's, which is good for the whole installation.
    workshop uuid references workshop,
    digest   bytea       not null unique,
    made_at  timestamptz not null default now()
);
create index link_of_workshop on link (workshop, role, made_at);

create table join_code (
    code     text primary key,
    workshop uuid not null unique references workshop
);
