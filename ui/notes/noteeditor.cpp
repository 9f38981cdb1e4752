// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/notes/noteeditor.h>
#include <ui/presentation/theme.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int Lines = 4;
constexpr qreal Radius = 10;

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QFrame(parent)
    , m_head(new QLabel(tr("Your note · only on this computer")))
    , m_field(new QPlainTextEdit)
    , m_state(new QLabel)
    //: Leaves the editor of a note; what was written is kept.
    , m_done(new QPushButton(tr("Done")))
{
    m_field->setTabChangesFocus(true);
    m_field->setAccessibleName(tr("Your note"));
    m_field->installEventFilter(this);
    m_done->installEventFilter(this);
    m_done->setAutoDefault(false);
    m_done->setToolTip(tr("Leave the note (Esc)"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_head, 1);
    line->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_done);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(6);
    rows->addLayout(line);
    rows->addWidget(m_field, 1);
    rows->addLayout(foot);
    setFocusProxy(m_field);
    setCursor(Qt::ArrowCursor);
    connect(m_field, &QPlainTextEdit::textChanged, this, &NoteEditor::edited);
    connect(m_done, &QPushButton::clicked, this, &NoteEditor::left);
    hide();
}

void NoteEditor::begin(const QString &text, const QString &about)
{
    {
        const QSignalBlocker quiet(m_field);
        m_field->setPlainText(text);
    }
    m_field->moveCursor(QTextCursor::End);
    m_field->setAccessibleName(about);
    m_state->clear();
}

QString NoteEditor::text() const
{
    return m_field->toPlainText();
}

void NoteEditor::setKept(bool kept)
{
    //: Of a note: it is on the disk.
    m_state->setText(kept ? tr("Kept") : QString());
}

int NoteEditor::wantedHeight() const
{
    const QMargins margins = layout()->contentsMargins();
    const int field =
        Lines * m_field->fontMetrics().lineSpacing() + 2 * m_field->frameWidth() + int(2 * m_field->document()->documentMargin());
    return margins.top() + m_head->sizeHint().height() + m_done->sizeHint().height() + field + margins.bottom() + 2 * layout()->spacing();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool done = key->key() == Qt::Key_Escape
            || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier));
        if (done && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (done) {
            Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NoteEditor::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.readingBase);
    painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
    painter.setBrush(theme.chip);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace limber
