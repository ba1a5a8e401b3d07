-- Who erased their words: found at once, among all events, by whoever deletes what is left of them in the record.

create index event_erased on event (workshop) where type = 'Erased';
