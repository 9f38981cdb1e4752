-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the person writes: drafts, and what is on its way to a community; and as whom they do.

ALTER TABLE source ADD COLUMN token_file TEXT NOT NULL DEFAULT ''; -- where the person keeps their token; '' where the keyring does
ALTER TABLE source ADD COLUMN me TEXT NOT NULL DEFAULT ''; -- id of who signed in; '' where nobody did

-- Who `me` is, for as long as the cache does not know: what waits in the outbox has an author.
CREATE TABLE own_person (
    community TEXT NOT NULL PRIMARY KEY, -- source.id
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    headline TEXT NOT NULL,
    shared_by TEXT NOT NULL,
    avatar TEXT NOT NULL,
    url TEXT NOT NULL,
    topics TEXT NOT NULL,
    bio TEXT NOT NULL
) STRICT;

-- A draft belongs to the name of a community and of a post, not to rows of theirs: it stays whatever becomes of those.
CREATE TABLE draft (
    uuid TEXT NOT NULL PRIMARY KEY,
    changed INTEGER NOT NULL, -- grows with each change, whatever the clock says
    community TEXT NOT NULL, -- '' as long as none is chosen
    question TEXT NOT NULL, -- of an answer
    title TEXT NOT NULL, -- of a question
    topics TEXT NOT NULL, -- ids, a space between
    thread_title TEXT NOT NULL,
    edits TEXT NOT NULL, -- the post that this is a new version of, or ''; what it said then is in the columns base_…
    revision TEXT NOT NULL,
    base_question TEXT NOT NULL,
    base_title TEXT NOT NULL,
    base_topics TEXT NOT NULL,
    begun INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    base_body TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- What is on its way to a community. Nothing leaves it but what is done, and what the person takes out.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- the order; never used twice, for what was taken out may be put back
    uuid TEXT NOT NULL UNIQUE,
    community TEXT NOT NULL,
    thread_id TEXT NOT NULL, -- the question that it belongs to
    verb INTEGER NOT NULL, -- 0 post, 1 edit, 2 withdraw, 3 accept
    post TEXT NOT NULL,
    question TEXT NOT NULL, -- of an answer
    title TEXT NOT NULL,
    topics TEXT NOT NULL, -- ids, a space between
    revision TEXT NOT NULL,
    accepted TEXT NOT NULL,
    thread_title TEXT NOT NULL,
    base_question TEXT NOT NULL,
    base_title TEXT NOT NULL,
    base_topics TEXT NOT NULL,
    state INTEGER NOT NULL, -- 0 queued, 1 sending, 2 waiting, 3 refused, 4 held
    tries INTEGER NOT NULL,
    unsettled INTEGER NOT NULL,
    not_before INTEGER,
    reason_kind INTEGER, -- Failure::Kind
    reason_detail TEXT NOT NULL,
    reason_until INTEGER,
    reason_slug TEXT NOT NULL,
    reason_fields TEXT NOT NULL, -- a JSON array: pointer, words, pointer, words, …
    queued INTEGER NOT NULL,
    cursor TEXT NOT NULL, -- where the pull stood when the last try began
    base_body TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_thread ON outbox (community, thread_id, number);

-- What a post is there, where it was changed meanwhile and the change from here was refused for that. One of the two for an entry.
CREATE TABLE outbox_question (
    entry INTEGER NOT NULL PRIMARY KEY REFERENCES outbox (number) ON DELETE CASCADE,
    id TEXT NOT NULL,
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
    body TEXT NOT NULL
) STRICT;

CREATE TABLE outbox_answer (
    entry INTEGER NOT NULL PRIMARY KEY REFERENCES outbox (number) ON DELETE CASCADE,
    id TEXT NOT NULL,
    question TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    edited INTEGER,
    score INTEGER,
    url TEXT NOT NULL,
    revision TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
