// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/windowsocket.h>
#include <tests/app/commandprofile.h>
#include <tests/app/windowprocess.h>

#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

bool startWindow(QProcess &process, const CommandProfile &profile)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LIMBER_BIN_DIR "/limber"), {u"--profile"_s, profile.path()});
    const auto listens = [&profile] {
        QLocalSocket probe;
        probe.connectToServer(WindowSocket::pathFor(profile.path()));
        return probe.waitForConnected(1'000);
    };
    return process.waitForStarted() && QTest::qWaitFor(listens, 60'000);
}

} // namespace limber
