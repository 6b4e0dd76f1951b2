-- Version 1 of the file that holds a person's evidence.
-- Days are ISO dates of the person's own calendar; *_us are microseconds since 1970 in UTC.
-- Nothing is deleted in cascade: whatever something else refers to stays.

PRAGMA application_id = 0x4D57494E; -- "MWIN"

-- What a person brought, in their own words. It may wait without a micro-win, "kept for later".
CREATE TABLE goal (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        TEXT    NOT NULL UNIQUE,
    dream      TEXT    NOT NULL CHECK (dream <> ''),
    area       TEXT    NOT NULL,
    created_us INTEGER NOT NULL,
    closed_us  INTEGER
) STRICT;
CREATE INDEX goal_open ON goal (id) WHERE closed_us IS NULL;

CREATE TABLE win (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         TEXT    NOT NULL UNIQUE,
    goal_id     INTEGER NOT NULL REFERENCES goal ON DELETE RESTRICT,
    sort        REAL    NOT NULL,
    rungs       TEXT    NOT NULL, -- JSON, from the largest to the smallest
    created_us  INTEGER NOT NULL,
    archived_us INTEGER
) STRICT;
CREATE INDEX win_goal ON win (goal_id);
CREATE INDEX win_list ON win (sort, id) WHERE archived_us IS NULL;
CREATE INDEX win_archive ON win (archived_us, id) WHERE archived_us IS NOT NULL;

-- How big a micro-win is from a day on. Appended, never changed: a day is judged by that day's size.
CREATE TABLE size (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    win_id     INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    from_day   TEXT    NOT NULL CHECK (date(from_day, '+0 days') IS from_day),
    action     TEXT    NOT NULL CHECK (action <> ''),
    anchor     TEXT    NOT NULL,
    minutes    REAL    NOT NULL CHECK (minutes > 0),
    bad_day    TEXT    NOT NULL,
    weekdays   INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127), -- Monday is bit 0
    created_us INTEGER NOT NULL,
    UNIQUE (win_id, id)
) STRICT;
CREATE INDEX size_from ON size (win_id, from_day, id);

-- What happened on a day. A quiet day has no row. `size_id` is the size it was recorded at.
CREATE TABLE entry (
    day     TEXT    NOT NULL CHECK (date(day, '+0 days') IS day),
    win_id  INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    status  TEXT    NOT NULL CHECK (status IN ('kept', 'small', 'rest')),
    size_id INTEGER NOT NULL,
    amount  REAL,             -- a number that came with an import
    at_us   INTEGER NOT NULL, -- when it was recorded, and the clock and zone the person saw then
    off_s   INTEGER NOT NULL,
    tz      TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    PRIMARY KEY (day, win_id),
    FOREIGN KEY (win_id, size_id) REFERENCES size (win_id, id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_win ON entry (win_id, day, status);
CREATE INDEX entry_rest ON entry (day) WHERE status = 'rest';

CREATE TABLE reminder (
    win_id INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439), -- of the local wall clock
    PRIMARY KEY (win_id, minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE confidence (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    win_id INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    day    TEXT    NOT NULL CHECK (date(day, '+0 days') IS day),
    value  INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    at_us  INTEGER NOT NULL
) STRICT;
CREATE INDEX confidence_win ON confidence (win_id, day, id);

CREATE TABLE energy (
    day   TEXT PRIMARY KEY NOT NULL CHECK (date(day, '+0 days') IS day),
    level TEXT NOT NULL CHECK (level IN ('little', 'some', 'plenty'))
) STRICT, WITHOUT ROWID;

CREATE TABLE day_note (
    day   TEXT    PRIMARY KEY NOT NULL CHECK (date(day, '+0 days') IS day),
    text  TEXT    NOT NULL CHECK (text <> ''),
    share INTEGER NOT NULL CHECK (share IN (0, 1)) -- may it stand on a sheet the person gives away
) STRICT, WITHOUT ROWID;

-- The half-typed goal of the wizard. It is no evidence and has no history.
CREATE TABLE draft (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL
) STRICT;

-- History: what a person did, and the row images that undo it and prove the tables true.
CREATE TABLE deed (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    verb   TEXT    NOT NULL,
    at_us  INTEGER NOT NULL,
    detail TEXT    NOT NULL, -- JSON
    undoes INTEGER REFERENCES deed ON DELETE RESTRICT,
    crc    INTEGER NOT NULL -- of the other columns, so that damage to the history itself shows
) STRICT;
CREATE INDEX deed_own ON deed (id) WHERE undoes IS NULL;
CREATE INDEX deed_undo ON deed (undoes, id) WHERE undoes IS NOT NULL;

CREATE TABLE oplog (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    deed_id INTEGER NOT NULL REFERENCES deed ON DELETE RESTRICT,
    tbl     TEXT    NOT NULL,
    key     TEXT    NOT NULL, -- JSON array of the key's values
    before  TEXT,             -- JSON object of the row, null where there was none
    after   TEXT,
    crc     INTEGER NOT NULL, -- of the other columns
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX oplog_deed ON oplog (deed_id, seq);

-- Totals, kept by triggers in the transaction of the tick, so that they cannot drift from the entries.
CREATE TABLE day_total (
    day  TEXT    PRIMARY KEY NOT NULL,
    kept INTEGER NOT NULL CHECK (kept >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE win_total (
    win_id INTEGER PRIMARY KEY,
    kept   INTEGER NOT NULL CHECK (kept >= 0)
) STRICT;

CREATE TRIGGER entry_added AFTER INSERT ON entry WHEN NEW.status <> 'rest'
BEGIN
    INSERT INTO day_total VALUES (NEW.day, 1) ON CONFLICT (day) DO UPDATE SET kept = kept + 1;
    INSERT INTO win_total VALUES (NEW.win_id, 1) ON CONFLICT (win_id) DO UPDATE SET kept = kept + 1;
END;

CREATE TRIGGER entry_rested_no_more AFTER UPDATE OF status ON entry WHEN OLD.status = 'rest' AND NEW.status <> 'rest'
BEGIN
    INSERT INTO day_total VALUES (NEW.day, 1) ON CONFLICT (day) DO UPDATE SET kept = kept + 1;
    INSERT INTO win_total VALUES (NEW.win_id, 1) ON CONFLICT (win_id) DO UPDATE SET kept = kept + 1;
END;

CREATE TRIGGER entry_rested AFTER UPDATE OF status ON entry WHEN OLD.status <> 'rest' AND NEW.status = 'rest'
BEGIN
    UPDATE day_total SET kept = kept - 1 WHERE day = OLD.day;
    UPDATE win_total SET kept = kept - 1 WHERE win_id = OLD.win_id;
    DELETE FROM day_total WHERE day = OLD.day AND kept = 0;
    DELETE FROM win_total WHERE win_id = OLD.win_id AND kept = 0;
END;

CREATE TRIGGER entry_removed AFTER DELETE ON entry WHEN OLD.status <> 'rest'
BEGIN
    UPDATE day_total SET kept = kept - 1 WHERE day = OLD.day;
    UPDATE win_total SET kept = kept - 1 WHERE win_id = OLD.win_id;
    DELETE FROM day_total WHERE day = OLD.day AND kept = 0;
    DELETE FROM win_total WHERE win_id = OLD.win_id AND kept = 0;
END;

CREATE TRIGGER size_fixed BEFORE UPDATE ON size
BEGIN
    SELECT RAISE(ABORT, 'sizes are appended, never changed');
END;

CREATE TRIGGER oplog_fixed BEFORE UPDATE ON oplog
BEGIN
    SELECT RAISE(ABORT, 'history is appended, never changed');
END;
