// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace limber {

/// What a person can use of a window: buttons, fields, lists, documents.
namespace controls {

/// Those that are seen in `root`, without the parts that Qt makes of others (a combo box's list, a scroll bar, a field's clear button).
[[nodiscard]] QList<QWidget *> seenIn(const QWidget &root);
/// Can be used with the mouse alone: no Tab comes there, and no command of a menu does the same.
[[nodiscard]] bool needsMouse(const QWidget &control);
/// Those that Tab has to come to.
[[nodiscard]] QList<QWidget *> tabStopsIn(const QWidget &root);
/// What is cut off of a label's or a button's text, in words; empty for nothing.
[[nodiscard]] QString cutOff(const QWidget &widget);
/// For messages: its class, its name or its words.
[[nodiscard]] QString described(const QWidget *widget);

} // namespace controls

} // namespace limber
