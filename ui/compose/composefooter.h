// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>

#include <QUrl>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;

namespace limber {

class DraftKeeper;
class SyncMonitor;

/// The end of a window that a post is written in: on what terms it will be read, whether it is on the disk, and the way to send it.
class ComposeFooter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposeFooter)

public:
    /// All must outlive it. `send` is what its button does.
    ComposeFooter(const DraftKeeper &keeper, const SyncMonitor &monitor, const Clock &clock, QAction &send, QWidget *parent = nullptr);

    /// Where it would be posted.
    void setCommunity(const std::optional<Community> &community);
    /// What it says of the disk.
    [[nodiscard]] QString state() const;

Q_SIGNALS:
    /// The person wants to read the licence.
    void linkActivated(const QUrl &link);
    void deleteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress();
    [[nodiscard]] QString words() const;

    const DraftKeeper &m_keeper;
    const SyncMonitor &m_monitor;
    const Clock &m_clock;
    QLabel *const m_terms;
    QPushButton *const m_licence;
    QLabel *const m_state;
    QPushButton *const m_delete;
    QPushButton *const m_send;
    QUrl m_licenceUrl;
};

} // namespace limber
