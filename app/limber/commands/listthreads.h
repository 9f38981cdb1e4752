// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/store/threadquery.h>
#include <models/store/threadrows.h>

#include <vector>

namespace limber {

/// `limber list`: the threads of a view, newest activity first. Rows are fetched and printed in chunks, however many there are.
class ListThreads final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    /// `topic` is a topic's id or title, or empty; `limit` 0 for all.
    ListThreads(Application &application, Terminal &terminal, View view, QString topic, qsizetype limit);
    void start() override;

private:
    void narrow(const QList<LibraryCounts::TopicCount> &topics);
    void ask();
    void goOn();
    void name(ThreadRows rows, size_t next);
    void print(const ThreadRow &row, const QString &name);

    ThreadQuery m_query;
    QString m_topic;
    qsizetype m_limit;
    bool m_severalCommunities = false;
    std::vector<qint64> m_spine;
    size_t m_done = 0;
    QList<QStringList> m_table;
};

} // namespace limber
