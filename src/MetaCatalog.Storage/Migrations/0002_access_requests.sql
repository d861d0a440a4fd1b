-- What was done beside revising records, one row an act: never updated, never deleted from.
CREATE TABLE acts (
  number         INTEGER PRIMARY KEY,
  time           INTEGER NOT NULL,             -- Unix milliseconds
  actor          TEXT    NOT NULL,
  kind           TEXT    NOT NULL,             -- token-created, request-asked, request-granted …
  subject        TEXT    NOT NULL,             -- the id of the token or request
  detail         TEXT    NOT NULL              -- JSON
) STRICT;

-- Where each access request stands after its latest act.
CREATE TABLE access_requests (
  id             TEXT    PRIMARY KEY,
  record         TEXT    NOT NULL,
  actor          TEXT    NOT NULL,
  actor_name     TEXT    NOT NULL,
  purpose        TEXT    NOT NULL,
  user_kind      INTEGER,
  statement      TEXT    NOT NULL,
  affiliation    TEXT,
  verdict        INTEGER NOT NULL,
  asked          INTEGER NOT NULL,
  state          INTEGER NOT NULL,
  decided        INTEGER,
  decided_by     TEXT,
  reason         TEXT,
  expires        INTEGER,
  ended          INTEGER,
  act            INTEGER NOT NULL REFERENCES acts (number),
  key            TEXT,                         -- what makes a repeated question the same
  digest         TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX access_requests_by_actor ON access_requests (actor, asked);
CREATE INDEX access_requests_by_state ON access_requests (state, asked);
CREATE INDEX access_requests_by_grant ON access_requests (record, actor) WHERE state = 1;
CREATE INDEX access_requests_by_expiry ON access_requests (expires) WHERE state = 1;
CREATE UNIQUE INDEX access_requests_by_key ON access_requests (actor, key) WHERE key IS NOT NULL;

-- Tokens with everything a steward may do also decide requests from now on.
UPDATE tokens SET scopes = scopes | 16 WHERE scopes & 7 = 7;
