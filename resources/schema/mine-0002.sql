-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was read of a thread, post by post; where the reader was; whom the person follows; when the program was looked at before.

-- A mark knows the posts that were read. `posts` is a JSON array of "id:moment", the id empty for the question itself, the moment the newer of
-- created and edited; `digest` is made of them, to be compared with the thread's own. Both are NULL in older marks, which know only their
-- activity.
ALTER TABLE read_mark ADD COLUMN digest INTEGER;
ALTER TABLE read_mark ADD COLUMN posts TEXT;

-- Where the reader was in a thread when it was last open.
CREATE TABLE reading_place (
    community TEXT NOT NULL,
    id TEXT NOT NULL,
    opened INTEGER NOT NULL, -- grows with each opening, whatever the clock says
    opened_at INTEGER NOT NULL,
    answer TEXT NOT NULL, -- '' for the question
    fraction REAL NOT NULL, -- how far into that post, from 0 to 1
    PRIMARY KEY (community, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reading_place_opened ON reading_place (opened);

CREATE TABLE followed_person (
    community TEXT NOT NULL,
    person TEXT NOT NULL,
    since INTEGER NOT NULL, -- the newest of their answers when the person began to follow them: what came before is not news
    PRIMARY KEY (community, person)
) STRICT, WITHOUT ROWID;

-- When the person came back, and the newest post that was held then.
CREATE TABLE visit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    began INTEGER NOT NULL,
    newest INTEGER NOT NULL
) STRICT;
