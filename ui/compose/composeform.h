// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/fielderror.h>
#include <models/domain/thread.h>
#include <ui/compose/composeparts.h>
#include <ui/compose/draftproblem.h>

#include <QList>
#include <QUrl>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace limber {

class CommunityChoice;
class FieldNote;
class MarkdownEditor;
class PostPreview;
class SimilarQuestions;
class TopicField;

/// The fields of a post that is being written, each with what is wrong with it, and beside them how it will look.
class ComposeForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposeForm)

public:
    ComposeForm(const ComposeParts &parts, const Draft &draft, QWidget *parent = nullptr);

    [[nodiscard]] PostContent content() const;
    /// Community::id; may be empty.
    [[nodiscard]] QString community() const;
    [[nodiscard]] const CommunityChoice &choice() const { return *m_choice; }
    [[nodiscard]] MarkdownEditor *editor() const { return m_editor; }
    [[nodiscard]] PostPreview *preview() const { return m_preview; }
    /// The post as it will be, in a thread by itself; its id is the draft's uuid.
    [[nodiscard]] Thread thread() const;

    /// Everything that keeps it from being sent now.
    [[nodiscard]] QList<DraftProblem> problems() const;
    /// From now on says what is missing too, at its field.
    void demandAll();
    /// What a community found wrong with it, until something is changed.
    void showRefusal(const QList<FieldError> &errors);
    void focusField(DraftProblem::Field field);
    /// Where somebody goes on writing.
    void focusBeginning();

Q_SIGNALS:
    /// The person changed something.
    void edited();
    void threadActivated(const limber::ThreadRef &thread);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addQuestionFields(QGridLayout &grid);
    void connectFields();
    void fill(const PostContent &content);
    void onEdited();
    void followCommunity();
    void showNotes();
    void dress();

    const ComposeParts m_parts;
    const Draft m_draft; ///< as it was when the window was opened
    CommunityChoice *const m_choice;
    QLabel *const m_choiceLabel;
    QLineEdit *const m_title;
    SimilarQuestions *const m_similar;
    TopicField *const m_topics;
    MarkdownEditor *const m_editor;
    PostPreview *const m_preview;
    FieldNote *const m_choiceNote;
    FieldNote *const m_titleNote;
    FieldNote *const m_topicsNote;
    FieldNote *const m_bodyNote;
    QList<QLabel *> m_labels;
    QList<DraftProblem> m_refused;
    bool m_filling = false;
    bool m_demanding = false;
};

} // namespace limber
