// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/windowpages.h>
#include <tests/screens/windowscene.h>

#include <QElapsedTimer>
#include <QVariantMap>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 600;

Page windowPage(const QString &name, QSize size, bool filled, const QVariantMap &settings)
{
    const auto sinceReady = std::make_shared<QElapsedTimer>();
    return {.name = name,
        .size = size,
        .make =
            [=] {
                sinceReady->invalidate();
                return std::make_unique<WindowScene>(filled, settings);
            },
        .ready =
            [=](QWidget &widget) {
                if (!sinceReady->isValid() && static_cast<WindowScene &>(widget).isReady())
                    sinceReady->start();
                // Whatever still comes comes from the store, within a few milliseconds.
                return sinceReady->isValid() && sinceReady->hasExpired(SettleMilliseconds);
            }};
}

} // namespace

QList<Page> windowPages()
{
    const QVariantMap reading{{u"reading/thread"_s, QStringList{u"shape"_s, u"injuries-shins"_s}}};
    const QVariantMap ana{{u"window/page"_s, u"profile"_s}, {u"window/person"_s, QStringList{u"shape"_s, u"maarika-tonsvald"_s}}};
    return {
        windowPage(u"window"_s, {1320, 820}, true, reading),
        windowPage(u"window-empty-thread"_s, {1320, 820}, true, {}),
        windowPage(u"window-experts"_s, {1320, 820}, true, {{u"window/page"_s, u"experts"_s}}),
        windowPage(u"window-profile"_s, {1320, 820}, true, ana),
        windowPage(u"window-stories"_s, {1320, 820}, true, {{u"window/page"_s, u"stories"_s}}),
        windowPage(u"window-saved"_s, {1320, 820}, true, {{u"window/view"_s, u"saved"_s}}),
        windowPage(u"window-small"_s, {900, 600}, true, reading),
        windowPage(u"window-folded"_s, {800, 600}, true, reading),
        windowPage(u"window-narrow"_s, {480, 700}, true, reading),
        windowPage(u"window-narrow-list"_s, {480, 700}, true, {}),
        windowPage(u"window-first"_s, {1320, 820}, false, {}),
    };
}

} // namespace limber
