// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/find/findquery.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace limber {

class FilterChip;

/// The bar that somebody types into to find something in what they read. Hidden until it is opened; what is found is its owner's to say.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the focus in it. `text`, where it is not empty, takes the place of what was typed before.
    void open(const QString &text);
    /// Shows the bar for words that were looked for elsewhere: the focus stays where it is, and no query is announced until they are
    /// changed. How they match is not this bar's to choose meanwhile.
    void showWords(const QString &words);
    /// The words are those of showWords().
    [[nodiscard]] bool isOfElsewhere() const { return m_elsewhere; }
    /// Takes the words of showWords() away.
    void forgetWords();
    [[nodiscard]] const FindQuery &query() const { return m_query; }
    /// Which match the reader is at, from 0 (-1 for none), and how many there are. Takes the note away.
    void showMatches(int current, int count);
    /// A quiet word beside the count.
    void showNote(const QString &note);

Q_SIGNALS:
    /// query() is another one.
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void readQuery();
    void setElsewhere(bool elsewhere);

    QLineEdit *const m_text;
    QLabel *const m_count;
    QLabel *const m_note;
    QToolButton *const m_previous;
    QToolButton *const m_next;
    FilterChip *const m_case;
    FilterChip *const m_words;
    FindQuery m_query;
    bool m_elsewhere = false; ///< what is shown was looked for elsewhere
};

} // namespace limber
