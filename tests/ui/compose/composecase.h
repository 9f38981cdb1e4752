// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/compose/composewindow.h>
#include <ui/mainwindow.h>

#include <QAction>
#include <QLineEdit>
#include <QList>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace limber {

class ThreadPage;

/// A window over a community that takes posts, and the windows that somebody writes in beside it.
class ComposeCase : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void openMain();
    [[nodiscard]] bool turnToMain();
    /// Makes the fixture's community take posts, within these limits.
    void takePosts(const Limits &limits = {});
    void openThread(int thread);
    /// Those that are open, in the order they were opened.
    [[nodiscard]] QList<ComposeWindow *> composers() const;
    /// The only one; waits for it.
    [[nodiscard]] ComposeWindow *composer() const;
    [[nodiscard]] QAction *command(const QString &name) const;
    /// By the command's key in the main window.
    [[nodiscard]] ComposeWindow *beginQuestion();
    [[nodiscard]] ComposeWindow *beginAnswer();
    [[nodiscard]] static QLineEdit *title(ComposeWindow *window);
    [[nodiscard]] static QPlainTextEdit *body(ComposeWindow *window);
    [[nodiscard]] static QPushButton *button(ComposeWindow *window, const QString &text);
    [[nodiscard]] static QString footer(ComposeWindow *window);
    /// What bars say over and under the fields.
    [[nodiscard]] static QString bars(ComposeWindow *window);
    /// What stands at the fields.
    [[nodiscard]] static QString notes(ComposeWindow *window);
    [[nodiscard]] QList<Draft> drafts();
    [[nodiscard]] QList<OutboxPost> outbox();

    ThreadGenerator m_threads{{.threads = 4, .answers = 2, .people = 4, .topics = 3, .testimonials = 0, .words = 30}};
    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
    ThreadPage *m_page = nullptr;
};

} // namespace limber
