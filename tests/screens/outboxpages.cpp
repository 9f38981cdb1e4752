// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/outboxpages.h>
#include <tests/screens/outboxscene.h>

#include <QElapsedTimer>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 900;

Page moment(const QString &name, OutboxScene::Moment moment, QSize size)
{
    const auto since = std::make_shared<QElapsedTimer>();
    return {.name = name,
        .size = size,
        .make =
            [=] {
                since->start();
                return std::make_unique<OutboxScene>(moment);
            },
        .ready =
            [=](QWidget &) {
                return since->hasExpired(SettleMilliseconds);
            }};
}

} // namespace

QList<Page> outboxPages()
{
    return {
        moment(u"outbox"_s, OutboxScene::Moment::Every, {760, 760}),
        moment(u"outbox-refused"_s, OutboxScene::Moment::Refused, {760, 480}),
        moment(u"outbox-none"_s, OutboxScene::Moment::Empty, {760, 480}),
        moment(u"pending-answer"_s, OutboxScene::Moment::Thread, {820, 1100}),
        moment(u"pending-question"_s, OutboxScene::Moment::Question, {820, 480}),
        moment(u"outbox-comparison"_s, OutboxScene::Moment::Comparison, {1040, 560}),
        moment(u"outbox-withdrawal"_s, OutboxScene::Moment::Withdrawal, {1040, 560}),
    };
}

} // namespace limber
