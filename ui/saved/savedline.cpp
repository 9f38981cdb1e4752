// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/saved/savedcheck.h>
#include <ui/saved/savedline.h>
#include <ui/saved/savedtext.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace limber {

SavedLine::SavedLine(SavedCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_text(new QLabel)
    , m_details(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    //: A button beside "58 threads, 58 complete, 0 images missing".
    m_details->setText(tr("Details…"));
    m_details->setAutoRaise(true);
    m_details->setAccessibleName(tr("What is wrong with saved threads"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 0);
    line->addWidget(m_text, 1);
    line->addWidget(m_details, 0, Qt::AlignTop);
    setBackgroundRole(QPalette::Base); // as the list under it
    setAutoFillBackground(true);
    connect(&m_check, &SavedCheck::changed, this, &SavedLine::refresh);
    connect(m_details, &QToolButton::clicked, this, &SavedLine::detailsRequested);
    dress();
    hide();
}

void SavedLine::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    m_check.setWatched(wanted);
    if (wanted)
        m_check.run();
    refresh();
}

void SavedLine::refresh()
{
    const auto &result = m_check.result();
    setVisible(m_wanted && result && result->threads > 0);
    if (!result)
        return;
    m_text->setText(SavedText::summary(*result));
    setAccessibleName(m_text->text());
    m_details->setVisible(!result->titles.isEmpty());
}

void SavedLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void SavedLine::dress()
{
    const QColor meta = Theme::from(palette()).meta;
    QPalette colors = m_text->palette();
    if (colors.color(QPalette::WindowText) == meta)
        return;
    colors.setColor(QPalette::WindowText, meta);
    m_text->setPalette(colors);
}

} // namespace limber
