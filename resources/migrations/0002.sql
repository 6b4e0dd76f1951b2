-- Version 2: rest over days, what didn't fit, proposals of size with their answers, and tenth days.

-- A rest over a span of days, from one micro-win or, with win_id NULL, from everything.
-- last_day NULL: until further notice. A rest of one single day is an entry.
CREATE TABLE rest (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       TEXT    NOT NULL UNIQUE,
    win_id    INTEGER REFERENCES win ON DELETE RESTRICT,
    first_day TEXT    NOT NULL CHECK (date(first_day, '+0 days') IS first_day),
    last_day  TEXT    CHECK (last_day IS NULL OR (date(last_day, '+0 days') IS last_day AND last_day >= first_day)),
    at_us     INTEGER NOT NULL
) STRICT;
CREATE INDEX rest_win ON rest (win_id);
CREATE INDEX rest_until ON rest (last_day, first_day);

-- A day on which a promise didn't fit, in the person's own word.
CREATE TABLE misfit (
    day        TEXT    NOT NULL CHECK (date(day, '+0 days') IS day),
    win_id     INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    reason     TEXT    NOT NULL CHECK (reason IN ('too_long', 'too_tired', 'too_vague', 'wrong_moment')),
    just_today INTEGER NOT NULL CHECK (just_today IN (0, 1)),
    at_us      INTEGER NOT NULL,
    PRIMARY KEY (day, win_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX misfit_win ON misfit (win_id, day);

-- Proposals of another size, and what was answered; answer NULL: left alone. Written by the app, so taking back
-- the adoption of a micro-win must not stumble over them: win_id has no reference. Numbers are never used twice.
CREATE TABLE asked (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    win_id      INTEGER NOT NULL,
    day         TEXT    NOT NULL CHECK (date(day, '+0 days') IS day),
    way         TEXT    NOT NULL CHECK (way IN ('grow', 'shrink')),
    minutes     REAL    NOT NULL CHECK (minutes > 0),
    kept        INTEGER NOT NULL CHECK (kept >= 0), -- the evidence: kept so many
    told        INTEGER NOT NULL CHECK (told >= kept), -- of so many times
    small       INTEGER NOT NULL CHECK (small BETWEEN 0 AND kept), -- so many of these as the small version
    answer      TEXT    CHECK (answer IN ('bigger', 'same', 'smaller', 'dont_ask')),
    answered_us INTEGER,
    CHECK ((answer IS NULL) = (answered_us IS NULL))
) STRICT;
CREATE INDEX asked_win ON asked (win_id, id);
CREATE INDEX asked_day ON asked (day);

-- The tenth day on which a micro-win was kept, marked once. Without a reference, as above.
CREATE TABLE milestone (
    win_id INTEGER PRIMARY KEY NOT NULL,
    day    TEXT    NOT NULL CHECK (date(day, '+0 days') IS day)
) STRICT;
CREATE INDEX milestone_day ON milestone (day);

-- What the person did, without what the app noted by itself: this is what undo looks through.
DROP INDEX deed_own;
CREATE INDEX deed_own ON deed (id) WHERE undoes IS NULL AND verb NOT IN ('ask', 'mark');
