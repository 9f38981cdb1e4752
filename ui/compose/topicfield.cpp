// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/deliver.h>
#include <ui/compose/topicchip.h>
#include <ui/compose/topicfield.h>
#include <ui/widgets/flowlayout.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

TopicField::TopicField(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_line(new FlowLayout(this))
    , m_field(new QLineEdit(this))
    , m_titles(new QStringListModel(this))
    , m_completer(new QCompleter(m_titles, this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(6);
    m_line->addWidget(m_field);
    m_field->setAccessibleName(tr("Topics"));
    m_field->setPlaceholderText(tr("Add a topic"));
    m_field->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_field->setCompleter(m_completer);
    setFocusProxy(m_field);
    // The completer puts the title into the field once everybody has heard of it.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TopicField::add, Qt::QueuedConnection);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_notFound.clear();
        Q_EMIT changed();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics || changes.rebuilt)
            load();
    });
}

void TopicField::setCommunity(const QString &community, int most)
{
    m_most = most;
    if (community != m_community) {
        m_community = community;
        m_all.clear();
        load();
    }
    offer();
}

void TopicField::load()
{
    if (m_community.isEmpty())
        return;
    deliver(m_store.topics(m_community), this, [this, asked = ++m_generation](const Result<QList<LibraryCounts::TopicCount>> &topics) {
        if (asked != m_generation || !topics)
            return;
        m_all.clear();
        for (const LibraryCounts::TopicCount &each : *topics)
            m_all.append(each.topic);
        showChips();
        Q_EMIT loaded();
    });
}

void TopicField::setTopics(const QStringList &topics)
{
    m_chosen = topics;
    showChips();
}

QString TopicField::titleOf(const QString &topic) const
{
    const auto found = std::ranges::find(m_all, topic, &Topic::id);
    return found == m_all.end() ? topic : displayLine(found->title);
}

QList<Topic> TopicField::known() const
{
    QList<Topic> found;
    for (const QString &topic : m_chosen) {
        if (const auto at = std::ranges::find(m_all, topic, &Topic::id); at != m_all.end())
            found.append(*at);
    }
    return found;
}

QStringList TopicField::unknown() const
{
    QStringList found;
    for (const QString &topic : m_chosen) {
        if (!m_all.isEmpty() && std::ranges::find(m_all, topic, &Topic::id) == m_all.end())
            found.append(topic);
    }
    return found;
}

void TopicField::showChips()
{
    for (TopicChip *chip : findChildren<TopicChip *>()) {
        m_line->removeWidget(chip);
        delete chip;
    }
    m_line->removeWidget(m_field);
    QWidget *before = nullptr;
    for (const QString &topic : std::as_const(m_chosen)) {
        auto *chip = new TopicChip(titleOf(topic), this);
        // It goes away by what it does: not before it is through with it.
        connect(
            chip, &QToolButton::clicked, this, [this, topic] { take(topic); }, Qt::QueuedConnection);
        m_line->addWidget(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    m_line->addWidget(m_field);
    if (before)
        setTabOrder(before, m_field);
    offer();
}

/// What can still be chosen.
void TopicField::offer()
{
    QStringList titles;
    for (const Topic &topic : std::as_const(m_all)) {
        if (!m_chosen.contains(topic.id))
            titles.append(displayLine(topic.title));
    }
    if (titles != m_titles->stringList())
        m_titles->setStringList(titles);
    m_field->setVisible(m_chosen.size() < m_most || m_chosen.isEmpty());
    m_field->setFixedWidth(28 * m_field->fontMetrics().averageCharWidth());
}

void TopicField::add(const QString &title)
{
    const auto found =
        std::ranges::find_if(m_all, [&](const Topic &topic) { return displayLine(topic.title).compare(title, Qt::CaseInsensitive) == 0; });
    if (found == m_all.end() || m_chosen.contains(found->id) || m_chosen.size() >= m_most)
        return;
    m_chosen.append(found->id);
    m_notFound.clear();
    m_field->clear();
    showChips();
    if (m_field->isHidden()) // there is room for no more
        findChildren<TopicChip *>().constLast()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void TopicField::take(const QString &topic)
{
    m_chosen.removeAll(topic);
    showChips();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

/// Enter, or a comma: what is typed is a topic, or begins or is a part of just one.
void TopicField::takeTyped()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return;
    QStringList fitting;
    for (const QString &title : m_titles->stringList()) {
        if (title.compare(typed, Qt::CaseInsensitive) == 0)
            fitting = {title};
        else if (title.contains(typed, Qt::CaseInsensitive)
            && !(fitting.size() == 1 && fitting.constFirst().compare(typed, Qt::CaseInsensitive) == 0))
            fitting.append(title);
    }
    if (fitting.size() == 1) {
        m_completer->popup()->hide();
        add(fitting.constFirst());
        return;
    }
    m_notFound = typed;
    Q_EMIT changed();
}

bool TopicField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && key->modifiers() == Qt::NoModifier) || key->key() == Qt::Key_Comma) {
            takeTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chosen.isEmpty()) {
            take(m_chosen.constLast());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace limber
