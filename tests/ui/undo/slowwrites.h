// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/undo/undoablecommand.h>

#include <QList>
#include <QPromise>
#include <QStringList>

#include <memory>

namespace limber {

/// Writes that take as long as a test wants.
class SlowWrites final
{
public:
    /// A command whose steps write their own names.
    [[nodiscard]] UndoableCommand command(const QString &name)
    {
        using namespace Qt::StringLiterals;
        return {name, name + u" was done."_s, step(u"do "_s + name), step(u"undo "_s + name)};
    }
    [[nodiscard]] UndoStep step(const QString &name)
    {
        return UndoStep(
            [this, name] {
                m_begun.append(name);
                m_promises.append(std::make_shared<QPromise<Result<int>>>());
                m_promises.last()->start();
                return m_promises.last()->future();
            },
            [this, name](int answer) {
                m_kept.append(name);
                m_answer = answer;
            });
    }
    /// The oldest write that is under way ends.
    void end(const Result<int> &result = 1)
    {
        const auto promise = m_promises.takeFirst();
        promise->addResult(result);
        promise->finish();
    }

    [[nodiscard]] const QStringList &begun() const { return m_begun; }
    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    [[nodiscard]] int answer() const { return m_answer; }

private:
    QStringList m_begun;
    QStringList m_kept;
    QList<std::shared_ptr<QPromise<Result<int>>>> m_promises;
    int m_answer = 0;
};

} // namespace limber
