// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/differencedocument.h>
#include <models/domain/deliver.h>
#include <ui/outbox/comparisonwindow.h>
#include <ui/outbox/outboxtext.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/reading/cardbrowser.h>
#include <ui/saved/differencecolors.h>
#include <ui/widgets/titlelabel.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1040, 640);
constexpr int Column = 1180;

enum class Versions { TheirsAndMine, Theirs, Mine, Withdrawn };

/// A thread that holds the post alone, for the builder of differences.
Thread threadOf(const OutboxPost &post, const PostContent &content)
{
    Thread thread;
    if (content.isAnswer() || post.outgoing.content.isAnswer()) {
        thread.answers.push_back({.id = post.outgoing.post,
            .question = post.outgoing.content.question,
            .body = content.body,
            .author = {},
            .created = {},
            .edited = {},
            .score = {},
            .url = {},
            .revision = {}});
        return thread;
    }
    thread.question.title = content.title;
    thread.question.body = content.body;
    return thread;
}

PostContent contentOf(const Item &item)
{
    if (const auto *answer = std::get_if<Answer>(&item))
        return {answer->question, {}, answer->body, {}};
    if (const auto *question = std::get_if<Question>(&item))
        return {{}, question->title, question->body, question->topics};
    return {};
}

} // namespace

ComparisonWindow::ComparisonWindow(const OutboxPost &post, const ZoomLevel &zoom, QWidget *parent)
    : QDialog(parent)
    , m_post(post)
    , m_heading(new TitleLabel)
    , m_choice(new QComboBox)
    , m_view(new CardBrowser(zoom))
{
    const QString title = OutboxText::title(post);
    setAttribute(Qt::WA_DeleteOnClose);
    //: The title of a window that compares two versions of a post. %1: its thread's title.
    setWindowTitle(tr("What changed: %1").arg(title));
    resize(UsualSize.boundedTo(screen()->availableSize()));
    m_view->setColumnWidth(Column);
    m_view->setTextInteractionFlags(m_view->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    //: A text in which two versions of a post stand side by side.
    m_view->setAccessibleName(tr("Two versions of the post side by side"));
    m_choice->setAccessibleName(tr("Which versions are shown"));
    const bool withdraws = post.outgoing.verb == Outgoing::Verb::Withdraw;
    if (!withdraws) {
        m_choice->addItem(tr("Theirs beside yours"), static_cast<int>(Versions::TheirsAndMine));
        m_choice->addItem(tr("What they changed"), static_cast<int>(Versions::Theirs));
        m_choice->addItem(tr("What you changed"), static_cast<int>(Versions::Mine));
    }
    m_choice->setHidden(withdraws); // there are two versions alone
    m_heading->setTitle(title);
    m_heading->setFont(TypeScale(font()).pageTitle());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_choice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *mine = buttons->addButton(withdraws ? tr("&Withdraw It Even So") : tr("&Send Mine Over It"), QDialogButtonBox::ActionRole);
    QPushButton *edit = buttons->addButton(tr("&Edit Mine"), QDialogButtonBox::ActionRole);
    QPushButton *theirs = buttons->addButton(withdraws ? tr("&Keep It") : tr("&Keep Theirs"), QDialogButtonBox::ActionRole);
    edit->setHidden(withdraws);
    mine->setToolTip(
        withdraws ? tr("The post is taken away as it is there now") : tr("What they wrote meanwhile is replaced by what you wrote"));
    theirs->setToolTip(withdraws ? tr("The post stays, and is no longer in the outbox; that can be undone")
                                 : tr("What you wrote is deleted from the outbox; that can be undone"));
    for (QPushButton *button : {mine, edit, theirs})
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

    const auto choose = [this](auto signal) {
        return [this, signal] {
            Q_EMIT(this->*signal)(m_post);
            close();
        };
    };
    connect(mine, &QPushButton::clicked, this, choose(&ComparisonWindow::mineWanted));
    connect(edit, &QPushButton::clicked, this, choose(&ComparisonWindow::editRequested));
    connect(theirs, &QPushButton::clicked, this, choose(&ComparisonWindow::theirsWanted));
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ComparisonWindow::build);
    connect(m_view, &CardBrowser::styleChanged, this, &ComparisonWindow::build);
    build();
}

ComparisonWindow::~ComparisonWindow()
{
    m_stop.request_stop();
}

void ComparisonWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_heading->setFont(TypeScale(font()).pageTitle());
}

void ComparisonWindow::build()
{
    DifferenceLook look = DifferenceColors::of(Theme::from(palette()));
    look.style = m_view->documentStyle();
    //: Over one of several versions of a post.
    const QString theirWords = tr("At the community now");
    //: Over one of several versions of a post.
    const QString myWords = tr("What you wrote");
    //: Over one of several versions of a post: what it was when the person began to change it.
    const QString baseWords = tr("Before both changes");
    const bool withdraws = m_post.outgoing.verb == Outgoing::Verb::Withdraw;
    const auto versions = withdraws ? Versions::Withdrawn : static_cast<Versions>(m_choice->currentData().toInt());
    const PostContent there = contentOf(*m_post.theirs);
    PostContent before = m_post.base;
    PostContent after = m_post.outgoing.content;
    look.before = baseWords;
    look.after = myWords;
    switch (versions) {
    case Versions::TheirsAndMine:
        before = there;
        look.before = theirWords;
        break;
    case Versions::Theirs:
        after = there;
        look.after = theirWords;
        break;
    case Versions::Mine:
        break;
    case Versions::Withdrawn:
        before = m_post.outgoing.content;
        after = there;
        //: Over one of two versions of a post that the person withdrew.
        look.before = tr("What you withdrew");
        look.after = theirWords;
        break;
    }
    if (before.topics != after.topics) {
        for (PostContent *content : {&before, &after}) {
            //: A line of its own under a question, where two versions of it are compared. %1: the topics it is filed under.
            content->body += u"\n\n"_s + tr("Topics: %1").arg(look.style.locale.createSeparatedList(content->topics));
        }
    }
    m_stop.request_stop();
    m_stop = {};
    const auto job = [before = threadOf(m_post, before), after = threadOf(m_post, after), look, stop = m_stop.get_token(),
                         here = thread()] {
        std::unique_ptr<QTextDocument> document = buildDifferenceDocument(ThreadDifference::between(before, after), look, stop);
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
