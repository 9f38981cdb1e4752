// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/actions/command.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadwatch.h>
#include <ui/saved/differencewindow.h>
#include <ui/saved/savedchanges.h>
#include <ui/undo/undostack.h>
#include <ui/widgets/messagebar.h>

#include <QCryptographicHash>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Tells versions of a thread apart by what changedSince() looks at.
QString digestOf(const Thread &thread)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    };
    add(thread.question.title);
    add(thread.question.body);
    for (const Answer &answer : thread.answers) {
        add(answer.id);
        add(answer.body);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

SavedChanges::SavedChanges(Store &store, ThreadPage &page, const ZoomLevel &zoom, UndoStack &undo, QSettings &settings, QWidget &window)
    : compare(newCommand(this, u"compare-saved"_s, tr("What &Changed since It Was Saved…")))
    , m_store(store)
    , m_page(page)
    , m_zoom(zoom)
    , m_undo(undo)
    , m_settings(settings)
    , m_window(window)
    , m_bar(new MessageBar(MessageBar::Tone::Quiet))
{
    m_page.addBar(m_bar);
    compare->setEnabled(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(ThreadWatch::Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again)
            look();
    });
    connect(&m_page, &ThreadPage::threadChanged, this, &SavedChanges::look);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.rebuilt || !changes.threads.empty())
            look();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, &SavedChanges::show);
    connect(m_bar, &MessageBar::otherTriggered, this, &SavedChanges::take);
    connect(m_bar, &MessageBar::thirdTriggered, this, &SavedChanges::keepMine);
    connect(compare, &QAction::triggered, this, &SavedChanges::show);
}

void SavedChanges::look()
{
    const auto thread = m_page.thread();
    if (m_ref != m_page.ref()) {
        m_ref = m_page.ref();
        m_pause.stop();
        quiet();
    }
    if (!thread || !thread->saved) {
        if (thread)
            forget(thread->ref);
        quiet();
        return;
    }
    if (m_looking || m_pause.isActive()) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_again = false;
    deliver(m_store.savedDifference(thread->ref), this, [this, asked = thread->ref](const Result<SavedDifference> &difference) {
        m_looking = false;
        m_pause.start();
        if (m_ref == asked && difference)
            refresh(*difference);
    });
}

void SavedChanges::refresh(const SavedDifference &difference)
{
    const bool before = m_difference.has_value();
    if (!difference.changed) {
        forget(*m_ref);
        quiet();
        if (before)
            Q_EMIT taken(*m_ref);
        return;
    }
    const bool same = before && m_difference->current == difference.current && m_difference->saved == difference.saved;
    m_difference = difference;
    compare->setEnabled(true);
    if (same)
        return;
    m_outdated = true;
    if (m_settings.value(keyOf(*m_ref)).toString() == digestOf(*difference.current)) {
        m_bar->hide();
        return;
    }
    //: What can be done where a community changed a thread that was saved.
    m_bar->say(tr("Changed since you saved it. Your copy is kept as it was."), tr("Show What Changed"), tr("Take the New Version"),
        tr("Keep Mine"));
}

void SavedChanges::quiet()
{
    m_difference.reset();
    m_bar->hide();
    compare->setEnabled(false);
}

void SavedChanges::show()
{
    if (!m_difference)
        return;
    if (m_shown && !m_outdated) {
        m_shown->raise();
        m_shown->activateWindow();
        return;
    }
    if (m_shown)
        m_shown->close();
    m_outdated = false;
    m_shown = new DifferenceWindow(*m_difference, m_zoom, &m_window);
    connect(m_shown, &DifferenceWindow::newVersionWanted, this, &SavedChanges::take);
    connect(m_shown, &DifferenceWindow::oldVersionWanted, this, &SavedChanges::keepMine);
    connect(this, &SavedChanges::taken, m_shown, &QWidget::close);
    connect(&m_page, &ThreadPage::threadChanged, m_shown, [this, window = m_shown.data(), ref = *m_ref] {
        if (m_page.ref() != ref)
            window->close();
    });
    m_shown->show();
}

void SavedChanges::take()
{
    if (!m_ref)
        return;
    const auto copy = std::make_shared<ReleasedCopy>();
    //: For Edit ▸ Undo.
    m_undo.run({tr("Take New Version"), tr("The new version is saved."),
        UndoStep([&store = m_store, ref = *m_ref] { return store.updateSaved(ref); }, [copy](const ReleasedCopy &was) { *copy = was; }),
        UndoStep([&store = m_store, copy] { return store.restoreCopy(*copy); })});
}

void SavedChanges::keepMine()
{
    if (m_difference && m_difference->current)
        m_settings.setValue(keyOf(*m_ref), digestOf(*m_difference->current));
    m_bar->hide();
}

/// What was decided about a copy goes with it.
void SavedChanges::forget(const ThreadRef &ref)
{
    if (const QString key = keyOf(ref); m_settings.contains(key))
        m_settings.remove(key);
}

QString SavedChanges::keyOf(const ThreadRef &ref)
{
    const QByteArray name = (ref.community + u'/' + ref.id).toUtf8();
    return "kept/"_L1 + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

} // namespace limber
