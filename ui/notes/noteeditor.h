// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace limber {

/// A small editor for a note, in plain text: Escape or Done leaves it. Its owner places it and keeps what is written.
class NoteEditor final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEditor)

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Shows a text, as if nobody had typed it. `about` is what the note is on, for a screen reader.
    void begin(const QString &text, const QString &about);
    [[nodiscard]] QString text() const;
    /// What is in the editor is kept, or not yet.
    void setKept(bool kept);
    /// For a few lines of the present font.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    /// The person typed.
    void edited();
    /// The person is done.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *const m_head;
    QPlainTextEdit *const m_field;
    QLabel *const m_state;
    QPushButton *const m_done;
};

} // namespace limber
