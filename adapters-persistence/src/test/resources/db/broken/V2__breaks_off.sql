create table hobby (owner_id uuid not null, name text not null, constraint hobby_pk primary key (owner_id, name));
drop table echo;
insert into hobby select no_such_column from owner;
