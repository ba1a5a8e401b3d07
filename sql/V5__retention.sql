-- A gathering is kept until a day; then all of it goes, for good: its workshops, what was said in them, their doors, its style.

alter table gathering add column kept_until date;

alter table workshop drop constraint workshop_gathering_fkey,
    add constraint workshop_gathering_fkey foreign key (gathering) references gathering on delete cascade;
alter table event drop constraint event_workshop_fkey,
    add constraint event_workshop_fkey foreign key (workshop) references workshop on delete cascade;
alter table link drop constraint link_workshop_fkey,
    add constraint link_workshop_fkey foreign key (workshop) references workshop on delete cascade;
alter table join_code drop constraint join_code_workshop_fkey,
    add constraint join_code_workshop_fkey foreign key (workshop) references workshop on delete cascade;
alter table house_style drop constraint house_style_gathering_fkey,
    add constraint house_style_gathering_fkey foreign key (gathering) references gathering on delete cascade;
