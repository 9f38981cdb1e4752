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
    const std::array<std::pair<QKeyCombination, Signal>, 7> keys{
        {{Qt::Key_J, &ThreadKeys::nextPressed}, {Qt::Key_K, &ThreadKeys::previousPressed}, {Qt::Key_S, &ThreadKeys::savePressed},
            {Qt::Key_M, &ThreadKeys::readPressed}, {Qt::Key_Period, &ThreadKeys::nextAnswerPressed},
            {Qt::Key_Comma, &ThreadKeys::previousAnswerPressed}, {Qt::SHIFT | Qt::Key_L, &ThreadKeys::firstNewPressed}}};
    for (const auto &[key, signal] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), pane);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    }
}

} // namespace limber
