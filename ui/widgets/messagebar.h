// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QFrame>
#include <QPointer>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace limber {

/// A bar beside what it speaks of: one message, up to three actions, technical details on demand, and a way to put it aside.
/// Hidden until it is told something.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    /// Quiet is information in passing; Error has the colour, and the word, of something that failed.
    enum class Tone { Quiet, Error };

    explicit MessageBar(Tone tone, QWidget *parent = nullptr);

    /// Shows the bar with this message (plain text) and these actions, see offer(), and without the details of an earlier one. A screen
    /// reader says it, but not again while it stands there.
    void say(const QString &message, const QString &action = {}, const QString &other = {}, const QString &third = {});
    /// Another text for what the bar speaks of already, as it gets further: nothing else changes, and nobody is interrupted.
    void setMessage(const QString &message);
    /// A button that emits actionTriggered(), and perhaps another one that emits otherTriggered(), and a third one thirdTriggered().
    void offer(const QString &action, const QString &other = {}, const QString &third = {});
    /// Technical text behind a Details button, to be read and copied.
    void explain(const QString &details);
    /// Who gets the focus where the bar, or the button that has it, goes away; by itself Qt gives it to whatever comes next.
    void setNeighbour(QWidget *neighbour) { m_neighbour = neighbour; }
    [[nodiscard]] QString message() const;
    /// How wide it would have to be for the message to stand in one line.
    [[nodiscard]] int widthInOneLine() const;
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// It was shown or hidden, whether or not what it stands in is in view.
    void visibilityChanged();
    void actionTriggered();
    void otherTriggered();
    void thirdTriggered();
    /// The person put the bar aside; it is hidden already.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copyDetails();
    void showDetails(bool shown);
    void applyTheme();
    void passFocus();

    const Tone m_tone;
    QLabel *const m_mark; ///< nothing is said by colour alone
    QLabel *const m_message;
    QPushButton *const m_action;
    QPushButton *const m_other;
    QPushButton *const m_third;
    QToolButton *const m_detailsButton;
    QToolButton *const m_dismiss;
    QLabel *const m_details;
    QPushButton *const m_copy;
    QHBoxLayout *const m_line; ///< the message, and one action
    QHBoxLayout *const m_actions; ///< several of them
    QPointer<QWidget> m_neighbour;
    PaletteTheme m_theme;
};

} // namespace limber
