-- What a revision without content of its own was judged to be; null for the same as its content.
ALTER TABLE revisions ADD COLUMN assessment TEXT;

-- How far the reassessment has come, and what it finished last.
CREATE TABLE reassessment (
  name           TEXT    PRIMARY KEY,
  value          TEXT    NOT NULL              -- JSON
) STRICT;

-- How good the catalog was on a day, one row a day.
CREATE TABLE assessment_trend (
  day            TEXT    PRIMARY KEY,          -- ISO 8601
  point          TEXT    NOT NULL              -- JSON
) STRICT;
