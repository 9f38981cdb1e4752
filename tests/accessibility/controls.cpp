// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/accessibility/controls.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace limber::controls {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own parts of a control, which the control answers for.
bool isPart(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QSizeGrip *>(&widget))
        return true;
    for (const QWidget *outer = widget.parentWidget(); outer && !outer->isWindow(); outer = outer->parentWidget()) {
        if (qobject_cast<const QComboBox *>(outer) || qobject_cast<const QLineEdit *>(outer)
            || qobject_cast<const QAbstractSpinBox *>(outer) || qobject_cast<const QKeySequenceEdit *>(outer))
            return true;
    }
    return false;
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractSlider *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QKeySequenceEdit *>(&widget) || widget.focusPolicy() == Qt::StrongFocus
        || widget.focusPolicy() == Qt::TabFocus;
}

bool isInMenu(const QAction &action, const QWidget &window)
{
    const QList<QMenuBar *> bars = window.findChildren<QMenuBar *>();
    const auto holds = [&action](const auto &self, const QList<QAction *> &entries) -> bool {
        return std::any_of(entries.begin(), entries.end(),
            [&](const QAction *entry) { return entry == &action || (entry->menu() && self(self, entry->menu()->actions())); });
    };
    return std::any_of(bars.begin(), bars.end(), [&](const QMenuBar *bar) { return holds(holds, bar->actions()); });
}

bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(outer))
            return true;
    }
    return false;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return {};
}

} // namespace

QList<QWidget *> seenIn(const QWidget &root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root.window() && isControl(*widget) && !isPart(*widget))
            found += widget;
    }
    return found;
}

bool needsMouse(const QWidget &control)
{
    if (!control.isEnabled() || (control.focusPolicy() & Qt::TabFocus))
        return false;
    if (const auto *radio = qobject_cast<const QRadioButton *>(&control); radio && radio->autoExclusive())
        return false; // arrow keys go from one to the next
    const auto *button = qobject_cast<const QToolButton *>(&control);
    return !(button && button->defaultAction() && isInMenu(*button->defaultAction(), *control.window()));
}

QList<QWidget *> tabStopsIn(const QWidget &root)
{
    QList<QWidget *> found;
    for (QWidget *control : seenIn(root)) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        // Of buttons that exclude each other Tab comes to the one that is chosen.
        const bool passed = button && button->autoExclusive() && button->isCheckable() && !button->isChecked();
        const auto *label = qobject_cast<const QLabel *>(control);
        const bool empty = label && label->text().isEmpty();
        if (control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) && !control->focusProxy() && !passed && !empty)
            found += control;
    }
    return found;
}

QString cutOff(const QWidget &widget)
{
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (wordsOf(widget).isEmpty() || isPart(widget)
        || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return {};
    const auto *label = qobject_cast<const QLabel *>(&widget);
    QStringList faults;
    if (label && label->wordWrap()) {
        if (widget.heightForWidth(widget.width()) > widget.height())
            faults += u"needs %1 px of height, has %2"_s.arg(widget.heightForWidth(widget.width())).arg(widget.height());
    } else {
        const bool shortens = label && label->minimumSizeHint().width() < label->sizeHint().width(); // it ends in an ellipsis, by itself
        if (widget.width() < widget.sizeHint().width() && !shortens)
            faults += u"needs %1 px of width, has %2"_s.arg(widget.sizeHint().width()).arg(widget.width());
        if (widget.height() < std::min(widget.sizeHint().height(), widget.fontMetrics().height()))
            faults += u"needs %1 px of height, has %2"_s.arg(widget.sizeHint().height()).arg(widget.height());
    }
    if (!isInScrollArea(widget) && widget.visibleRegion().boundingRect() != widget.rect())
        faults += u"is covered or hangs over an edge"_s;
    return faults.isEmpty() ? QString() : described(&widget) + u": "_s + faults.join(u", "_s);
}

QString described(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    const QString name = access ? access->text(QAccessible::Name) : QString();
    return u"%1 '%2' in %3"_s.arg(QString::fromUtf8(widget->metaObject()->className()), name.isEmpty() ? wordsOf(*widget) : name,
        QString::fromUtf8(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "no parent"));
}

} // namespace limber::controls
