/** The library as it was first: scenarios, their journals and snapshots, what is searched, and settings. */
export const sql = `
pragma application_id = 0x43535053;

create table scenario (
  number integer primary key,
  id text not null unique,
  title text not null,
  title_key text not null,
  tags text not null check (json_valid(tags)),
  created_at text not null,
  changed_at text not null,
  trashed_at text,
  steps integer not null,
  parties integer not null,
  variants integer not null,
  head_sequence integer not null,
  head_hash text not null,
  judged_head text,
  judged_by text,
  verdict text,
  picture text,
  staged_by text
) strict;
create index scenario_by_staging on scenario (staged_by) where staged_by is not null;
create index scenario_by_change on scenario (changed_at, trashed_at, staged_by);
create index scenario_by_creation on scenario (created_at, trashed_at, staged_by);
create index scenario_by_title on scenario (title_key, trashed_at, staged_by);

create table tag (
  scenario integer not null references scenario (number) on delete cascade,
  name text not null,
  primary key (scenario, name)
) strict, without rowid;
create index tag_by_name on tag (name);

create table journal (
  number integer primary key,
  scenario integer not null references scenario (number) on delete cascade,
  sequence integer not null check (sequence > 0),
  kind text not null check (kind in ('edit', 'undo', 'redo')),
  edit text not null,
  subject text not null,
  patch text not null,
  inverse text not null,
  at text not null,
  previous_hash text not null,
  hash text not null,
  unique (scenario, sequence)
) strict;

create trigger journal_never_changes before update on journal
begin
  select raise(abort, 'the journal is only ever added to');
end;
create trigger journal_never_shrinks before delete on journal
when exists (select 1 from scenario where number = old.scenario)
begin
  select raise(abort, 'the journal is only ever added to');
end;

create table snapshot (
  number integer primary key,
  scenario integer not null references scenario (number) on delete cascade,
  sequence integer not null check (sequence >= 0),
  head_hash text not null,
  content text not null,
  content_hash text not null,
  unique (scenario, sequence)
) strict;

create virtual table search using fts5 (
  pairs,
  content = '',
  contentless_delete = 1,
  tokenize = ascii
);

create table search_due (
  scenario integer primary key references scenario (number) on delete cascade,
  text text not null
) strict;

create table setting (
  name text primary key,
  value text not null check (json_valid(value))
) strict, without rowid;
`
