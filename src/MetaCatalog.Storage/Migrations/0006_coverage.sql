-- How many public records had each field on a day, one row a day.
CREATE TABLE coverage (
  day            TEXT    PRIMARY KEY,          -- ISO 8601
  point          TEXT    NOT NULL              -- JSON
) STRICT;
