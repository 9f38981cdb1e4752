// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/presentation/failuretext.h>
#include <ui/saved/savedcheck.h>
#include <ui/saved/savedtext.h>
#include <ui/saved/verificationwindow.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>

#include <QCollator>
#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace limber {

namespace {

constexpr QSize UsualSize(640, 420);
constexpr double UsualLine = 19; ///< the height of a line of text that those pixels are meant for
constexpr int RefRole = Qt::UserRole + 1; ///< ThreadRef

} // namespace

VerificationWindow::VerificationWindow(SavedCheck &check, const Clock &clock, bool fetches, QWidget *parent)
    : QDialog(parent)
    , m_check(&check)
    , m_clock(clock)
    , m_fetches(fetches)
    , m_summary(new QLabel)
    , m_news(new MessageBar(MessageBar::Tone::Quiet))
    , m_failure(new MessageBar(MessageBar::Tone::Error))
    , m_list(new QTreeWidget)
    , m_empty(new EmptyState)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved Threads"));
    resize(UsualSize * std::max(1.0, fontMetrics().height() / UsualLine));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setColumnCount(2);
    //: Heads of a list of saved threads that lack something.
    m_list->setHeaderLabels({tr("Thread"), tr("What is wrong")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Saved threads that lack something"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    //: Fetches what a saved thread lacks.
    m_fetch = buttons->addButton(tr("&Fetch Again"), QDialogButtonBox::ActionRole);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_summary);
    for (MessageBar *bar : {m_news, m_failure}) {
        rows->addWidget(bar);
        bar->setNeighbour(m_list);
    }
    rows->addWidget(m_list, 1);
    rows->addWidget(m_empty, 1);
    rows->addWidget(buttons);
    for (QPushButton *button : {m_fetch, m_open})
        button->setAutoDefault(false);

    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VerificationWindow::offer);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_open->click(); });
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        m_fetching = current();
        m_failure->hide();
        if (m_fetching)
            Q_EMIT fetchRequested(*m_fetching);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto thread = current())
            Q_EMIT openRequested(*thread);
    });
    connect(m_check, &SavedCheck::changed, this, &VerificationWindow::refresh);
    m_check->setWatched(true);
    m_check->run();
    refresh();
    buttons->button(QDialogButtonBox::Close)->setFocus(); // the list may have to go again before it is seen
}

VerificationWindow::~VerificationWindow()
{
    if (m_check) // what goes with the main window goes before its windows do
        m_check->setWatched(false);
}

std::optional<ThreadRef> VerificationWindow::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? std::optional(item->data(0, RefRole).value<ThreadRef>()) : std::nullopt;
}

void VerificationWindow::showProgress(const QString &message)
{
    if (m_news->isHidden())
        m_news->say(message);
    else
        m_news->setMessage(message);
}

void VerificationWindow::showEnd(const QString &message, bool failed)
{
    m_news->hide();
    if (!message.isEmpty())
        (failed ? m_failure : m_news)->say(message);
}

void VerificationWindow::offer()
{
    m_fetch->setEnabled(m_fetches && current());
    m_open->setEnabled(current().has_value());
}

void VerificationWindow::refresh()
{
    const auto &result = m_check->result();
    if (m_check->failure())
        m_summary->setText(FailureText::of(*m_check->failure(), m_clock.now()).line());
    else if (m_check->isRunning() && !result)
        m_summary->setText(tr("Looking through the saved threads…"));
    else if (result)
        m_summary->setText(SavedText::summary(*result));
    fill();
    const bool wrong = m_list->topLevelItemCount() > 0;
    m_list->setVisible(wrong);
    m_empty->setVisible(!wrong);
    m_fetch->setVisible(wrong);
    m_open->setVisible(wrong);
    if (wrong)
        return;
    if (m_check->isRunning() && !result)
        m_empty->say(Symbol::Saved, tr("Every text and every picture is read once."));
    else if (result && result->threads == 0)
        m_empty->say(Symbol::Save, tr("No thread is saved yet. Press S while you read one."));
    else if (result)
        m_empty->say(Symbol::Check, tr("Every saved thread is whole."));
}

void VerificationWindow::fill()
{
    const auto &result = m_check->result();
    if (!result || std::exchange(m_filled, m_check->number()) == m_check->number())
        return;
    QHash<ThreadRef, int> missing;
    for (const SavedVerification::MissingImage &image : result->missing)
        ++missing[image.thread];
    const QSet<ThreadRef> incomplete(result->incomplete.cbegin(), result->incomplete.cend());
    std::vector<std::pair<QCollatorSortKey, ThreadRef>> threads;
    threads.reserve(size_t(result->titles.size()));
    const QCollator collator(locale());
    for (auto at = result->titles.begin(); at != result->titles.end(); ++at)
        threads.emplace_back(collator.sortKey(at.value()), at.key());
    std::sort(threads.begin(), threads.end(), [](const auto &one, const auto &other) { return one.first < other.first; });

    const std::optional<ThreadRef> kept = current();
    const bool hadFocus = m_list->hasFocus();
    const QSignalBlocker quiet(m_list); // a button that is disabled for a moment would lose the focus
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    QTreeWidgetItem *before = nullptr;
    for (const auto &[key, thread] : threads) {
        const QString title = displayLine(result->titles.value(thread));
        auto *item = new QTreeWidgetItem(
            {isolatedLine(title, layoutDirection()), SavedText::wrong(incomplete.contains(thread), missing.value(thread))});
        item->setToolTip(0, title);
        item->setData(0, RefRole, QVariant::fromValue(thread));
        items.append(item);
        if (kept == thread)
            before = item;
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(before ? before : items.constFirst());
    offer();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace limber
