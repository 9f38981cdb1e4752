-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures of saved threads, notes, and when a copy of this file was made.

-- One row per picture, however many threads show it. A picture is what its name says: the name is computed of the content.
CREATE TABLE saved_image (
    sha256 TEXT NOT NULL PRIMARY KEY, -- in hexadecimal
    type TEXT NOT NULL, -- image/png, …
    content BLOB NOT NULL
) STRICT;

CREATE TABLE saved_image_use (
    thread INTEGER NOT NULL REFERENCES saved_thread (row) ON DELETE CASCADE,
    url TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES saved_image (sha256),
    PRIMARY KEY (thread, url)
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_image_use_by_url ON saved_image_use (url);
CREATE INDEX saved_image_use_by_image ON saved_image_use (sha256);

-- A note belongs to a thread's name, not to its rows: it stays whatever becomes of those.
CREATE TABLE note (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    community TEXT NOT NULL, -- source.id
    id TEXT NOT NULL, -- the question's
    answer TEXT NOT NULL, -- empty: the note is on the thread
    created INTEGER NOT NULL,
    edited INTEGER NOT NULL,
    title TEXT NOT NULL, -- the question's, when the note was written
    text TEXT NOT NULL,
    folded TEXT NOT NULL, -- the words of the text in lower case and without accents, each with a space before it
    UNIQUE (community, id, answer)
) STRICT;

-- In a copy that was made to be kept elsewhere: when, and by which version. Empty in the profile's own file.
CREATE TABLE copied (
    at INTEGER NOT NULL,
    program TEXT NOT NULL
) STRICT;
