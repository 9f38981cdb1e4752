// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/deliver.h>
#include <ui/compose/communitychoice.h>
#include <ui/compose/composefooter.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/doctorwords.h>
#include <ui/compose/markdowneditor.h>
#include <ui/compose/postpreview.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/typescale.h>
#include <ui/reading/cardbrowser.h>
#include <ui/spelling/spelling.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/taborder.h>
#include <ui/widgets/titlelabel.h>

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize UsualSize(980, 680);
constexpr auto HintAfter = 500ms;
constexpr auto GeometryKey = "compose/geometry"_L1;

} // namespace

ComposeWindow::ComposeWindow(const ComposeParts &parts, const Draft &draft, bool stored)
    : QWidget(nullptr, Qt::Window)
    , m_parts(parts)
    , m_begun(draft.edits.isEmpty() ? PostContent{draft.content.question, {}, {}, {}} : draft.base)
    , m_keeper(parts.store, draft, stored)
    , m_heading(new TitleLabel)
    , m_show(new QPushButton(tr("Show the &Question")))
    , m_notice(new MessageBar(MessageBar::Tone::Quiet))
    , m_hint(new MessageBar(MessageBar::Tone::Quiet))
    , m_failure(new MessageBar(MessageBar::Tone::Error))
    , m_form(new ComposeForm(parts, draft))
    , m_footer(new ComposeFooter(m_keeper, parts.monitor, parts.clock, m_send))
{
    m_show->setAutoDefault(false);
    if (!draft.content.isAnswer() && draft.edits.isEmpty())
        m_show->hide();
    m_send.setText(parts.send.text());
    addAction(&m_send);
    m_pause.setSingleShot(true);
    m_pause.setInterval(HintAfter);
    place();
    connectParts();
    m_footer->setCommunity(m_form->choice().community());
    const QByteArray geometry = parts.settings.value(GeometryKey).toByteArray();
    if (geometry.size() != saveGeometry().size() || !restoreGeometry(geometry))
        resize(UsualSize.boundedTo(screen()->availableSize()));
    dress();
    refreshTitle();
    m_form->focusBeginning();
    if (draft.content.isAnswer())
        lookAtTarget();
    if (!stored)
        onEdited();
    m_pause.start();
}

ComposeWindow::~ComposeWindow() = default;

void ComposeWindow::place()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_heading, 1);
    head->addWidget(m_show);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_notice);
    rows->addWidget(m_form, 1);
    rows->addWidget(m_hint);
    rows->addWidget(m_failure);
    rows->addWidget(m_footer);
    for (MessageBar *bar : {m_notice, m_hint, m_failure})
        bar->setNeighbour(m_form->editor());
}

void ComposeWindow::connectParts()
{
    connect(m_form, &ComposeForm::edited, this, &ComposeWindow::onEdited);
    connect(m_form, &ComposeForm::threadActivated, this, &ComposeWindow::threadActivated);
    connect(&m_form->choice(), &CommunityChoice::chosen, this, [this] { m_footer->setCommunity(m_form->choice().community()); });
    connect(&m_form->choice(), &CommunityChoice::refreshed, this, [this] { m_footer->setCommunity(m_form->choice().community()); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        const Draft &draft = m_keeper.draft();
        Q_EMIT threadActivated({draft.community, draft.content.isAnswer() ? draft.content.question : draft.edits});
    });
    connect(&m_keeper, &DraftKeeper::stateChanged, this, &ComposeWindow::onStateChanged);
    connect(&m_keeper, &DraftKeeper::deleted, this, &ComposeWindow::finish);
    connect(&m_pause, &QTimer::timeout, this, &ComposeWindow::hintAtDoctor);
    connect(m_hint, &MessageBar::dismissed, this, [this] { m_hintDismissed = true; });
    connect(m_footer, &ComposeFooter::linkActivated, this, &ComposeWindow::linkActivated);
    connect(m_form->preview()->view(), &CardBrowser::linkActivated, this, &ComposeWindow::linkActivated);
    connect(m_footer, &ComposeFooter::deleteRequested, this, &ComposeWindow::deleteRequested);
    connect(&m_send, &QAction::triggered, this, &ComposeWindow::send);
    const auto takeKeys = [this] {
        m_send.setShortcuts(m_parts.send.shortcuts());
    };
    connect(&m_parts.send, &QAction::changed, this, takeKeys);
    takeKeys();
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(m_failure, &MessageBar::actionTriggered, this, &QWidget::close);
    connect(m_failure, &MessageBar::otherTriggered, this, [this] { QGuiApplication::clipboard()->setText(m_keeper.draft().content.body); });
    connect(m_failure, &MessageBar::thirdTriggered, this, &ComposeWindow::finish);
    connect(&m_parts.spelling, &Spelling::wordsNotKept, this, [this](const QString &file) {
        //: %1: the path of a file.
        m_notice->say(tr("The word could not be added to your dictionary: %1 cannot be written.").arg(file));
    });
}

void ComposeWindow::onEdited()
{
    refreshTitle();
    m_pause.start();
    // A community that is chosen by itself is nothing that anybody wrote.
    if (m_keeper.state() != DraftKeeper::State::Untouched || m_form->content() != m_begun)
        m_keeper.change(m_form->community(), m_form->content());
    if (!m_closing)
        m_failure->hide();
}

