// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/readmarksbefore.h>
#include <models/store/threadquery.h>
#include <models/store/writecontext.h>

#include <optional>
#include <utility>
#include <vector>

namespace limber {

/// Marks a whole list as read, or puts such marks back, in steps of a few hundredths of a second, each a few transactions: other
/// writes have their turn in between. Writer's thread. Throws SqlError.
class MarkingSteps final
{
    Q_DISABLE_COPY_MOVE(MarkingSteps)

public:
    /// Reads every thread that the query lists by the time of the first step.
    explicit MarkingSteps(ThreadQuery query)
        : m_query(std::move(query))
    {
    }
    /// Puts these back.
    explicit MarkingSteps(ReadMarksBefore marks)
        : m_marks(std::move(marks.threads))
    {
    }

    /// False once all is done.
    [[nodiscard]] bool step(WriteContext &context);
    /// From here on the steps lead back to where they began.
    void turnBack();
    /// Something failed: takes back what the steps before have done, as far as that is possible.
    void takeBack(WriteContext &context);
    /// The marks as they were, of all steps; Cancelled where they turned back.
    [[nodiscard]] Result<ReadMarksBefore> take();
    /// How many threads were looked at so far, and how many there are; 0 before the first step.
    [[nodiscard]] int done() const;
    [[nodiscard]] int all() const;

private:
    [[nodiscard]] std::vector<ReadMarksBefore::Thread> nextMarks(WriteContext &context);
    [[nodiscard]] std::vector<ReadMarksBefore::Thread> marksOf(Connection &reader, const std::vector<qint64> &rows);

    std::optional<ThreadQuery> m_query;
    bool m_listed = false; ///< m_rows is what m_query lists
    std::vector<qint64> m_rows; ///< to be read
    std::vector<ReadMarksBefore::Thread> m_marks; ///< to be put back
    size_t m_done = 0; ///< of m_rows or of m_marks
    ReadMarksBefore m_before;
    bool m_turned = false; ///< what was done is being taken back
};

} // namespace limber
