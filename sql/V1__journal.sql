-- The record: one row an event, in the order of each workshop. What people read is the board that these events make;
-- titles, wordings and what is open are events, not columns.

create table installation (
    only_row    boolean primary key default true check (only_row),
    -- Of this record: a client that knows another origin begins anew. Renewed when a backup is restored.
    origin      uuid    not null default gen_random_uuid(),
    -- Signs tokens and derives the secrets of links. 256 bits: PostgreSQL's random uuids have 122 each.
    signing_key bytea   not null default sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea)
);
insert into installation default values;

create table gathering (
    id       uuid primary key,
    name     text        not null,
    language text        not null,
    made_at  timestamptz not null default now()
);

create table workshop (
    id        uuid primary key,
    gathering uuid   not null references gathering,
    position  int    not null,
    -- The seq of the last event. Claimed by whoever appends: it alone decides the order.
    head      bigint not null default 0,
    unique (gathering, position)
);

create table event (
    workshop uuid        not null references workshop,
    seq      bigint      not null,
    command  text        not null,
    -- The first event of a command stands for it: no command has its effect twice.
    is_first boolean     not null,
    actor    text        not null,
    role     text        not null,
    at       timestamptz not null,
    type     text        not null,
    payload  jsonb       not null,
    primary key (workshop, seq)
);
create unique index event_of_command on event (workshop, command) where is_first;
