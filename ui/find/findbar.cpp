// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/find/findbar.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/threadtext.h>
#include <ui/threads/filterchip.h>
#include <ui/widgets/clearbutton.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace limber {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
    , m_note(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    //: A choice in the find bar: upper and lower case letters, and accents, are told apart.
    , m_case(new FilterChip(tr("Match case")))
    //: A choice in the find bar.
    , m_words(new FilterChip(tr("Whole words")))
{
    m_text->setPlaceholderText(tr("Find in this thread"));
    m_text->setAccessibleName(tr("Find in this thread"));
    ClearButton::addTo(*m_text);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Previous match"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Next match"));
    m_next->setAccessibleName(tr("Next match"));
    for (QToolButton *arrow : {m_previous, m_next})
        arrow->setAutoRaise(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *close = new QToolButton;
    close->setIcon(SymbolicIcon::icon(Symbol::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));

    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_text, 1);
    first->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, close})
        first->addWidget(button);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_case);
    second->addWidget(m_words);
    second->addWidget(m_note);
    second->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 8, 8);
    rows->setSpacing(4);
    rows->addLayout(first);
    rows->addLayout(second);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::readQuery);
    connect(m_case, &QToolButton::toggled, this, &FindBar::readQuery);
    connect(m_words, &QToolButton::toggled, this, &FindBar::readQuery);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closeRequested);
    showMatches(-1, 0);
    hide();
}

void FindBar::open(const QString &text)
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    if (!m_elsewhere) // what a search found stays until something else is typed
        readQuery();
}

void FindBar::showWords(const QString &words)
{
    const QSignalBlocker quiet(m_text);
    m_text->setText(words);
    m_query.text = words;
    setElsewhere(true);
    show();
}

void FindBar::forgetWords()
{
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_query.text.clear();
    setElsewhere(false);
}

void FindBar::setElsewhere(bool elsewhere)
{
    m_elsewhere = elsewhere;
    m_case->setVisible(!elsewhere);
    m_words->setVisible(!elsewhere);
}

void FindBar::readQuery()
{
    setElsewhere(false);
    m_query = {.text = m_text->text(), .matchCase = m_case->isChecked(), .wholeWords = m_words->isChecked()};
    Q_EMIT queryChanged();
}

void FindBar::showMatches(int current, int count)
{
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    showNote({});
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        //: In the find bar: nothing matches.
        m_count->setText(tr("No match"));
    else
        //: In the find bar. %1: which match the reader is at; %2: how many there are.
        m_count->setText(tr("%1 of %2").arg(ThreadText::number(current + 1), ThreadText::number(count)));
    m_text->setAccessibleDescription(m_count->text());
}

void FindBar::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousRequested();
    else
        Q_EMIT nextRequested();
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace limber
