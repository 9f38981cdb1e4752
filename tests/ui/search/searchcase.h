// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/reading/threadpage.h>
#include <ui/search/searchchip.h>
#include <ui/search/searchfield.h>
#include <ui/search/searchpane.h>
#include <ui/search/searchview.h>
#include <ui/threads/threadlistview.h>

#include <QTest>

#include <memory>

namespace limber {

/// A window over sixty made-up threads and two that are known, all of them indexed, with the focus in the list: for what derives from it.
class SearchCase : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// Into the field, and waits for what is found.
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window->focusWidget(), key, modifiers); }
    /// The results of what was typed are there.
    bool isFound() const;
    bool says(const QString &text) const;
    SearchChip *chip(const QString &text) const;
    QStringList chips() const;
    template <typename T> T *part() const { return m_window->findChild<T *>(); }
    SearchView *results() const { return part<SearchView>(); }
    ThreadListView *list() const { return part<ThreadListView>(); }
    ThreadPage *page() const { return part<ThreadPage>(); }
    SearchField *field() const { return part<SearchField>(); }

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace limber
