// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/actions/commands.h>

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace limber {

/// Gives one command other keys: takes away those it has, adds new ones, warns of those that belong to another command and takes them
/// over when the person says so.
class KeyEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyEditor)

public:
    /// `commands` must outlive it.
    explicit KeyEditor(Commands &commands, QWidget *parent = nullptr);

    /// The command by its objectName; empty for none.
    void setCommand(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshKeys(const Command *command);
    void look();
    void add();
    void remove(const QKeySequence &keys);
    void reset();
    void say(const QString &text, bool warning);
    void dress();

    Commands &m_commands;
    QString m_name;
    bool m_warning = false;
    QLabel *const m_title;
    QHBoxLayout *const m_keys; ///< a button for each
    QKeySequenceEdit *const m_edit;
    QPushButton *const m_add;
    QPushButton *const m_reset;
    QLabel *const m_message;
};

} // namespace limber
