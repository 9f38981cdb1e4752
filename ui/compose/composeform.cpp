// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compose/communitychoice.h>
#include <ui/compose/composeform.h>
#include <ui/compose/draftcheck.h>
#include <ui/compose/fieldnote.h>
#include <ui/compose/markdowneditor.h>
#include <ui/compose/markdowntoolbar.h>
#include <ui/compose/postpreview.h>
#include <ui/compose/similarquestions.h>
#include <ui/compose/topicfield.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/widgets/thinsplitter.h>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestEditorCharacters = 24;
constexpr int SmallestEditorLines = 5;
constexpr int Halves = 10'000; // of whatever width there is

QWidget *column(std::initializer_list<QWidget *> widgets)
{
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (QWidget *widget : widgets)
        rows->addWidget(widget);
    return column;
}

} // namespace

ComposeForm::ComposeForm(const ComposeParts &parts, const Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_draft(draft)
    , m_choice(new CommunityChoice(parts.monitor, draft.community, draft.content.isAnswer() || !draft.edits.isEmpty(), this))
    , m_choiceLabel(new QLabel(tr("&Community"), this))
    , m_title(new QLineEdit(this))
    , m_similar(new SimilarQuestions(parts.store, this))
    , m_topics(new TopicField(parts.store, this))
    , m_editor(new MarkdownEditor(parts.spelling))
    , m_preview(new PostPreview(parts.clock, parts.zoom))
    , m_choiceNote(new FieldNote(*m_choice, this))
    , m_titleNote(new FieldNote(*m_title, this))
    , m_topicsNote(new FieldNote(*m_topics->field(), this))
    , m_bodyNote(new FieldNote(*m_editor))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addQuestionFields(*grid);
    m_editor->setAccessibleName(draft.content.isAnswer() ? tr("Your answer") : tr("Your question"));
    m_editor->setMinimumSize(
        SmallestEditorCharacters * fontMetrics().averageCharWidth(), SmallestEditorLines * fontMetrics().lineSpacing());
    auto *split = new ThinSplitter;
    split->addWidget(column({new MarkdownToolBar(*m_editor, parts.spelling), m_editor, m_bodyNote}));
    split->addWidget(m_preview);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_preview->setMinimumWidth(SmallestEditorCharacters * fontMetrics().averageCharWidth());
    split->setSizes({Halves, Halves});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(grid);
    rows->addWidget(split, 1);
    fill(draft.content);
    connectFields();
    followCommunity();
    dress();
}

void ComposeForm::addQuestionFields(QGridLayout &grid)
{
    const auto addRow = [&](QLabel *label, QWidget *field, FieldNote *note) {
        const int row = grid.rowCount();
        label->setBuddy(field);
        grid.addWidget(label, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
        grid.addWidget(field, row, 1);
        grid.addWidget(note, row + 1, 1);
        m_labels.append(label);
    };
    addRow(m_choiceLabel, m_choice, m_choiceNote);
    auto *titleLabel = new QLabel(tr("&Title"), this);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Your question in one sentence"));
    m_title->setMaxLength(10'000); // whatever is pasted there: what is too long is said
    addRow(titleLabel, m_title, m_titleNote);
    grid.addWidget(m_similar, grid.rowCount(), 1);
    auto *topicsLabel = new QLabel(tr("T&opics"), this);
    addRow(topicsLabel, m_topics, m_topicsNote);
    topicsLabel->setBuddy(m_topics->field());
    if (m_draft.content.isAnswer()) {
        for (QWidget *widget : std::initializer_list<QWidget *>{titleLabel, m_title, topicsLabel, m_topics})
            widget->hide();
    }
}

void ComposeForm::fill(const PostContent &content)
{
    m_filling = true;
    m_title->setText(content.title);
    m_topics->setTopics(content.topics);
    m_editor->setPlainText(content.body);
    m_editor->moveCursor(QTextCursor::End);
    m_similar->leaveOut(m_draft.edits);
    if (!content.isAnswer() && m_draft.edits.isEmpty())
        m_similar->setTitle(content.title);
    m_filling = false;
}

void ComposeForm::connectFields()
{
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &title) {
        if (m_draft.edits.isEmpty())
            m_similar->setTitle(title);
        onEdited();
    });
    connect(m_topics, &TopicField::changed, this, &ComposeForm::onEdited);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ComposeForm::onEdited);
    connect(m_topics, &TopicField::loaded, this, &ComposeForm::followCommunity);
    connect(m_choice, &CommunityChoice::refreshed, this, &ComposeForm::followCommunity);
    connect(m_choice, &CommunityChoice::chosen, this, [this] {
        followCommunity();
        onEdited();
    });
    connect(m_similar, &SimilarQuestions::threadActivated, this, &ComposeForm::threadActivated);
}

PostContent ComposeForm::content() const
{
    PostContent content;
    content.question = m_draft.content.question;
    content.body = m_editor->toPlainText();
    if (!content.isAnswer()) {
        content.title = m_title->text();
        content.topics = m_topics->topics();
    }
    return content;
}

