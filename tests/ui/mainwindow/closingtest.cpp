// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>

#include <QAction>
#include <QTest>

#include <functional>
#include <memory>

namespace limber {

/// Takes the window, a pane or the store away after the n-th event of a pull, for n from the first event to about the last.
/// LIMBER_CLOSING_ROUNDS says how many times (40 if it is not set); a thousand want a larger QTEST_FUNCTION_TIMEOUT than QtTest's.
class ClosingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsClosedAtWhateverStepOfAPullNothingBreaks();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    int m_events = 0;
    int m_at = 0;
    std::function<void()> m_act;
};

/// Events come from inside other events: what is to happen waits until the one that is going on has ended.
bool ClosingTest::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MetaCall && m_events++ == m_at)
        QMetaObject::invokeMethod(
            this, [this] { m_act(); }, Qt::QueuedConnection);
    return false;
}

void ClosingTest::whateverIsClosedAtWhateverStepOfAPullNothingBreaks()
{
    const int wanted = qEnvironmentVariableIntValue("LIMBER_CLOSING_ROUNDS");
    const int rounds = wanted > 0 ? wanted : 40;
    constexpr int steps = 120; // results and announcements that such a pull and the panes beside it make, with some to spare
    const ThreadGenerator generator({.threads = 60, .words = 40});
    int acted = 0;
    for (int round = 0; round < rounds; ++round) {
        LibraryFixture library;
        library.script().serve(generator.pages(40));
        auto window = std::make_unique<MainWindow>(library.parts());
        window->show();
        bool done = false;
        m_events = 0;
        m_at = rounds >= steps ? round % steps : round * steps / rounds;
        m_act = [&] {
            done = true;
            ++acted;
            switch ((round + round / steps) % 4) { // the same step meets another end in the next hundred and twenty
            case 0:
                window.reset();
                break;
            case 1:
                window->close();
                break;
            case 2: // folds the panes there are
                for (QAction *action : window->findChildren<QAction *>()) {
                    if (action->isCheckable() && action->isEnabled())
                        action->trigger();
                }
                break;
            default:
                library.store().close();
            }
        };
        bool idle = false;
        connect(&library.engine(), &SyncEngine::idle, this, [&idle] { idle = true; });
        QCoreApplication::instance()->installEventFilter(this);
        library.engine().syncAll(SyncEngine::Reason::Person);
        window->openThread(library.ref(generator.questionId(round % 60)));
        QTRY_VERIFY_WITH_TIMEOUT(idle, 20'000);
        if (window)
            QCoreApplication::sendPostedEvents();
        QCoreApplication::instance()->removeEventFilter(this);
        QCoreApplication::removePostedEvents(this);
        if (!done)
            m_act();
        window.reset();
        QVERIFY(done);
    }
    QCOMPARE(acted, rounds);
}

} // namespace limber

QTEST_MAIN(limber::ClosingTest)
#include "closingtest.moc"
