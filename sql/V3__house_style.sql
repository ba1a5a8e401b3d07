-- How an organisation's documents look. Whatever is null is as Cordée has it.

create table house_style (
    gathering uuid primary key references gathering,
    -- A Word file whose styles, headers and page are taken.
    reference bytea,
    accent    text,
    logo      bytea,
    -- Grows with each change: what was written in another style is written anew.
    revision  bigint not null default 1
);
