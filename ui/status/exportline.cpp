// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/exportflow.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/status/exportline.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto SayAfter = 100ms;

} // namespace

ExportLine::ExportLine(ExportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_cancel(new QToolButton)
    , m_open(new QToolButton)
    , m_folder(new QToolButton)
    , m_dismiss(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel Export"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the exported file"));
    m_folder->setText(tr("Show in Folder"));
    m_dismiss->setIcon(SymbolicIcon::icon(Symbol::Close));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_text);
    for (QToolButton *button : {m_cancel, m_open, m_folder, m_dismiss}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_show.setSingleShot(true);
    m_show.setInterval(SayAfter);
    hide();

    connect(&flow, &ExportFlow::started, this, [this](const QString &file) {
        m_file = file;
        hide();
        m_show.start();
    });
    connect(&m_show, &QTimer::timeout, this, [this] { say(tr("Exporting %1…").arg(QFileInfo(m_file).fileName()), true, false); });
    connect(&flow, &ExportFlow::finished, this, [this](const QString &file, int pages) {
        m_file = file;
        //: %1 is a file's name; %n counts its pages.
        say(tr("Exported %1, %Ln page(s)", nullptr, pages).arg(QFileInfo(file).fileName()), false, true);
    });
    const auto vanish = [this] {
        m_show.stop();
        hide();
    };
    connect(&flow, &ExportFlow::cancelled, this, vanish);
    connect(&flow, &ExportFlow::failed, this, vanish);
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_cancel, &QToolButton::clicked, &flow, &ExportFlow::cancel);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT fileActivated(QUrl::fromLocalFile(m_file)); });
    connect(m_folder, &QToolButton::clicked, this, [this] { Q_EMIT fileActivated(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath())); });
}

QString ExportLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ExportLine::say(const QString &text, bool running, bool done)
{
    m_show.stop();
    m_text->setText(text);
    m_cancel->setVisible(running);
    m_open->setVisible(done);
    m_folder->setVisible(done);
    m_dismiss->setVisible(done);
    show();
}

} // namespace limber
