// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace limber {

class SavedCheck;

/// A line over the list of saved threads: how many there are, and whether they are whole; with a way to what is wrong.
class SavedLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedLine)

public:
    /// `check` must outlive it.
    explicit SavedLine(SavedCheck &check, QWidget *parent = nullptr);

    /// The list shows saved threads: the line is shown, and the threads are looked through.
    void setWanted(bool wanted);

Q_SIGNALS:
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress();

    SavedCheck &m_check;
    QLabel *const m_text;
    QToolButton *const m_details;
    bool m_wanted = false;
};

} // namespace limber
