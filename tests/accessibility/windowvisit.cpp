// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/accessibility/windowvisit.h>
#include <ui/welcome/cardbutton.h>
#include <ui/welcome/firstrunpage.h>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QMap>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds
constexpr QSize Smallest(900, 600);

struct Visited
{
    QVariantMap settings = {}; ///< what a former window left
    const char *action = nullptr; ///< the command that brings it
    bool dialog = false; ///< which is a window of its own then
    bool filled = true; ///< the sample community is there
    QString view = u"Questions"_s; ///< the accessible name of what is filled then; empty for none
    bool written = false; ///< something is being written, and something waits to be sent
};

const QMap<QString, Visited> &all()
{
    static const QVariantMap reading{{u"reading/thread"_s, QStringList{u"shape"_s, u"injuries-shins"_s}}};
    static const QMap<QString, Visited> pages{
        {u"first start"_s, {.filled = false}},
        {u"search"_s, {.action = "search"}},
        {u"note"_s, {.settings = reading, .action = "note", .view = u"Thread"_s}},
        {u"list"_s, {}},
        {u"thread"_s, {.settings = reading, .view = u"Thread"_s}},
        {u"find in thread"_s, {.settings = reading, .action = "find", .view = u"Thread"_s}},
        {u"saved"_s, {.settings = {{u"window/view"_s, u"saved"_s}}, .view = {}}},
        {u"experts"_s, {.settings = {{u"window/page"_s, u"experts"_s}}, .view = u"Experts"_s}},
        {u"profile"_s,
            {.settings = {{u"window/page"_s, u"profile"_s}, {u"window/person"_s, QStringList{u"shape"_s, u"maarika-tonsvald"_s}}},
                .view = u"Profile"_s}},
        {u"stories"_s, {.settings = {{u"window/page"_s, u"stories"_s}}, .view = u"Stories"_s}},
        {u"welcome"_s, {.settings = {{u"window/page"_s, u"welcome"_s}}, .view = {}}},
        {u"notes"_s, {.settings = {{u"window/page"_s, u"notes"_s}}, .view = {}}},
        {u"drafts"_s, {.settings = {{u"window/page"_s, u"drafts"_s}}, .view = u"Drafts"_s, .written = true}},
        {u"outbox"_s, {.settings = {{u"window/page"_s, u"outbox"_s}}, .view = u"Outbox"_s, .written = true}},
        {u"ask a question"_s, {.action = "ask", .dialog = true}},
        {u"answer"_s, {.settings = reading, .action = "answer", .dialog = true, .view = u"Thread"_s}},
        {u"connect"_s, {.action = "connect-community", .dialog = true}},
        {u"settings"_s, {.action = "settings", .dialog = true}},
        {u"shortcuts"_s, {.action = "keyboard-shortcuts", .dialog = true}},
        {u"verify saved"_s, {.action = "verify-saved", .dialog = true}},
        {u"about"_s, {.action = "about", .dialog = true}},
    };
    return pages;
}

} // namespace

QStringList WindowVisit::pages()
{
    return all().keys();
}

void WindowVisit::addRows()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pages())
        QTest::addRow("%s", qPrintable(page)) << page;
}

WindowVisit::WindowVisit(const QString &page)
    : m_page(page)
    , m_scene(all().value(page).filled, all().value(page).settings)
{
    if (all().value(page).written)
        write();
    m_scene.resize(Smallest);
    m_scene.show();
}

void WindowVisit::write()
{
    Draft draft;
    draft.uuid = u"00000000-0000-4000-8000-000000000001"_s;
    draft.community = u"shape"_s;
    draft.content.title = u"How do you keep going in the rain?"_s;
    static_cast<void>(m_scene.store().keepDraft(draft));
    OutboxPost refused;
    refused.uuid = refused.outgoing.post = u"00000000-0000-4000-8000-000000000002"_s;
    refused.community = draft.community;
    refused.outgoing.content = {{}, u"Ropes"_s, u"Something about ropes"_s, {}};
    refused.state = OutboxPost::State::Refused;
    refused.reason = Failure{.kind = Failure::Kind::Refused, .fields = {{u"/title"_s, u"has to have 10 characters at least"_s}}};
    static_cast<void>(m_scene.store().restorePost(refused));
}

bool WindowVisit::arrives()
{
    if (!QTest::qWaitFor([this] { return m_scene.isReady() && isFilled(); }, Patience))
        return false;
    m_root = &m_scene;
    if (all().value(m_page).action && !openDialog())
        return false;
    m_root->activateWindow();
    return QTest::qWaitForWindowActive(m_root, Patience);
}

bool WindowVisit::isFilled() const
{
    const Visited visited = all().value(m_page);
    if (!visited.filled) {
        const auto *page = m_scene.findChild<FirstRunPage *>();
        return page && page->isVisible();
    }
    if (m_page == u"welcome"_s) {
        const QList<CardButton *> cards = m_scene.findChildren<CardButton *>();
        return std::any_of(cards.begin(), cards.end(), [](const CardButton *card) { return card->isVisible(); });
    }
    for (const auto *area : m_scene.findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible() || (!visited.view.isEmpty() && area->accessibleName() != visited.view))
            continue;
        const auto *list = qobject_cast<const QAbstractItemView *>(area);
        const auto *text = qobject_cast<const QTextBrowser *>(area);
        const QModelIndex first = list ? list->model()->index(0, 0) : QModelIndex();
        if (!first.data().toString().isEmpty() || !first.data(Qt::AccessibleTextRole).toString().isEmpty()
            || (text && !text->document()->isEmpty()))
            return true;
    }
    return visited.view.isEmpty();
}

bool WindowVisit::openDialog()
{
    const Visited &visited = all()[m_page];
    QAction *action = nullptr;
    for (const QWidget *widget : m_scene.findChildren<QWidget *>()) {
        for (QAction *each : widget->actions()) {
            if (each->objectName() == QLatin1String(visited.action))
                action = each;
        }
    }
    if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }, Patience))
        return false;
    const QWidgetList before = QApplication::topLevelWidgets();
    action->trigger();
    if (!visited.dialog)
        return true;
    return QTest::qWaitFor(
        [&] {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (window->isVisible() && !before.contains(window))
                    m_root = window;
            }
            return m_root != &m_scene;
        },
        Patience);
}

} // namespace limber
