// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/find/findbar.h>
#include <ui/find/threadfind.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/answeroutline.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/newanswers.h>
#include <ui/reading/postmenu.h>
#include <ui/reading/readingposition.h>
#include <ui/reading/threadreader.h>

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace limber {

ThreadReader::ThreadReader(const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_view(new CardBrowser(zoom))
    , m_outline(new AnswerOutline)
    , m_bar(new FindBar)
    , m_find(new ThreadFind(*m_view, this))
    , m_current(new CurrentPost(*m_view, this))
    , m_menu(new PostMenu(*m_view, this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_view, 1);
    columns->addWidget(m_outline);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addLayout(columns, 1);
    setFocusProxy(m_view);
    m_outline->hide();
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);

    connectFind();
    connect(m_current, &CurrentPost::changed, this, [this] {
        m_outline->setReading(m_current->post());
        m_menu->setCurrentPost(m_current->post());
    });
    connect(m_outline, &AnswerOutline::personActivated, m_menu, &PostMenu::personActivated);
    connect(m_outline, &AnswerOutline::answerActivated, this, [this](const QString &answer) {
        m_current->go(answer);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void ThreadReader::connectFind()
{
    connect(m_escape, &QShortcut::activated, this, &ThreadReader::closeFind);
    connect(m_bar, &FindBar::closeRequested, this, &ThreadReader::closeFind);
    connect(m_bar, &FindBar::nextRequested, m_find, &ThreadFind::next);
    connect(m_bar, &FindBar::previousRequested, m_find, &ThreadFind::previous);
    connect(m_bar, &FindBar::queryChanged, this, [this] {
        if (m_bar->query().text.isEmpty())
            m_find->clear();
        else
            m_find->find(m_bar->query());
    });
    connect(m_find, &ThreadFind::changed, this, [this] { m_bar->showMatches(m_find->current(), m_find->count()); });
    connect(m_find, &ThreadFind::wrapped, this, [this](bool fromTheTop) {
        //: In the find bar: the last match was passed, or the first one, backwards.
        m_bar->showNote(fromTheTop ? tr("Continued from the top") : tr("Continued from the end"));
    });
}

void ThreadReader::showThread(std::shared_ptr<const Thread> thread, const QStringList &newAnswers, std::unique_ptr<QTextDocument> document,
    const std::optional<ReadingAnchor> &anchor)
{
    m_thread = std::move(thread);
    m_newAnswers = newAnswers;
    m_menu->setThread(m_thread);
    QList<OutlineEntry> entries;
    const HumanDate dates(m_clock.now(), locale());
    for (const Answer &answer : m_thread->answers) {
        const Person author = m_thread->people.value(answer.author);
        entries.append({.id = answer.id,
            .author = ThreadText::person(answer.author, displayLine(author.name)),
            .date = dates.date(answer.created),
            .role = author.role,
            .accepted = !answer.id.isEmpty() && answer.id == m_thread->question.accepted,
            .fresh = newAnswers.contains(answer.id),
            .person = answer.author});
    }
    m_outline->setEntries(entries);
    placeOutline();
    if (anchor)
        m_view->showDocument(std::move(document), *anchor);
    else
        m_view->replaceDocument(std::move(document));
}

void ThreadReader::clear()
{
    m_thread.reset();
    m_newAnswers.clear();
    m_menu->setThread(nullptr);
    m_outline->setEntries({});
    placeOutline();
    m_view->clearDocument();
}

void ThreadReader::setOutlineWanted(bool wanted)
{
    m_outlineWanted = wanted;
    placeOutline();
}

void ThreadReader::placeOutline()
{
    const bool many = m_thread && m_thread->answers.size() >= OutlineAnswers;
    // What is read comes before what leads through it.
    const bool room = window()->width() >= OutlineWindow && width() >= 5 * m_outline->width() / 2;
    const bool hasFocus = m_outline->list()->hasFocus();
    m_outline->setVisible(m_outlineWanted && many && room);
    if (hasFocus && m_outline->isHidden())
        m_view->setFocus(Qt::OtherFocusReason);
}

void ThreadReader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOutline();
}

void ThreadReader::openFind()
{
    const QString selected = m_view->textCursor().selectedText();
    m_escape->setEnabled(true);
    m_bar->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
    if (m_bar->isOfElsewhere())
        m_find->find(m_searched);
}

void ThreadReader::findNext()
{
    if (m_bar->isHidden() || m_bar->query().text.isEmpty())
        openFind();
    else
        m_find->next();
}

void ThreadReader::findPrevious()
{
    if (m_bar->isHidden() || m_bar->query().text.isEmpty())
        openFind();
    else
        m_find->previous();
}

void ThreadReader::showMatches(const TextMarker &marker, const QString &words, const QString &post)
{
    m_escape->setEnabled(true);
    m_bar->showWords(words);
    m_searched = marker;
    m_find->findIn(marker, post);
}

void ThreadReader::clearMatches()
{
    if (!m_bar->isOfElsewhere())
        return;
    if (m_bar->isAncestorOf(window()->focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
    m_escape->setEnabled(false);
    m_bar->hide();
    m_bar->forgetWords();
    m_searched = nullptr;
    m_find->clear();
}

void ThreadReader::closeFind()
{
    m_escape->setEnabled(false);
    m_bar->hide();
    m_find->clear();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ThreadReader::goTo(const ReadingPlace &place)
{
    if (!m_thread)
        return;
    if (place.fraction <= 0 && !place.answer.isEmpty())
        m_current->go(place.answer);
    else
        m_view->scrollTo(ReadingPosition::anchor(*m_view, m_thread->question.id, place));
}

bool ThreadReader::goToFirstNew()
{
    const QString first = NewAnswers::firstIn(*m_view->document(), m_newAnswers);
    if (!first.isEmpty())
        m_current->go(first);
    return !first.isEmpty();
}

} // namespace limber
