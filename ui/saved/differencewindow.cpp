// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/differencedocument.h>
#include <models/documents/displayline.h>
#include <models/domain/deliver.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/saved/differencecolors.h>
#include <ui/saved/differencewindow.h>
#include <ui/widgets/titlelabel.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace limber {

namespace {

constexpr QSize UsualSize(1040, 720);
constexpr int Column = 1180;

} // namespace

DifferenceWindow::DifferenceWindow(const SavedDifference &difference, const ZoomLevel &zoom, QWidget *parent)
    : QDialog(parent)
    , m_difference(difference)
    , m_heading(new TitleLabel)
    , m_view(new CardBrowser(zoom))
{
    const QString title = displayLine(difference.saved.question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    //: The title of a window that compares two versions of a thread. %1: the thread's title.
    setWindowTitle(tr("What changed: %1").arg(title));
    resize(UsualSize.boundedTo(screen()->availableSize()));
    m_view->setColumnWidth(Column);
    m_view->setTextInteractionFlags(m_view->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    //: A text in which two versions of a thread stand side by side.
    m_view->setAccessibleName(tr("Your saved copy beside the community's version"));

    m_heading->setTitle(title);
    m_heading->setFont(TypeScale(font()).pageTitle());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->addWidget(m_heading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *take = buttons->addButton(tr("&Take the New Version"), QDialogButtonBox::ActionRole);
    QPushButton *keep = buttons->addButton(tr("&Keep Mine"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {take, keep})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addWidget(buttons);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_view, 1);
    rows->addLayout(foot);
    m_view->setFocus(Qt::OtherFocusReason);

    connect(take, &QPushButton::clicked, this, &DifferenceWindow::newVersionWanted);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT oldVersionWanted();
        close();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(m_view, &CardBrowser::styleChanged, this, &DifferenceWindow::build);
    build();
}

DifferenceWindow::~DifferenceWindow()
{
    m_stop.request_stop();
}

void DifferenceWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_heading->setFont(TypeScale(font()).pageTitle());
}

void DifferenceWindow::build()
{
    const HumanDate dates(m_difference.savedAt, locale());
    DifferenceLook look = DifferenceColors::of(Theme::from(palette()));
    look.style = m_view->documentStyle();
    //: Over the older one of two versions of a thread. %1: a date.
    look.before = tr("Your copy, saved on %1").arg(dates.date(m_difference.savedAt));
    //: Over the newer one of two versions of a thread.
    look.after = tr("At the community now");
    m_stop.request_stop();
    m_stop = {};
    const auto job = [difference = m_difference, look, stop = m_stop.get_token(), here = thread()] {
        std::unique_ptr<QTextDocument> document =
            buildDifferenceDocument(ThreadDifference::between(difference.saved, *difference.current), look, stop);
        if (document)
            document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, asked = ++m_generation](std::unique_ptr<QTextDocument> document) {
        if (asked == m_generation && document)
            m_view->replaceDocument(std::move(document));
    });
}

} // namespace limber
