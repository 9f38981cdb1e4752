// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/threadkeys.h>

#include <QShortcut>
#include <QWidget>

#include <array>
#include <utility>

namespace limber {

ThreadKeys::ThreadKeys(QObject *parent)
    : QObject(parent)
{
}

void ThreadKeys::listenIn(QWidget *pane)
{
    using Signal = void (ThreadKeys::*)();
    constexpr std::array<std::pair<Qt::Key, Signal>, 4> keys{{{Qt::Key_J, &ThreadKeys::nextPressed},
        {Qt::Key_K, &ThreadKeys::previousPressed}, {Qt::Key_S, &ThreadKeys::savePressed}, {Qt::Key_M, &ThreadKeys::readPressed}}};
    for (const auto &[key, signal] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), pane);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    }
}

} // namespace limber
