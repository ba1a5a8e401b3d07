-- What stands before the first workshop of a document that became a gathering: entries, as events have them.

alter table gathering add column preamble jsonb not null default '[]';
