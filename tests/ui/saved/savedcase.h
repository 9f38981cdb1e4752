// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/fakeimagesource.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace limber {

/// A window that shows a thread with two pictures, one at each of two computers: for what derives from it.
class SavedCase : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    QPushButton *button(const QWidget *in, const QString &text) const;
    /// A pass that finds nothing new.
    void sync();
    void begin();
    void open();
    void save();
    void edit(const QString &body);
    MessageBar *bar(const QString &words) const;
    void press(QWidget *in, const QString &text);
    int missing();
    /// A command of the window's menus.
    QAction *command(const QString &name) const;
    template <typename Window> Window *shown() const
    {
        for (Window *window : m_window->findChildren<Window *>()) {
            if (window->isVisible())
                return window;
        }
        return nullptr;
    }
    ThreadRef ref() const { return m_library->ref(QStringLiteral("q1")); }
    Question question() const;

    const QUrl m_one{QStringLiteral("https://one.example/a.png")};
    const QUrl m_two{QStringLiteral("https://two.example/b.png")};
    FakeImageSource m_source;
    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
    ThreadPage *m_page = nullptr;
};

} // namespace limber
