-- A record as the program of version 2 left it. Frozen: never edit it, never write it again.
BEGIN TRANSACTION;
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
INSERT INTO "asked" VALUES(1,2,'2026-11-23','grow',4.0,6,7,1,'bigger',1795464240000000);
INSERT INTO "asked" VALUES(2,1,'2026-11-23','shrink',0.25,0,2,0,NULL,NULL);
CREATE TABLE confidence (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    win_id INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    day    TEXT    NOT NULL CHECK (date(day, '+0 days') IS day),
    value  INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    at_us  INTEGER NOT NULL
) STRICT;
INSERT INTO "confidence" VALUES(1,1,'2026-11-23',8,1795464240000000);
INSERT INTO "confidence" VALUES(2,2,'2026-11-23',8,1795464240000000);
INSERT INTO "confidence" VALUES(3,1,'2026-11-23',6,1795464300000000);
CREATE TABLE day_note (
    day   TEXT    PRIMARY KEY NOT NULL CHECK (date(day, '+0 days') IS day),
    text  TEXT    NOT NULL CHECK (text <> ''),
    share INTEGER NOT NULL CHECK (share IN (0, 1)) -- may it stand on a sheet the person gives away
) STRICT, WITHOUT ROWID;
INSERT INTO "day_note" VALUES('2026-11-23','Slept badly – “fine” anyway 🌱
second line',1);
CREATE TABLE day_total (
    day  TEXT    PRIMARY KEY NOT NULL,
    kept INTEGER NOT NULL CHECK (kept >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO "day_total" VALUES('2026-11-16',1);
INSERT INTO "day_total" VALUES('2026-11-17',1);
INSERT INTO "day_total" VALUES('2026-11-18',1);
INSERT INTO "day_total" VALUES('2026-11-20',1);
INSERT INTO "day_total" VALUES('2026-11-21',1);
INSERT INTO "day_total" VALUES('2026-11-22',1);
INSERT INTO "day_total" VALUES('2026-11-23',2);
CREATE TABLE deed (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    verb   TEXT    NOT NULL,
    at_us  INTEGER NOT NULL,
    detail TEXT    NOT NULL, -- JSON
    undoes INTEGER REFERENCES deed ON DELETE RESTRICT,
    crc    INTEGER NOT NULL -- of the other columns, so that damage to the history itself shows
) STRICT;
INSERT INTO "deed" VALUES(1,'adopt',1795464240000000,'{"action":"Open my notes","anchor":"After lunch"}',NULL,2223729283);
INSERT INTO "deed" VALUES(2,'adopt',1795464240000000,'{"action":"Fill a glass of water","anchor":""}',NULL,2262486561);
INSERT INTO "deed" VALUES(3,'keep',1795464240000000,'{"action":"Open my notes","day":"2026-11-22","win_id":1}',NULL,4287758858);
INSERT INTO "deed" VALUES(4,'keep',1795464240000000,'{"action":"Open my notes","day":"2026-11-21","win_id":1}',NULL,2811013922);
INSERT INTO "deed" VALUES(5,'keep',1795464240000000,'{"action":"Open my notes","day":"2026-11-20","win_id":1}',NULL,648662533);
INSERT INTO "deed" VALUES(6,'rest',1795464240000000,'{"action":"Open my notes","day":"2026-11-19","win_id":1}',NULL,221803461);
INSERT INTO "deed" VALUES(7,'keep',1795464240000000,'{"action":"Open my notes","day":"2026-11-18","win_id":1}',NULL,3242804456);
INSERT INTO "deed" VALUES(8,'keep',1795464240000000,'{"action":"Open my notes","day":"2026-11-17","win_id":1}',NULL,576474913);
INSERT INTO "deed" VALUES(9,'keep',1795464240000000,'{"action":"Open my notes","day":"2026-11-16","win_id":1}',NULL,2742626822);
INSERT INTO "deed" VALUES(10,'rest',1795464240000000,'{"action":"Open my notes","day":"2026-11-15","win_id":1}',NULL,3056849188);
INSERT INTO "deed" VALUES(11,'keep_small',1795464240000000,'{"action":"Fill a glass of water","day":"2026-11-23","win_id":2}',NULL,1824495601);
INSERT INTO "deed" VALUES(12,'smaller',1795464300000000,'{"action":"Open my notes","from_day":"2026-11-23","minutes":0.5,"now":"Touch the folder","win_id":1}',NULL,2244935633);
INSERT INTO "deed" VALUES(13,'keep',1795464300000000,'{"action":"Touch the folder","day":"2026-11-23","win_id":1}',NULL,3609911307);
INSERT INTO "deed" VALUES(14,'edit',1795464300000000,'{"action":"Fill a glass of water","now":"Fill a glass of water","win_id":2}',NULL,2560206693);
INSERT INTO "deed" VALUES(15,'move',1795464300000000,'{"action":"Fill a glass of water","win_id":2}',NULL,415377078);
INSERT INTO "deed" VALUES(16,'write_note',1795464300000000,'{"day":"2026-11-23"}',NULL,2678965285);
INSERT INTO "deed" VALUES(17,'say_energy',1795464300000000,'{"day":"2026-11-23","level":"little"}',NULL,622291442);
INSERT INTO "deed" VALUES(18,'rate',1795464300000000,'{"action":"Touch the folder","confidence":6,"win_id":1}',NULL,2148634846);
INSERT INTO "deed" VALUES(19,'archive',1795464300000000,'{"action":"Fill a glass of water","win_id":2}',NULL,2312424453);
INSERT INTO "deed" VALUES(20,'undo',1795464300000000,'{}',19,120359945);
INSERT INTO "deed" VALUES(21,'rest',1795464300000000,'{"action":"Fill a glass of water","day":"2026-11-22","win_id":2}',NULL,595688640);
INSERT INTO "deed" VALUES(22,'undo',1795464300000000,'{}',21,3451107416);
INSERT INTO "deed" VALUES(23,'rest_span',1795464240000000,'{"action":"Fill a glass of water","first":"2026-11-30","last":"2026-12-13","win_id":2}',NULL,3553982393);
INSERT INTO "deed" VALUES(24,'rest_span',1795464240000000,'{"first":"2025-10-19","last":"2025-10-29"}',NULL,3059457728);
INSERT INTO "deed" VALUES(25,'rest_span',1795464240000000,'{"action":"Touch the folder","first":"2026-08-15","last":null,"win_id":1}',NULL,1349963609);
INSERT INTO "deed" VALUES(26,'back',1795464240000000,'{"action":"Touch the folder","win_id":1}',NULL,1297122969);
INSERT INTO "deed" VALUES(27,'misfit',1795464240000000,'{"action":"Touch the folder","day":"2026-11-23","now":null,"reason":"too_long","win_id":1}',NULL,1852013463);
INSERT INTO "deed" VALUES(28,'ask',1795464240000000,'{}',NULL,254625153);
INSERT INTO "deed" VALUES(29,'answer',1795464240000000,'{"action":"Fill a glass of water","answer":"bigger","now":"Drink two glasses","win_id":2}',NULL,805018919);
INSERT INTO "deed" VALUES(30,'ask',1795464240000000,'{}',NULL,254625153);
INSERT INTO "deed" VALUES(31,'mark',1795464240000000,'{}',NULL,3181558163);
CREATE TABLE draft (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL
) STRICT;
INSERT INTO "draft" VALUES(1,'{"goal":"Run a marathon","step":2}');
CREATE TABLE energy (
    day   TEXT PRIMARY KEY NOT NULL CHECK (date(day, '+0 days') IS day),
    level TEXT NOT NULL CHECK (level IN ('little', 'some', 'plenty'))
) STRICT, WITHOUT ROWID;
INSERT INTO "energy" VALUES('2026-11-23','little');
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
INSERT INTO "entry" VALUES('2026-11-15',1,'rest',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-16',1,'kept',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-17',1,'kept',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-18',1,'kept',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-19',1,'rest',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-20',1,'kept',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-21',1,'kept',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-22',1,'kept',1,NULL,1795464240000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-23',1,'kept',3,NULL,1795464300000000,3600,'Europe/Berlin','');
INSERT INTO "entry" VALUES('2026-11-23',2,'small',2,NULL,1795464240000000,3600,'Europe/Berlin','');
CREATE TABLE goal (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        TEXT    NOT NULL UNIQUE,
    dream      TEXT    NOT NULL CHECK (dream <> ''),
    area       TEXT    NOT NULL,
    created_us INTEGER NOT NULL,
    closed_us  INTEGER
) STRICT;
INSERT INTO "goal" VALUES(1,'cd613e30d8f14adf91b7584a2265b1f5','Write my thesis','study',1795464240000000,NULL);
INSERT INTO "goal" VALUES(2,'78e51061731148a382ce6f447ed4d57b','Tidy the flat','none',1795464240000000,NULL);
INSERT INTO "goal" VALUES(3,'35bf992dc9e94616a12e7696a6cecc1b','Drink enough','selfcare',1795464240000000,NULL);
CREATE TABLE milestone (
    win_id INTEGER PRIMARY KEY NOT NULL,
    day    TEXT    NOT NULL CHECK (date(day, '+0 days') IS day)
) STRICT;
INSERT INTO "milestone" VALUES(2,'2026-11-23');
CREATE TABLE misfit (
    day        TEXT    NOT NULL CHECK (date(day, '+0 days') IS day),
    win_id     INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    reason     TEXT    NOT NULL CHECK (reason IN ('too_long', 'too_tired', 'too_vague', 'wrong_moment')),
    just_today INTEGER NOT NULL CHECK (just_today IN (0, 1)),
    at_us      INTEGER NOT NULL,
    PRIMARY KEY (day, win_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "misfit" VALUES('2026-11-23',1,'too_long',1,1795464240000000);
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
INSERT INTO "oplog" VALUES(1,1,'goal','[1]',NULL,'{"area":"study","closed_us":null,"created_us":1795464240000000,"dream":"Write my thesis","id":1,"uid":"cd613e30d8f14adf91b7584a2265b1f5"}',4208080295);
INSERT INTO "oplog" VALUES(2,1,'win','[1]',NULL,'{"archived_us":null,"created_us":1795464240000000,"goal_id":1,"id":1,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":1.0,"uid":"1e2feb89414c443c9027c4d1c386bbc4"}',2324923231);
INSERT INTO "oplog" VALUES(3,1,'size','[1]',NULL,'{"action":"Open my notes","anchor":"After lunch","bad_day":"Look at my notes","created_us":1795464240000000,"from_day":"2026-11-23","id":1,"minutes":2.0,"weekdays":31,"win_id":1}',1395698086);
INSERT INTO "oplog" VALUES(4,1,'reminder','[1,540]',NULL,'{"minute":540,"win_id":1}',42945537);
INSERT INTO "oplog" VALUES(5,1,'confidence','[1]',NULL,'{"at_us":1795464240000000,"day":"2026-11-23","id":1,"value":8,"win_id":1}',2411752605);
INSERT INTO "oplog" VALUES(6,1,'goal','[2]',NULL,'{"area":"none","closed_us":null,"created_us":1795464240000000,"dream":"Tidy the flat","id":2,"uid":"78e51061731148a382ce6f447ed4d57b"}',2724641612);
INSERT INTO "oplog" VALUES(7,2,'goal','[3]',NULL,'{"area":"selfcare","closed_us":null,"created_us":1795464240000000,"dream":"Drink more","id":3,"uid":"35bf992dc9e94616a12e7696a6cecc1b"}',141687033);
INSERT INTO "oplog" VALUES(8,2,'win','[2]',NULL,'{"archived_us":null,"created_us":1795464240000000,"goal_id":3,"id":2,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":2.0,"uid":"e4b06ce6074147a8bce42c8218072e8c"}',3225940546);
INSERT INTO "oplog" VALUES(9,2,'size','[2]',NULL,'{"action":"Fill a glass of water","anchor":"","bad_day":"Look at my notes","created_us":1795464240000000,"from_day":"2026-11-23","id":2,"minutes":2.0,"weekdays":31,"win_id":2}',328839066);
INSERT INTO "oplog" VALUES(10,2,'confidence','[2]',NULL,'{"at_us":1795464240000000,"day":"2026-11-23","id":2,"value":8,"win_id":2}',615135892);
INSERT INTO "oplog" VALUES(11,3,'entry','["2026-11-22",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-22","note":"","off_s":3600,"size_id":1,"status":"kept","tz":"Europe/Berlin","win_id":1}',3939023100);
INSERT INTO "oplog" VALUES(12,4,'entry','["2026-11-21",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-21","note":"","off_s":3600,"size_id":1,"status":"kept","tz":"Europe/Berlin","win_id":1}',1260730497);
INSERT INTO "oplog" VALUES(13,5,'entry','["2026-11-20",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-20","note":"","off_s":3600,"size_id":1,"status":"kept","tz":"Europe/Berlin","win_id":1}',246811116);
INSERT INTO "oplog" VALUES(14,6,'entry','["2026-11-19",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-19","note":"","off_s":3600,"size_id":1,"status":"rest","tz":"Europe/Berlin","win_id":1}',2218264761);
INSERT INTO "oplog" VALUES(15,7,'entry','["2026-11-18",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-18","note":"","off_s":3600,"size_id":1,"status":"kept","tz":"Europe/Berlin","win_id":1}',1259778715);
INSERT INTO "oplog" VALUES(16,8,'entry','["2026-11-17",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-17","note":"","off_s":3600,"size_id":1,"status":"kept","tz":"Europe/Berlin","win_id":1}',160736114);
INSERT INTO "oplog" VALUES(17,9,'entry','["2026-11-16",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-16","note":"","off_s":3600,"size_id":1,"status":"kept","tz":"Europe/Berlin","win_id":1}',1275564575);
INSERT INTO "oplog" VALUES(18,10,'entry','["2026-11-15",1]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-15","note":"","off_s":3600,"size_id":1,"status":"rest","tz":"Europe/Berlin","win_id":1}',3618335284);
INSERT INTO "oplog" VALUES(19,11,'entry','["2026-11-23",2]',NULL,'{"amount":null,"at_us":1795464240000000,"day":"2026-11-23","note":"","off_s":3600,"size_id":2,"status":"small","tz":"Europe/Berlin","win_id":2}',2597879119);
INSERT INTO "oplog" VALUES(20,12,'size','[3]',NULL,'{"action":"Touch the folder","anchor":"After lunch","bad_day":"Look at my notes","created_us":1795464300000000,"from_day":"2026-11-23","id":3,"minutes":0.5,"weekdays":31,"win_id":1}',605022023);
INSERT INTO "oplog" VALUES(21,13,'entry','["2026-11-23",1]',NULL,'{"amount":null,"at_us":1795464300000000,"day":"2026-11-23","note":"","off_s":3600,"size_id":3,"status":"kept","tz":"Europe/Berlin","win_id":1}',2178133024);
INSERT INTO "oplog" VALUES(22,14,'reminder','[2,450]',NULL,'{"minute":450,"win_id":2}',1536982952);
INSERT INTO "oplog" VALUES(23,14,'reminder','[2,1080]',NULL,'{"minute":1080,"win_id":2}',2879756132);
INSERT INTO "oplog" VALUES(24,14,'goal','[3]','{"area":"selfcare","closed_us":null,"created_us":1795464240000000,"dream":"Drink more","id":3,"uid":"35bf992dc9e94616a12e7696a6cecc1b"}','{"area":"selfcare","closed_us":null,"created_us":1795464240000000,"dream":"Drink enough","id":3,"uid":"35bf992dc9e94616a12e7696a6cecc1b"}',2260192533);
INSERT INTO "oplog" VALUES(25,15,'win','[2]','{"archived_us":null,"created_us":1795464240000000,"goal_id":3,"id":2,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":2.0,"uid":"e4b06ce6074147a8bce42c8218072e8c"}','{"archived_us":null,"created_us":1795464240000000,"goal_id":3,"id":2,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":0.0,"uid":"e4b06ce6074147a8bce42c8218072e8c"}',4120969004);
INSERT INTO "oplog" VALUES(26,16,'day_note','["2026-11-23"]',NULL,'{"day":"2026-11-23","share":1,"text":"Slept badly – “fine” anyway 🌱\nsecond line"}',467945586);
INSERT INTO "oplog" VALUES(27,17,'energy','["2026-11-23"]',NULL,'{"day":"2026-11-23","level":"little"}',4043448358);
INSERT INTO "oplog" VALUES(28,18,'confidence','[3]',NULL,'{"at_us":1795464300000000,"day":"2026-11-23","id":3,"value":6,"win_id":1}',956361903);
INSERT INTO "oplog" VALUES(29,19,'win','[2]','{"archived_us":null,"created_us":1795464240000000,"goal_id":3,"id":2,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":0.0,"uid":"e4b06ce6074147a8bce42c8218072e8c"}','{"archived_us":1795464300000000,"created_us":1795464240000000,"goal_id":3,"id":2,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":0.0,"uid":"e4b06ce6074147a8bce42c8218072e8c"}',366481696);
INSERT INTO "oplog" VALUES(30,20,'win','[2]','{"archived_us":1795464300000000,"created_us":1795464240000000,"goal_id":3,"id":2,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":0.0,"uid":"e4b06ce6074147a8bce42c8218072e8c"}','{"archived_us":null,"created_us":1795464240000000,"goal_id":3,"id":2,"rungs":"[{\"action\":\"Write one page\",\"minutes\":20.0,\"operators\":[\"less_amount\"],\"why\":\"A page has an end.\"},{\"action\":\"Open my notes\",\"minutes\":2.0,\"operators\":[\"first_step\"],\"why\":\"Opening is not writing.\"},{\"action\":\"Touch the folder\",\"minutes\":0.5,\"operators\":[\"first_step\"],\"why\":\"It is over before you think.\"}]","sort":0.0,"uid":"e4b06ce6074147a8bce42c8218072e8c"}',4034215671);
INSERT INTO "oplog" VALUES(31,21,'entry','["2026-11-22",2]',NULL,'{"amount":null,"at_us":1795464300000000,"day":"2026-11-22","note":"","off_s":3600,"size_id":2,"status":"rest","tz":"Europe/Berlin","win_id":2}',726599706);
INSERT INTO "oplog" VALUES(32,22,'entry','["2026-11-22",2]','{"amount":null,"at_us":1795464300000000,"day":"2026-11-22","note":"","off_s":3600,"size_id":2,"status":"rest","tz":"Europe/Berlin","win_id":2}',NULL,1530533930);
INSERT INTO "oplog" VALUES(33,23,'rest','[1]',NULL,'{"at_us":1795464240000000,"first_day":"2026-11-30","id":1,"last_day":"2026-12-13","uid":"935e5a6a47994750880931e3d42c5ea4","win_id":2}',135455906);
INSERT INTO "oplog" VALUES(34,24,'rest','[2]',NULL,'{"at_us":1795464240000000,"first_day":"2025-10-19","id":2,"last_day":"2025-10-29","uid":"9abdd9c5c5814c719911efa40a4fa733","win_id":null}',2629293022);
INSERT INTO "oplog" VALUES(35,25,'rest','[3]',NULL,'{"at_us":1795464240000000,"first_day":"2026-08-15","id":3,"last_day":null,"uid":"c41c902cc5ee46c2a91dd8e341750e33","win_id":1}',4116228900);
INSERT INTO "oplog" VALUES(36,26,'rest','[3]','{"at_us":1795464240000000,"first_day":"2026-08-15","id":3,"last_day":null,"uid":"c41c902cc5ee46c2a91dd8e341750e33","win_id":1}','{"at_us":1795464240000000,"first_day":"2026-08-15","id":3,"last_day":"2026-11-22","uid":"c41c902cc5ee46c2a91dd8e341750e33","win_id":1}',1788079267);
INSERT INTO "oplog" VALUES(37,27,'misfit','["2026-11-23",1]',NULL,'{"at_us":1795464240000000,"day":"2026-11-23","just_today":1,"reason":"too_long","win_id":1}',2426932072);
INSERT INTO "oplog" VALUES(38,28,'asked','[1]',NULL,'{"answer":null,"answered_us":null,"day":"2026-11-23","id":1,"kept":6,"minutes":4.0,"small":1,"told":7,"way":"grow","win_id":2}',973685604);
INSERT INTO "oplog" VALUES(39,29,'asked','[1]','{"answer":null,"answered_us":null,"day":"2026-11-23","id":1,"kept":6,"minutes":4.0,"small":1,"told":7,"way":"grow","win_id":2}','{"answer":"bigger","answered_us":1795464240000000,"day":"2026-11-23","id":1,"kept":6,"minutes":4.0,"small":1,"told":7,"way":"grow","win_id":2}',2633107087);
INSERT INTO "oplog" VALUES(40,29,'size','[4]',NULL,'{"action":"Drink two glasses","anchor":"","bad_day":"Drink a sip","created_us":1795464240000000,"from_day":"2026-11-23","id":4,"minutes":4.0,"weekdays":31,"win_id":2}',2885849582);
INSERT INTO "oplog" VALUES(41,30,'asked','[2]',NULL,'{"answer":null,"answered_us":null,"day":"2026-11-23","id":2,"kept":0,"minutes":0.25,"small":0,"told":2,"way":"shrink","win_id":1}',3498333424);
INSERT INTO "oplog" VALUES(42,31,'milestone','[2]',NULL,'{"day":"2026-11-23","win_id":2}',1079315828);
CREATE TABLE reminder (
    win_id INTEGER NOT NULL REFERENCES win ON DELETE RESTRICT,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439), -- of the local wall clock
    PRIMARY KEY (win_id, minute)
) STRICT, WITHOUT ROWID;
INSERT INTO "reminder" VALUES(1,540);
INSERT INTO "reminder" VALUES(2,450);
INSERT INTO "reminder" VALUES(2,1080);
CREATE TABLE rest (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       TEXT    NOT NULL UNIQUE,
    win_id    INTEGER REFERENCES win ON DELETE RESTRICT,
    first_day TEXT    NOT NULL CHECK (date(first_day, '+0 days') IS first_day),
    last_day  TEXT    CHECK (last_day IS NULL OR (date(last_day, '+0 days') IS last_day AND last_day >= first_day)),
    at_us     INTEGER NOT NULL
) STRICT;
INSERT INTO "rest" VALUES(1,'935e5a6a47994750880931e3d42c5ea4',2,'2026-11-30','2026-12-13',1795464240000000);
INSERT INTO "rest" VALUES(2,'9abdd9c5c5814c719911efa40a4fa733',NULL,'2025-10-19','2025-10-29',1795464240000000);
INSERT INTO "rest" VALUES(3,'c41c902cc5ee46c2a91dd8e341750e33',1,'2026-08-15','2026-11-22',1795464240000000);
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
INSERT INTO "size" VALUES(1,1,'2026-11-23','Open my notes','After lunch',2.0,'Look at my notes',31,1795464240000000);
INSERT INTO "size" VALUES(2,2,'2026-11-23','Fill a glass of water','',2.0,'Look at my notes',31,1795464240000000);
INSERT INTO "size" VALUES(3,1,'2026-11-23','Touch the folder','After lunch',0.5,'Look at my notes',31,1795464300000000);
INSERT INTO "size" VALUES(4,2,'2026-11-23','Drink two glasses','',4.0,'Drink a sip',31,1795464240000000);
CREATE TABLE win (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         TEXT    NOT NULL UNIQUE,
    goal_id     INTEGER NOT NULL REFERENCES goal ON DELETE RESTRICT,
    sort        REAL    NOT NULL,
    rungs       TEXT    NOT NULL, -- JSON, from the largest to the smallest
    created_us  INTEGER NOT NULL,
    archived_us INTEGER
) STRICT;
INSERT INTO "win" VALUES(1,'1e2feb89414c443c9027c4d1c386bbc4',1,1.0,'[{"action":"Write one page","minutes":20.0,"operators":["less_amount"],"why":"A page has an end."},{"action":"Open my notes","minutes":2.0,"operators":["first_step"],"why":"Opening is not writing."},{"action":"Touch the folder","minutes":0.5,"operators":["first_step"],"why":"It is over before you think."}]',1795464240000000,NULL);
INSERT INTO "win" VALUES(2,'e4b06ce6074147a8bce42c8218072e8c',3,0.0,'[{"action":"Write one page","minutes":20.0,"operators":["less_amount"],"why":"A page has an end."},{"action":"Open my notes","minutes":2.0,"operators":["first_step"],"why":"Opening is not writing."},{"action":"Touch the folder","minutes":0.5,"operators":["first_step"],"why":"It is over before you think."}]',1795464240000000,NULL);
CREATE TABLE win_total (
    win_id INTEGER PRIMARY KEY,
    kept   INTEGER NOT NULL CHECK (kept >= 0)
) STRICT;
INSERT INTO "win_total" VALUES(1,7);
INSERT INTO "win_total" VALUES(2,1);
CREATE INDEX goal_open ON goal (id) WHERE closed_us IS NULL;
CREATE INDEX win_goal ON win (goal_id);
CREATE INDEX win_list ON win (sort, id) WHERE archived_us IS NULL;
CREATE INDEX win_archive ON win (archived_us, id) WHERE archived_us IS NOT NULL;
CREATE INDEX size_from ON size (win_id, from_day, id);
CREATE INDEX entry_win ON entry (win_id, day, status);
CREATE INDEX entry_rest ON entry (day) WHERE status = 'rest';
CREATE INDEX confidence_win ON confidence (win_id, day, id);
CREATE INDEX deed_undo ON deed (undoes, id) WHERE undoes IS NOT NULL;
CREATE INDEX oplog_deed ON oplog (deed_id, seq);
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
CREATE INDEX rest_win ON rest (win_id);
CREATE INDEX rest_until ON rest (last_day, first_day);
CREATE INDEX misfit_win ON misfit (win_id, day);
CREATE INDEX asked_win ON asked (win_id, id);
CREATE INDEX asked_day ON asked (day);
CREATE INDEX milestone_day ON milestone (day);
CREATE INDEX deed_own ON deed (id) WHERE undoes IS NULL AND verb NOT IN ('ask', 'mark');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('deed',31);
INSERT INTO "sqlite_sequence" VALUES('goal',3);
INSERT INTO "sqlite_sequence" VALUES('oplog',42);
INSERT INTO "sqlite_sequence" VALUES('win',2);
INSERT INTO "sqlite_sequence" VALUES('size',4);
INSERT INTO "sqlite_sequence" VALUES('confidence',3);
INSERT INTO "sqlite_sequence" VALUES('rest',3);
INSERT INTO "sqlite_sequence" VALUES('asked',2);
COMMIT;
PRAGMA application_id = 0x4D57494E;
PRAGMA user_version = 2;
