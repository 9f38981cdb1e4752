-- SPDX-License-Identifier: GPL-3.0-or-later
-- What endpoints say. All of it can be fetched again.
-- Times are milliseconds since 1970-01-01T00:00:00Z. Texts that may be missing are '' where the domain has no difference, NULL where it has.
-- Long texts come last in their tables, so that a list that needs the short columns reads no overflow page.

-- A community and where its pull stands. mine.sqlite says which communities there are; a row here is made by the first page.
CREATE TABLE community (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    cursor TEXT NOT NULL DEFAULT '',
    complete INTEGER NOT NULL DEFAULT 0, -- a pass has been completed, and none begun afresh since
    sweeping INTEGER NOT NULL DEFAULT 0, -- this pass began afresh over held items: what it does not see is swept at its end
    last_success INTEGER,
    failure_kind INTEGER, -- Failure::Kind
    failure_detail TEXT,
    failure_until INTEGER,
    failure_at INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER,
    page_size INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE topic (
    row INTEGER PRIMARY KEY,
    community INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    UNIQUE (community, id)
) STRICT;

CREATE TABLE person (
    row INTEGER PRIMARY KEY,
    community INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    role INTEGER NOT NULL, -- 0 member, 1 expert, 2 editor
    headline TEXT NOT NULL,
    shared_by TEXT NOT NULL,
    avatar TEXT NOT NULL,
    url TEXT NOT NULL,
    topics TEXT NOT NULL, -- ids, a space between
    bio TEXT NOT NULL,
    UNIQUE (community, id)
) STRICT;
CREATE INDEX person_expert ON person (community, role) WHERE role > 0;

CREATE TABLE testimonial (
    row INTEGER PRIMARY KEY,
    community INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    quote TEXT NOT NULL,
    UNIQUE (community, id)
) STRICT;

-- Row ids are never used twice: lists name threads by them for as long as the profile is open.
CREATE TABLE question (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    community INTEGER NOT NULL,
    id TEXT NOT NULL,
    -- derived from the posts that are held
    activity INTEGER NOT NULL,
    answer_count INTEGER NOT NULL,
    answered_by_expert INTEGER NOT NULL,
    accepted_held INTEGER NOT NULL,
    -- as received
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    edited INTEGER,
    stated_activity INTEGER NOT NULL,
    topics TEXT NOT NULL, -- ids, a space between
    score INTEGER,
    accepted TEXT NOT NULL,
    closed INTEGER NOT NULL,
    url TEXT NOT NULL,
    revision TEXT NOT NULL,
    excerpt TEXT NOT NULL, -- derived from the body
    body TEXT NOT NULL,
    UNIQUE (community, id)
) STRICT;
-- Every list without a topic or a person is a scan of this index alone.
CREATE INDEX question_list ON question (activity, row, community, answer_count, created, score);
CREATE INDEX question_author ON question (community, author);

CREATE TABLE question_topic (
    community INTEGER NOT NULL,
    topic TEXT NOT NULL,
    question INTEGER NOT NULL, -- question.row
    PRIMARY KEY (community, topic, question)
) STRICT, WITHOUT ROWID;

-- An answer may be here before its question is.
CREATE TABLE answer (
    row INTEGER PRIMARY KEY,
    community INTEGER NOT NULL,
    id TEXT NOT NULL,
    question TEXT NOT NULL, -- question.id
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    edited INTEGER,
    score INTEGER,
    url TEXT NOT NULL,
    revision TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (community, id)
) STRICT;
CREATE INDEX answer_question ON answer (community, question);
CREATE INDEX answer_author ON answer (community, author, question);

-- What a fresh pass over held items has seen so far.
CREATE TABLE seen (
    community INTEGER NOT NULL,
    type INTEGER NOT NULL, -- ItemType
    item INTEGER NOT NULL, -- the item's row
    PRIMARY KEY (community, type, item)
) STRICT, WITHOUT ROWID;