QString ComposeForm::community() const
{
    return m_choice->id();
}

Thread ComposeForm::thread() const
{
    const PostContent content = this->content();
    const Timestamp now = m_parts.clock.now();
    Thread thread;
    thread.source = m_choice->community().value_or(Community());
    Person me;
    me.id = thread.source.me.isEmpty() ? u"me"_s : thread.source.me;
    //: Stands for the person's own name over a post that they are writing.
    me.name = tr("You");
    thread.people.insert(me.id, me);
    thread.ref = {m_choice->id(), content.isAnswer() ? content.question : m_draft.uuid};
    thread.question.id = thread.ref.id;
    thread.question.author = me.id;
    thread.question.created = now;
    if (content.isAnswer()) {
        Answer answer;
        answer.id = m_draft.uuid;
        answer.question = content.question;
        answer.body = content.body;
        answer.author = me.id;
        answer.created = now;
        thread.answers.push_back(answer);
    } else {
        //: Stands in the preview as long as a question has no title.
        thread.question.title = content.title.trimmed().isEmpty() ? tr("Title") : content.title;
        thread.question.body = content.body;
        thread.question.topics = content.topics;
        thread.topics = m_topics->known();
    }
    return thread;
}

QList<DraftProblem> ComposeForm::problems() const
{
    const std::optional<Community> community = m_choice->community();
    QList<DraftProblem> found =
        DraftCheck::problems(content(), community ? std::optional(community->info) : std::optional<CommunityInfo>());
    if (!m_draft.content.isAnswer()) {
        for (const QString &topic : m_topics->unknown())
            //: %1: the id of a topic.
            found.append({DraftProblem::Field::Topics, tr("This community has no topic “%1”: take it away.").arg(topic)});
        if (!m_topics->notFound().isEmpty())
            found.append({DraftProblem::Field::Topics, tr("No topic is called “%1”: choose one of the list.").arg(m_topics->notFound())});
    }
    return found;
}

void ComposeForm::demandAll()
{
    m_demanding = true;
    showNotes();
}

void ComposeForm::showRefusal(const QList<FieldError> &errors)
{
    m_refused = DraftCheck::problems(errors);
    showNotes();
}

void ComposeForm::focusField(DraftProblem::Field field)
{
    QWidget *widget = m_editor;
    switch (field) {
    case DraftProblem::Field::Community:
        widget = m_choice->isVisibleTo(this) ? static_cast<QWidget *>(m_choice) : m_editor;
        break;
    case DraftProblem::Field::Title:
        widget = m_title;
        break;
    case DraftProblem::Field::Topics:
        widget = m_topics->field();
        break;
    case DraftProblem::Field::Body:
        break;
    }
    widget->setFocus(Qt::OtherFocusReason);
}

void ComposeForm::focusBeginning()
{
    const bool titled = m_draft.content.isAnswer() || !m_title->text().trimmed().isEmpty();
    focusField(titled ? DraftProblem::Field::Body : DraftProblem::Field::Title);
}

void ComposeForm::onEdited()
{
    if (m_filling)
        return;
    m_refused.clear();
    showNotes();
    m_preview->setPost(thread(), m_draft.uuid);
    Q_EMIT edited();
}

void ComposeForm::followCommunity()
{
    const std::optional<Community> community = m_choice->community();
    m_choiceLabel->setVisible(m_choice->isNeeded());
    m_topics->setCommunity(m_choice->id(), (community ? community->info.limits : Limits()).topics);
    showNotes();
    m_preview->setPost(thread(), m_draft.uuid);
}

void ComposeForm::showNotes()
{
    const std::optional<Community> community = m_choice->community();
    const Limits limits = community ? community->info.limits : Limits();
    QStringList choice;
    QStringList title;
    QStringList topics;
    QStringList body;
    for (const DraftProblem &problem : m_refused + problems()) {
        if (problem.missing && !m_demanding)
            continue;
        switch (problem.field) {
        case DraftProblem::Field::Community:
            choice.append(problem.text);
            break;
        case DraftProblem::Field::Title:
            title.append(problem.text);
            break;
        case DraftProblem::Field::Topics:
            topics.append(problem.text);
            break;
        case DraftProblem::Field::Body:
            body.append(problem.text);
            break;
        }
    }
    m_choiceNote->say(choice.join(u' '), {});
    m_titleNote->say(title.join(u' '), DraftCheck::room(m_title->text(), limits.title));
    m_topicsNote->say(topics.join(u' '), {});
    m_bodyNote->say(body.join(u' '), DraftCheck::room(m_editor->toPlainText(), limits.body));
}

void ComposeForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void ComposeForm::dress()
{
    const Theme theme = Theme::from(palette());
    m_editor->setFont(TypeScale(font()).body());
    m_title->setFont(TypeScale(font()).body());
    for (QLabel *label : m_labels) {
        QPalette colors = label->palette();
        if (colors.color(QPalette::WindowText) == theme.meta)
            continue;
        colors.setColor(QPalette::WindowText, theme.meta);
        label->setPalette(colors);
    }
}

} // namespace limber
