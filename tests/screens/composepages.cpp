// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/composepages.h>
#include <tests/screens/composescene.h>

#include <QElapsedTimer>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 2500; // spelling, hints and what is like it come by and by

Page moment(const QString &name, ComposeScene::Moment moment, QSize size)
{
    const auto since = std::make_shared<QElapsedTimer>();
    return {.name = name,
        .size = size,
        .make =
            [=] {
                since->start();
                return std::make_unique<ComposeScene>(moment);
            },
        .ready =
            [=](QWidget &) {
                return since->hasExpired(SettleMilliseconds);
            }};
}

} // namespace

QList<Page> composePages()
{
    const QSize window(980, 680);
    return {
        moment(u"compose-question"_s, ComposeScene::Moment::Question, window),
        moment(u"compose-answer"_s, ComposeScene::Moment::Answer, window),
        moment(u"compose-limits"_s, ComposeScene::Moment::Limits, window),
        moment(u"drafts"_s, ComposeScene::Moment::Drafts, {760, 560}),
        moment(u"drafts-none"_s, ComposeScene::Moment::NoDrafts, {760, 560}),
    };
}

} // namespace limber
