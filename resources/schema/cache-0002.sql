-- SPDX-License-Identifier: GPL-3.0-or-later
-- Room for the search index.
SELECT 1;
