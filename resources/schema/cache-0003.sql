-- SPDX-License-Identifier: GPL-3.0-or-later
-- What telling new posts from read ones, people's posts and narrowed lists need, from indexes alone.

-- Of the posts that are held, as read_mark.digest in mine.sqlite: where both are equal, nothing is new. NULL until the thread is touched again.
ALTER TABLE question ADD COLUMN digest INTEGER;
CREATE INDEX question_read ON question (community, id, activity, digest);

DROP INDEX question_list;
CREATE INDEX question_list ON question (activity, row, community, answer_count, created, score, answered_by_expert);
DROP INDEX question_author;
CREATE INDEX question_author ON question (community, author, created);
DROP INDEX answer_question;
CREATE INDEX answer_question ON answer (community, question, id, created, edited, author);
DROP INDEX answer_author;
CREATE INDEX answer_author ON answer (community, author, created, question);
