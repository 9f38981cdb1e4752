// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/commands.h>
#include <ui/actions/threadkeys.h>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool isWrittenIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

bool isPressed(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// Whether a key is for the widget that has the focus, whatever it does in the list and the thread.
bool belongsTo(const QWidget *widget, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers more = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (more != Qt::NoModifier)
        return false;
    const bool writes = event.key() < Qt::Key_Escape;
    const bool presses = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return (isWrittenIn(widget) && writes) || (isPressed(widget) && presses);
}

} // namespace

ThreadKeys::ThreadKeys(Commands &commands, QObject *parent)
    : QObject(parent)
    , nextThread(newCommand(this, u"key-next-thread"_s, tr("Next thread"), {Qt::Key_J}))
    , previousThread(newCommand(this, u"key-previous-thread"_s, tr("Previous thread"), {Qt::Key_K}))
    , nextUnread(newCommand(this, u"key-next-unread"_s, tr("Next unread thread"), {Qt::Key_N}))
    , readOn(newCommand(this, u"key-read-on"_s, tr("Scroll, then on to the next unread thread"), {Qt::Key_Space}))
    , readBack(newCommand(this, u"key-read-back"_s, tr("Scroll back"), {QKeyCombination(Qt::SHIFT, Qt::Key_Space)}))
    , nextAnswer(newCommand(this, u"key-next-answer"_s, tr("Next answer"), {Qt::Key_Period}))
    , previousAnswer(newCommand(this, u"key-previous-answer"_s, tr("Previous answer"), {Qt::Key_Comma}))
    , firstNew(newCommand(this, u"key-first-new"_s, tr("First new answer"), {Qt::SHIFT | Qt::Key_L}))
    , save(newCommand(this, u"key-save"_s, tr("Save the thread, or let it go"), {Qt::Key_S}))
    , read(newCommand(this, u"key-read"_s, tr("Mark as read, or as unread"), {Qt::Key_M}))
    , expertLens(newCommand(this, u"key-expert-lens"_s, tr("What experts said"), {Qt::Key_E}))
    , note(newCommand(this, u"key-note"_s, tr("Write a note"), {Qt::Key_T}))
    , answer(newCommand(this, u"key-answer"_s, tr("Write an answer"), {Qt::Key_R}))
{
    for (QAction *key : {save, read, expertLens, note, answer})
        key->setAutoRepeat(false); // a key that is held does it once
    for (QAction *key : all()) {
        key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        //: heading of the keys that work while the list of threads or the thread has the focus
        commands.add(key, tr("In the list and the thread"), Command::Reach::ListAndThread);
    }
}

QList<QAction *> ThreadKeys::all() const
{
    return {nextThread, previousThread, nextUnread, readOn, readBack, nextAnswer, previousAnswer, firstNew, save, read, expertLens, note,
        answer};
}

void ThreadKeys::listenIn(QWidget *pane)
{
    pane->addActions(all());
    pane->installEventFilter(this);
}

/// The question whether a key is somebody's own goes from the focus upwards until it is answered: here for whatever stands in the pane.
bool ThreadKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && belongsTo(QApplication::focusWidget(), static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber
