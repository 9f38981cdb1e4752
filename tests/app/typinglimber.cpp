// SPDX-License-Identifier: GPL-3.0-or-later
// typinglimber PROFILE: the window, in which somebody writes a question without end. Prints how much of it the window has called saved.
#include <tests/app/windowdrive.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>

#include <QApplication>
#include <QTimer>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace limber;
    QApplication application(argc, argv);
    WindowDrive drive(QApplication::arguments().value(1));
    if (!drive.start() || !drive.trigger(QStringLiteral("ask")))
        return 1;
    const QPointer<ComposeWindow> composer = drive.composer();
    if (!composer)
        return 1;
    QTimer letters;
    QObject::connect(&letters, &QTimer::timeout, composer.data(),
        [composer, number = 0]() mutable { QTest::keyClicks(composer->form()->editor(), QStringLiteral("%1 ").arg(++number)); });
    QObject::connect(&composer->keeper(), &DraftKeeper::stateChanged, composer.data(), [composer] {
        if (composer->keeper().state() != DraftKeeper::State::Kept)
            return;
        std::printf("%lld\n", static_cast<long long>(composer->draft().content.body.size()));
        std::fflush(stdout);
    });
    letters.start(20);
    // Somebody who writes without a pause is saved all the same, but never told so: now and then they think.
    QTimer pauses;
    QObject::connect(&pauses, &QTimer::timeout, &letters, [&letters] { letters.isActive() ? letters.stop() : letters.start(); });
    pauses.start(2 * DraftKeeper::KeepAfter);
    return QApplication::exec();
}
