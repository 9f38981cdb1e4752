// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/threads/orderbox.h>

#include <algorithm>
#include <array>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Words{std::pair{ThreadOrder::ActiveFirst, "active"_L1}, std::pair{ThreadOrder::NewestFirst, "newest"_L1},
    std::pair{ThreadOrder::ScoreFirst, "score"_L1}, std::pair{ThreadOrder::UnansweredFirst, "unanswered"_L1}};

QString keyOf(const QString &kind)
{
    return "window/orders/"_L1 + kind;
}

} // namespace

OrderBox::OrderBox(QWidget *parent)
    : QComboBox(parent)
    , m_kind(ListKind({}).keyword())
{
    addItem(tr("Active first"), QVariant::fromValue(ThreadOrder::ActiveFirst));
    addItem(tr("Newest first"), QVariant::fromValue(ThreadOrder::NewestFirst));
    addItem(tr("Highest score"), QVariant::fromValue(ThreadOrder::ScoreFirst));
    addItem(tr("Unanswered first"), QVariant::fromValue(ThreadOrder::UnansweredFirst));
    setAccessibleName(tr("Order of the questions"));
    setToolTip(tr("Order of the questions"));
    connect(this, &QComboBox::activated, this, [this] {
        keep();
        Q_EMIT chosen();
    });
}

void OrderBox::keepIn(QSettings &settings)
{
    m_settings = &settings;
    showRemembered();
}

void OrderBox::setKind(const ListKind &kind)
{
    m_kind = kind.keyword();
    showRemembered();
}

ThreadOrder OrderBox::order() const
{
    return currentData().value<ThreadOrder>();
}

void OrderBox::setOrder(ThreadOrder order)
{
    setCurrentIndex(findData(QVariant::fromValue(order)));
    keep();
}

void OrderBox::keep()
{
    m_orders.insert(m_kind, order());
    const auto word = std::ranges::find(Words, order(), [](const auto &pair) { return pair.first; });
    if (m_settings && word != Words.end())
        m_settings->setValue(keyOf(m_kind), QString(word->second));
}

void OrderBox::showRemembered()
{
    ThreadOrder order = m_orders.value(m_kind, ThreadOrder::ActiveFirst);
    if (m_settings) {
        const QString kept = m_settings->value(keyOf(m_kind)).toString();
        const auto word = std::ranges::find(Words, kept, [](const auto &pair) { return pair.second; });
        if (word != Words.end())
            order = word->first;
    }
    setCurrentIndex(findData(QVariant::fromValue(order)));
}

} // namespace limber
