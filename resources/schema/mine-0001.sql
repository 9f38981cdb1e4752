-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is the person's own, and what nobody can give again. Times are milliseconds since 1970-01-01T00:00:00Z.

-- The communities that this profile follows, and those that saved threads are from although it follows them no more.
CREATE TABLE source (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    followed INTEGER NOT NULL,
    added INTEGER NOT NULL, -- the order they were added in
    kind TEXT NOT NULL,
    url TEXT NOT NULL UNIQUE,
    allow_http INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    licence_name TEXT NOT NULL,
    licence_url TEXT NOT NULL,
    contact TEXT NOT NULL,
    reading_needs_token INTEGER NOT NULL,
    posting INTEGER NOT NULL,
    limit_title INTEGER NOT NULL,
    limit_body INTEGER NOT NULL,
    limit_bio INTEGER NOT NULL,
    limit_quote INTEGER NOT NULL,
    limit_name INTEGER NOT NULL,
    limit_headline INTEGER NOT NULL,
    limit_topics INTEGER NOT NULL,
    limit_page INTEGER NOT NULL
) STRICT;

-- Read up to this activity. A thread without a mark is unread.
CREATE TABLE read_mark (
    community TEXT NOT NULL,
    id TEXT NOT NULL,
    activity INTEGER NOT NULL,
    PRIMARY KEY (community, id)
) STRICT, WITHOUT ROWID;

-- A saved thread is a whole copy: what the endpoint edits or deletes later takes nothing from it.
CREATE TABLE saved_thread (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    community TEXT NOT NULL, -- source.id
    id TEXT NOT NULL,
    gone INTEGER NOT NULL, -- no longer at the endpoint
    saved_at INTEGER NOT NULL,
    activity INTEGER NOT NULL, -- the newest of the posts in this copy
    answer_count INTEGER NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    edited INTEGER,
    stated_activity INTEGER NOT NULL,
    topics TEXT NOT NULL,
    score INTEGER,
    accepted TEXT NOT NULL,
    closed INTEGER NOT NULL,
    url TEXT NOT NULL,
    revision TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (community, id)
) STRICT;

CREATE TABLE saved_answer (
    thread INTEGER NOT NULL REFERENCES saved_thread (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    question TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    edited INTEGER,
    score INTEGER,
    url TEXT NOT NULL,
    revision TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (thread, id)
) STRICT;

CREATE TABLE saved_person (
    thread INTEGER NOT NULL REFERENCES saved_thread (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    headline TEXT NOT NULL,
    shared_by TEXT NOT NULL,
    avatar TEXT NOT NULL,
    url TEXT NOT NULL,
    topics TEXT NOT NULL,
    bio TEXT NOT NULL,
    PRIMARY KEY (thread, id)
) STRICT;

CREATE TABLE saved_topic (
    thread INTEGER NOT NULL REFERENCES saved_thread (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (thread, id)
) STRICT;
