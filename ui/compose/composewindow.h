// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/fielderror.h>
#include <models/domain/threadref.h>
#include <ui/compose/composeparts.h>
#include <ui/compose/draftkeeper.h>

#include <QAction>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QPushButton;

namespace limber {

class ComposeFooter;
class ComposeForm;
class MessageBar;
class TitleLabel;

/// A window of its own in which one post is written: a question, an answer, or a change of either. What is written is kept as a draft from
/// the first letter on; closing keeps it and never asks, unless it cannot be kept: then the window stays, and says so.
class ComposeWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposeWindow)

public:
    /// `stored`: the draft is in the store as it is here. What else it says already is kept at once.
    ComposeWindow(const ComposeParts &parts, const Draft &draft, bool stored);
    ~ComposeWindow() override;

    /// As it is being written now.
    [[nodiscard]] const Draft &draft() const { return m_keeper.draft(); }
    [[nodiscard]] ComposeForm *form() const { return m_form; }
    [[nodiscard]] const DraftKeeper &keeper() const { return m_keeper; }

    /// Gives in at once what is not kept yet.
    void keep() { m_keeper.keep(); }
    /// Puts a block quote where the cursor is.
    void insertQuote(const QString &quote);
    /// What the community found wrong with it.
    void showRefusal(const QList<FieldError> &errors);
    /// What is written is somebody else's matter from now on: closes, and keeps nothing.
    void finish();
    /// It could not be handed over, or deleted: goes on as before, and says why.
    void tellFailure(const Failure &failure);

Q_SIGNALS:
    /// The window is closed for good.
    void closed();
    /// What is written is on the disk, and the person wants it to be sent: finish() or tellFailure() follows.
    void sendRequested();
    /// The person wants the draft deleted: finish() or tellFailure() follows.
    void deleteRequested();
    /// The person wants to read a thread in the main window; the draft stays.
    void threadActivated(const limber::ThreadRef &thread);
    void linkActivated(const QUrl &link);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void connectParts();
    void onEdited();
    void onStateChanged();
    void send();
    void hintAtDoctor();
    void lookAtTarget();
    void refreshTitle();
    void goOnWriting();
    void dress();
    [[nodiscard]] QString heading() const;

    const ComposeParts m_parts;
    const PostContent m_begun; ///< what stood there before the person wrote anything
    DraftKeeper m_keeper;
    QAction m_send;
    TitleLabel *const m_heading;
    QPushButton *const m_show;
    MessageBar *const m_notice;
    MessageBar *const m_hint;
    MessageBar *const m_failure;
    ComposeForm *const m_form;
    ComposeFooter *const m_footer;
    QTimer m_pause;
    bool m_hintDismissed = false;
    bool m_sending = false;
    bool m_closing = false;
    bool m_finished = false;
};

} // namespace limber
