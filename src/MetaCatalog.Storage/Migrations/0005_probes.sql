-- What links answered to strangers when they were last asked; derived, and forgotten when it is too old.
CREATE TABLE link_evidence (
  address        TEXT    NOT NULL,
  is_public      INTEGER NOT NULL,             -- whether it was asked for a record whose links everybody sees
  looked         INTEGER NOT NULL,             -- Unix milliseconds
  answer         INTEGER NOT NULL,
  status         INTEGER,                      -- of HTTP; NULL without one
  media_type     TEXT,
  detail         TEXT,
  PRIMARY KEY (address, is_public)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_evidence_by_age ON link_evidence (looked);

-- Where strangers came upon records when they were last looked for.
CREATE TABLE door_evidence (
  record         TEXT    PRIMARY KEY,
  looked         INTEGER NOT NULL,
  was_hidden     INTEGER NOT NULL,
  seen           TEXT    NOT NULL,             -- numbers of doors with spaces between
  missed         TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX door_evidence_by_age ON door_evidence (looked);

-- How far probing has come, and what it finished last.
CREATE TABLE probing (
  name           TEXT    PRIMARY KEY,
  value          TEXT    NOT NULL              -- JSON
) STRICT;