void ComposeWindow::insertQuote(const QString &quote)
{
    m_form->editor()->insertQuote(quote);
}

void ComposeWindow::showRefusal(const QList<FieldError> &errors)
{
    m_form->showRefusal(errors);
}

void ComposeWindow::send()
{
    if (m_sending || m_finished)
        return;
    m_form->demandAll();
    const QList<DraftProblem> problems = m_form->problems();
    if (!problems.isEmpty()) {
        QStringList reasons;
        for (const DraftProblem &problem : problems)
            reasons.append(problem.text);
        //: %1: what is missing, or wrong, in whole sentences.
        m_failure->say(tr("Not sent yet. %1").arg(reasons.join(u' ')));
        m_form->focusField(problems.constFirst().field);
        return;
    }
    if (m_keeper.state() == DraftKeeper::State::Untouched) {
        m_failure->say(tr("Nothing is changed yet."));
        return;
    }
    m_failure->hide();
    m_sending = true;
    m_form->setEnabled(false);
    m_keeper.change(m_form->community(), m_form->content());
    m_keeper.keep();
    if (m_keeper.isSafe())
        onStateChanged();
}

void ComposeWindow::onStateChanged()
{
    const DraftKeeper::State state = m_keeper.state();
    if (state == DraftKeeper::State::Unkept || (!m_sending && !m_closing))
        return;
    if (state == DraftKeeper::State::Failed) {
        const FailureText text = FailureText::of(*m_keeper.failure(), m_parts.clock.now());
        const bool closing = m_closing;
        goOnWriting();
        if (closing)
            //: %1: why, in whole sentences.
            m_failure->say(tr("This window stays open: what you wrote could not be saved on this computer. %1").arg(text.line()),
                tr("Try Again"), tr("Copy the Text"), tr("Close and Lose It"));
        else
            m_failure->say(tr("Not sent: it has to be saved on this computer first. %1").arg(text.line()));
        m_failure->explain(text.details);
        return;
    }
    if (m_sending)
        Q_EMIT sendRequested();
    else if (m_closing)
        close();
}

void ComposeWindow::goOnWriting()
{
    m_closing = false;
    m_sending = false;
    m_form->setEnabled(true);
}

void ComposeWindow::tellFailure(const Failure &failure)
{
    goOnWriting();
    const FailureText text = FailureText::of(failure, m_parts.clock.now());
    m_failure->say(text.line());
    m_failure->explain(text.details);
    m_form->editor()->setFocus(Qt::OtherFocusReason);
}

void ComposeWindow::finish()
{
    m_finished = true;
    m_keeper.letGo();
    close();
}

void ComposeWindow::hintAtDoctor()
{
    const PostContent content = m_form->content();
    const QString word = m_hintDismissed ? QString() : DoctorWords::firstIn(content.title + u'\n' + content.body);
    if (word.isEmpty())
        m_hint->hide();
    else
        //: %1: a word or phrase out of the list of those that call for a doctor, as "chest pain".
        m_hint->say(tr("You write of “%1”. If that is happening to somebody now, ask a doctor rather than a community.").arg(word));
}

/// A draft stays whatever becomes of the question: the person is told before they write more.
void ComposeWindow::lookAtTarget()
{
    const Draft &draft = m_keeper.draft();
    deliver(m_parts.store.thread({draft.community, draft.content.question}), this, [this](const Result<Thread> &thread) {
        const bool missing = !thread && thread.failure().kind == Failure::Kind::NotFound;
        m_show->setVisible(!missing);
        if (missing || (thread && thread->gone))
            m_notice->say(tr("The question is no longer in its community. What you write is kept here, but can probably not be posted."));
        else if (thread && thread->question.closed && m_keeper.draft().edits.isEmpty())
            m_notice->say(tr("The question takes no more answers. What you write is kept here, but can probably not be posted."));
    });
}

QString ComposeWindow::heading() const
{
    const Draft &draft = m_keeper.draft();
    const QString target = displayLine(draft.threadTitle);
    if (!draft.content.isAnswer())
        return draft.edits.isEmpty() ? tr("Ask a question") : tr("Change your question");
    if (target.isEmpty())
        return draft.edits.isEmpty() ? tr("Write an answer") : tr("Change your answer");
    //: Over an answer that is being written. %1: the question's title.
    return draft.edits.isEmpty() ? tr("Answer: %1").arg(target) : tr("Change your answer: %1").arg(target);
}

void ComposeWindow::refreshTitle()
{
    m_heading->setTitle(heading());
    const QString title = displayLine(m_form->content().title);
    //: A window's title. %1: the title of a question; %2: what is done, as "Ask a question".
    setWindowTitle(title.isEmpty() ? heading() : tr("%1 – %2").arg(title, heading()));
}

void ComposeWindow::closeEvent(QCloseEvent *event)
{
    if (!m_finished && !m_keeper.isSafe()) {
        // It takes a moment to be on the disk; then the window closes by itself.
        event->ignore();
        m_closing = true;
        m_keeper.keep();
        return;
    }
    m_finished = true;
    m_keeper.letGo();
    m_parts.settings.setValue(GeometryKey, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

bool ComposeWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        m_keeper.keep();
    return QWidget::event(event);
}

void ComposeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void ComposeWindow::dress()
{
    m_heading->setFont(TypeScale(font()).pageTitle());
}

} // namespace limber
