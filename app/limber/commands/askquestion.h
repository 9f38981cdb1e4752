// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <models/domain/community.h>
#include <models/domain/postcontent.h>
#include <models/store/librarycounts.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace limber {

/// `limber ask`: puts a question in the outbox.
class AskQuestion final : public TerminalCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    /// `topics` are ids or titles; `community` is an id, or empty where there is only one.
    AskQuestion(Application &application, Terminal &terminal, PostContent content, QStringList topics, QString community);
    void start() override;

private:
    void choose(const QList<Community> &communities);
    void narrow(const Community &community, const QList<LibraryCounts::TopicCount> &known);

    PostContent m_content;
    QStringList m_topics;
    QString m_community;
};

} // namespace limber
