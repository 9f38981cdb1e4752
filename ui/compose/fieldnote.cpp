// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compose/fieldnote.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>

#include <QEvent>

namespace limber {

FieldNote::FieldNote(QWidget &field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    dress();
}

void FieldNote::say(const QString &problem, const QString &room)
{
    m_problem = !problem.isEmpty();
    const QString words = m_problem ? problem : room;
    //: Under a field; the exclamation mark says beside the colour that something is wrong. %1: what, as one sentence or several.
    setText(m_problem ? tr("! %1").arg(problem) : room);
    m_field.setAccessibleDescription(words);
    setVisible(!words.isEmpty());
    dress();
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void FieldNote::dress()
{
    const QWidget *around = parentWidget();
    if (const QFont meta = TypeScale(around ? around->font() : m_field.font()).meta(); font() != meta)
        setFont(meta);
    const Theme theme = Theme::from(palette());
    const QColor ink = m_problem ? theme.danger : theme.meta;
    QPalette colors = palette();
    if (colors.color(QPalette::WindowText) == ink)
        return;
    colors.setColor(QPalette::WindowText, ink);
    setPalette(colors);
}

} // namespace limber
