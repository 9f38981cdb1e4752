// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/shortcuts/keyeditor.h>
#include <ui/shortcuts/keyrules.h>
#include <ui/shortcuts/shortcutsmodel.h>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

KeyEditor::KeyEditor(Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_title(new QLabel(this))
    , m_keys(new QHBoxLayout)
    , m_edit(new QKeySequenceEdit(this))
    , m_add(new QPushButton(this))
    , m_reset(new QPushButton(tr("&Usual Keys"), this))
    , m_message(new QLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_edit->setObjectName(u"new-keys"_s);
    m_add->setObjectName(u"add-keys"_s);
    m_reset->setObjectName(u"usual-keys"_s);
    m_message->setObjectName(u"keys-message"_s);
    auto *label = new QLabel(tr("&New keys:"), this);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("New keys"));
    m_edit->setToolTip(tr("Press the keys that are to set the command off"));

    auto *field = new QHBoxLayout;
    field->addWidget(label);
    field->addWidget(m_edit, 1);
    field->addWidget(m_add);
    field->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(m_keys);
    layout->addLayout(field);
    layout->addWidget(m_message);

    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::look);
    connect(m_add, &QPushButton::clicked, this, &KeyEditor::add);
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::reset);
    connect(&m_commands, &Commands::changed, this, &KeyEditor::refresh);
    dress();
    refresh();
}

void KeyEditor::setCommand(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_edit->clear();
    refresh();
    look();
}

void KeyEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void KeyEditor::refresh()
{
    const Command *command = m_commands.find(m_name);
    if (command)
        m_title->setText(tr("%1 ▸ %2", "a menu, and a command in it").arg(command->menu, command->text));
    else
        m_title->setText(tr("Choose a command to change its keys."));
    m_edit->setEnabled(command);
    m_reset->setEnabled(command && command->action->shortcuts() != command->usualKeys);
    refreshKeys(command);
}

void KeyEditor::refreshKeys(const Command *command)
{
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        // A button that was pressed is still at work.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<QKeySequence> keys = command ? command->action->shortcuts() : QList<QKeySequence>();
    for (const QKeySequence &each : keys) {
        auto *button = new QToolButton(this);
        const QString name = each.toString(QKeySequence::NativeText);
        button->setText(name);
        button->setIcon(SymbolicIcon::icon(Symbol::Close));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        //: %1 are keys, as "Ctrl+D"
        button->setAccessibleName(tr("Take %1 away").arg(name));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, each] { remove(each); });
        m_keys->addWidget(button);
        setTabOrder(m_edit->previousInFocusChain(), button); // they stand before the field
        button->show(); // at once, not when the layout comes to it
    }
    if (keys.isEmpty()) {
        auto *none = new QLabel(command ? tr("No keys") : QString(), this);
        none->setFont(TypeScale(font()).meta());
        m_keys->addWidget(none);
    }
    m_keys->addStretch(1);
}

/// Says what is to be known of the keys in the field before they are added.
void KeyEditor::look()
{
    const Command *command = m_commands.find(m_name);
    const QKeySequence keys = m_edit->keySequence();
    m_add->setText(tr("&Add"));
    m_add->setEnabled(false);
    if (!command || keys.isEmpty()) {
        say({}, false);
        return;
    }
    const KeyRules rules(m_commands);
    const QString name = keys.toString(QKeySequence::NativeText);
    if (const QString refusal = rules.refusal(*command, keys); !refusal.isEmpty()) {
        say(refusal, true);
        return;
    }
    if (command->action->shortcuts().contains(keys)) {
        say(tr("It has these keys already."), false);
        return;
    }
    m_add->setEnabled(true);
    if (const Command *owner = rules.owner(*command, keys)) {
        m_add->setText(tr("&Take Over"));
        //: %1 are keys, %2 the name of a command, %3 the menu it is in
        say(tr("%1 is used by “%2” (%3). Taking it over leaves that command without it.").arg(name, owner->text, owner->menu), true);
    } else {
        say({}, false);
    }
}

void KeyEditor::add()
{
    const Command *command = m_commands.find(m_name);
    const QKeySequence keys = m_edit->keySequence();
    const KeyRules rules(m_commands);
    if (!command || keys.isEmpty() || !rules.refusal(*command, keys).isEmpty())
        return;
    while (const Command *owner = rules.owner(*command, keys))
        KeyRules::release(m_commands, *owner, keys);
    QList<QKeySequence> all = command->action->shortcuts();
    if (!all.contains(keys))
        all.append(keys);
    m_commands.setKeys(m_name, all);
    m_edit->clear();
    m_edit->setFocus();
}

void KeyEditor::remove(const QKeySequence &keys)
{
    const Command *command = m_commands.find(m_name);
    if (!command)
        return;
    QList<QKeySequence> left = command->action->shortcuts();
    left.removeAll(keys);
    m_edit->setFocus();
    m_commands.setKeys(m_name, left);
}

void KeyEditor::reset()
{
    const Command *command = m_commands.find(m_name);
    if (!command)
        return;
    const KeyRules rules(m_commands);
    QString taken;
    for (const QKeySequence &keys : command->usualKeys) {
        while (const Command *owner = rules.owner(*command, keys)) {
            //: %1 are keys, %2 the name of a command
            taken = tr("%1 was taken back from “%2”.").arg(keys.toString(QKeySequence::NativeText), owner->text);
            KeyRules::release(m_commands, *owner, keys);
        }
    }
    m_edit->clear();
    m_edit->setFocus();
    m_commands.reset(m_name);
    if (!taken.isEmpty())
        say(taken, false);
}

void KeyEditor::say(const QString &text, bool warning)
{
    const bool same = m_message->text() == text;
    m_warning = warning;
    m_message->setText(text);
    m_edit->setAccessibleDescription(text); // whoever comes to the field hears it too
    dress();
    if (same || text.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void KeyEditor::dress()
{
    const TypeScale type(font());
    const Theme theme = Theme::from(palette());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_message->setFont(type.meta());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_warning ? theme.danger : theme.meta);
    m_message->setPalette(colors);
    // Room for what may have to be said, so that nothing jumps while keys are pressed.
    m_message->setMinimumHeight(2 * QFontMetrics(m_message->font()).lineSpacing());
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

} // namespace limber
