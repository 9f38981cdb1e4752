// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/welcome/cardface.h>

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace limber {

class CardGrid;
class TitleLabel;

/// A part of the welcome page: a heading, cards or one sentence, and a way to all there is of it. Hidden until it has something to say.
class CardSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardSection)

public:
    /// Takes the grid over.
    explicit CardSection(CardGrid *grid, QWidget *parent = nullptr);

    /// `more` is the button's text; empty for none. No cards: the section is hidden.
    void showCards(const QString &title, const QList<CardFace> &cards, const QString &more = {});
    /// One sentence in place of cards.
    void say(const QString &title, const QString &sentence, const QString &action);
    [[nodiscard]] CardGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void activated(const QString &key);
    /// The button was pressed.
    void moreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWords(const QString &title, const QString &sentence, const QString &more);
    void dress();

    TitleLabel *const m_title;
    QLabel *const m_sentence;
    QPushButton *const m_more;
    CardGrid *const m_grid;
};

} // namespace limber
