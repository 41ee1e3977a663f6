create table hobby (owner_id uuid not null, name text not null, constraint hobby_pk primary key (owner_id, name));
insert into hobby select owner_id, 'chess' from owner;
