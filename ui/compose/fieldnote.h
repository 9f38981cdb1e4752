// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace limber {

/// The line under a field: what is wrong with what is in it, or else how much room is left. Takes no room while it says nothing.
class FieldNote final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldNote)

public:
    /// `field` is read out with what is wrong with it.
    explicit FieldNote(QWidget &field, QWidget *parent = nullptr);

    /// Plain text; both may be empty.
    void say(const QString &problem, const QString &room);
    [[nodiscard]] bool isProblem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QWidget &m_field;
    bool m_problem = false;
};

} // namespace limber
