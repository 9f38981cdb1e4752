// SPDX-License-Identifier: GPL-3.0-or-later
// typinglimber PROFILE THREAD: the window, in which somebody answers this thread, a letter every few milliseconds, without an end. From
// time to time they wait until the window says that all is saved, and standard output says how many letters that are.
#include <tests/app/windowprogram.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    limber::WindowProgram::leaveSession();
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    limber::WindowProgram program(words.value(1));
    if (!program.isActive() || !program.open(words.value(2)))
        return 1;
    QTest::keyClick(program.page().view(), Qt::Key_R);
    limber::ComposeWindow *window = program.composer();
    if (!window)
        return 1;
    for (int typed = 1;; ++typed) {
        QTest::keyClick(window->form()->editor(), static_cast<char>('a' + (typed - 1) % 26));
        QTest::qWait(5);
        if (typed % 30 != 1)
            continue;
        // Somebody looks up for as long as it takes.
        if (!QTest::qWaitFor([window] { return window->keeper().isSafe(); }, 20'000))
            return 1;
        std::printf("%lld\n", static_cast<long long>(window->draft().content.body.size()));
        std::fflush(stdout);
    }
}
