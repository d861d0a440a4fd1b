-- What revisions say. Shared by revisions that say the same; keyed by the sequence of the first of them.
CREATE TABLE contents (
  sequence       INTEGER PRIMARY KEY,
  topic          TEXT    NOT NULL,
  hash           BLOB    NOT NULL,             -- SHA-256 of the canonical N-Quads
  level          INTEGER,                      -- access level stated; NULL for none
  embargo_end    INTEGER,                      -- Unix milliseconds
  target         INTEGER NOT NULL,             -- access level after the embargo
  readiness      INTEGER NOT NULL,
  score          INTEGER NOT NULL,
  errors         INTEGER NOT NULL,
  warnings       INTEGER NOT NULL,
  infos          INTEGER NOT NULL,
  card           BLOB    NOT NULL,             -- JSON
  document_type  TEXT    NOT NULL,
  nquads         BLOB    NOT NULL,             -- canonical N-Quads, deflated
  document       BLOB                          -- as received, deflated; NULL when it was a graph
) STRICT;

-- The change log: never updated, never deleted from.
CREATE TABLE revisions (
  sequence       INTEGER PRIMARY KEY,
  record         TEXT    NOT NULL,
  revision       TEXT    NOT NULL,
  number         INTEGER NOT NULL,
  kind           INTEGER NOT NULL,
  time           INTEGER NOT NULL,             -- Unix milliseconds, never falling
  actor          TEXT    NOT NULL,
  state          INTEGER NOT NULL,
  was_public     INTEGER NOT NULL,
  due            INTEGER,                      -- end of the embargo that runs; NULL when none does
  is_live        INTEGER NOT NULL,             -- the public face after this revision
  public_number  INTEGER NOT NULL,
  ordinal        INTEGER NOT NULL,
  public_time    INTEGER NOT NULL,
  first_public   INTEGER,
  is_public      INTEGER NOT NULL,             -- whether this revision is a public change
  sets           TEXT    NOT NULL,             -- with spaces between
  content        INTEGER NOT NULL REFERENCES contents (sequence),
  note           TEXT
) STRICT;
CREATE UNIQUE INDEX revisions_by_record ON revisions (record, number);

-- Where each record stands.
CREATE TABLE records (
  record         TEXT    PRIMARY KEY,
  sequence       INTEGER NOT NULL,
  due            INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX records_by_due ON records (due) WHERE due IS NOT NULL;

-- Whose topic is whose, for good.
CREATE TABLE topics (
  topic          TEXT    PRIMARY KEY,
  record         TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- The public feed: each record once, at its latest change that everybody could see. Derived; made anew by rebuild.
CREATE TABLE feed (
  ordinal        INTEGER PRIMARY KEY,
  record         TEXT    NOT NULL,
  sequence       INTEGER NOT NULL,
  time           INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX feed_by_record ON feed (record);
CREATE INDEX feed_by_time ON feed (time);

CREATE TABLE feed_sets (
  spec           TEXT    NOT NULL,
  ordinal        INTEGER NOT NULL,
  PRIMARY KEY (spec, ordinal)
) STRICT, WITHOUT ROWID;

-- Lines of bulk runs that may be repeated.
CREATE TABLE bulk_lines (
  key            TEXT    NOT NULL,
  line           INTEGER NOT NULL,
  digest         TEXT    NOT NULL,
  sequence       INTEGER NOT NULL,
  PRIMARY KEY (key, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
  id             TEXT    PRIMARY KEY,
  hash           BLOB    NOT NULL UNIQUE,      -- SHA-256 of the secret
  name           TEXT    NOT NULL,
  role           INTEGER NOT NULL,
  scopes         INTEGER NOT NULL,
  created        INTEGER NOT NULL,
  expires        INTEGER,
  revoked        INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_by_age ON tokens (created, id);
