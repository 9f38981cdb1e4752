// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/threadtext.h>
#include <ui/threads/markallread.h>
#include <ui/threads/markingline.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace limber {

MarkingLine::MarkingLine(MarkAllRead &marking, std::chrono::milliseconds sayAfter, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    auto *cancel = new QToolButton;
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel Marking"));
    cancel->setAutoRaise(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_text);
    row->addWidget(cancel);
    hide();
    m_show.setSingleShot(true);
    m_show.setInterval(sayAfter);

    connect(&m_show, &QTimer::timeout, this, &QWidget::show);
    connect(&marking, &MarkAllRead::begun, this, [this] {
        //: In the status bar, before it is known how many there are
        m_text->setText(tr("Marking questions…"));
        m_show.start();
    });
    connect(&marking, &MarkAllRead::progressed, this, [this](int done, int all) {
        //: In the status bar: %1 of %2 questions have been marked as read so far
        m_text->setText(tr("Marking questions: %1 of %2").arg(ThreadText::number(done), ThreadText::number(all)));
    });
    connect(&marking, &MarkAllRead::ended, this, [this] {
        m_show.stop();
        hide();
    });
    connect(cancel, &QToolButton::clicked, &marking, &MarkAllRead::cancel);
}

QString MarkingLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace limber
