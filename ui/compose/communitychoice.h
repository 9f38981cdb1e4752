// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>

#include <QComboBox>

#include <optional>

namespace limber {

class SyncMonitor;

/// Which community a question is for: those that take posts. There to be chosen only where there are several.
class CommunityChoice final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommunityChoice)

public:
    /// `community` is the draft's; empty: the only one that takes posts, if there is just one. `fixed`: the post belongs there and nowhere
    /// else. `monitor` must outlive it.
    CommunityChoice(const SyncMonitor &monitor, const QString &community, bool fixed, QWidget *parent = nullptr);

    /// Community::id; empty for none.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// None where no community is chosen, or it is not followed here.
    [[nodiscard]] std::optional<Community> community() const;
    /// There is something to choose.
    [[nodiscard]] bool isNeeded() const { return !m_fixed && count() > 1; }

Q_SIGNALS:
    /// The person chose another one.
    void chosen();
    /// What is known of the communities is something else.
    void refreshed();

private:
    void refresh();

    const SyncMonitor &m_monitor;
    const bool m_fixed;
    QString m_id;
};

} // namespace limber
