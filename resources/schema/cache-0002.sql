-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index. It is built behind everything else, from search_todo, and can be dropped and built again at any time.
-- All texts in it are words as models/domain/searchword.h cuts and folds them, a space between: the tokenizer has only to find the spaces.
-- Texts of posts are in tables search_post_0, search_post_1, …, made as they are needed, of a fixed number of documents each: what a search
-- costs is bounded by one of them, however common its words. They keep no text, so a document cannot be taken out of one: its entry goes,
-- and a document without an entry is passed over. Kinds: 0 question, 1 answer, 2 person.

-- What has to be looked at again: new, changed or gone. The oldest post first, so that the newest documents are the newest posts.
CREATE TABLE search_todo (
    created INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    item INTEGER NOT NULL, -- the row of the question, answer or person
    PRIMARY KEY (created, kind, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_entry (
    document INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
    kind INTEGER NOT NULL, -- 0 or 1
    item INTEGER NOT NULL,
    UNIQUE (kind, item)
) STRICT;

CREATE VIRTUAL TABLE search_title USING fts5 (title, prefix = '1 2', tokenize = 'ascii'); -- rowid is question.row
CREATE VIRTUAL TABLE search_person USING fts5 (name, headline, prefix = '1 2', tokenize = 'ascii'); -- rowid is person.row
CREATE VIRTUAL TABLE search_title_word USING fts5vocab (search_title, row);
CREATE VIRTUAL TABLE search_person_word USING fts5vocab (search_person, row);

CREATE TRIGGER search_question_new AFTER INSERT ON question BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (new.created, 0, new.row);
    -- Answers are found by the words of their thread's title too, and may have come before it.
    INSERT OR IGNORE INTO search_todo SELECT a.created, 1, a.row FROM answer a WHERE a.community = new.community AND a.question = new.id;
END;
CREATE TRIGGER search_question_changed AFTER UPDATE OF title, body, created ON question
    WHEN new.title <> old.title OR new.body <> old.body OR new.created <> old.created BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (new.created, 0, new.row);
    INSERT OR IGNORE INTO search_todo SELECT a.created, 1, a.row FROM answer a
        WHERE new.title <> old.title AND a.community = new.community AND a.question = new.id;
END;
CREATE TRIGGER search_question_gone AFTER DELETE ON question BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (old.created, 0, old.row);
END;
CREATE TRIGGER search_answer_new AFTER INSERT ON answer BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (new.created, 1, new.row);
END;
CREATE TRIGGER search_answer_changed AFTER UPDATE OF question, body, created ON answer
    WHEN new.body <> old.body OR new.question <> old.question OR new.created <> old.created BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (new.created, 1, new.row);
END;
CREATE TRIGGER search_answer_gone AFTER DELETE ON answer BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (old.created, 1, old.row);
END;
CREATE TRIGGER search_person_new AFTER INSERT ON person BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (0, 2, new.row);
END;
CREATE TRIGGER search_person_changed AFTER UPDATE OF name, headline ON person
    WHEN new.name <> old.name OR new.headline <> old.headline BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (0, 2, new.row);
END;
CREATE TRIGGER search_person_gone AFTER DELETE ON person BEGIN
    INSERT OR IGNORE INTO search_todo VALUES (0, 2, old.row);
END;

INSERT INTO search_todo SELECT created, 0, row FROM question;
INSERT INTO search_todo SELECT created, 1, row FROM answer;
INSERT INTO search_todo SELECT 0, 2, row FROM person;
