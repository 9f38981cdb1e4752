// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Both programs speak the language of whoever runs them.
class LanguageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsThePersons_data();
    void theLanguageIsThePersons();
    void theWindowSpeaksWhatThePersonChose_data();
    void theWindowSpeaksWhatThePersonChose();
};

void LanguageTest::theLanguageIsThePersons_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QString>("said");
    const QString english = u"There is no command “dance”."_s;
    const QString german = u"Den Befehl „dance“ gibt es nicht."_s;
    QTest::newRow("German") << u"limber"_s << u"de_DE.UTF-8"_s << QString() << german;
    QTest::newRow("German of Austria") << u"limber"_s << u"de_AT.UTF-8"_s << QString() << german;
    QTest::newRow("German in another country") << u"limber"_s << u"fr_FR.UTF-8"_s << u"de"_s << german;
    QTest::newRow("the second language, where the first is unknown") << u"limber"_s << u"eo_XX.UTF-8"_s << u"eo:de"_s << german;
    QTest::newRow("none that is known") << u"limber"_s << u"fr_FR.UTF-8"_s << QString() << english;
    QTest::newRow("English") << u"limber"_s << u"en_GB.UTF-8"_s << QString() << english;
    QTest::newRow("no language") << u"limber"_s << u"C.UTF-8"_s << QString() << english;
    const QString server = u"limber-endpoint"_s;
    QTest::newRow("the server, in German") << server << u"de_DE.UTF-8"_s << QString() << u"den Befehl dance gibt es nicht"_s;
    QTest::newRow("the server, without a language") << server << u"C.UTF-8"_s << QString() << u"there is no command dance"_s;
}

void LanguageTest::theLanguageIsThePersons()
{
    QFETCH(const QString, program);
    QFETCH(const QString, locale);
    QFETCH(const QString, languages);
    QFETCH(const QString, said);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANGUAGE"_s, languages);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LIMBER_BIN_DIR "/") + program, {u"dance"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(QString::fromUtf8(errors).contains(said), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
}

void LanguageTest::theWindowSpeaksWhatThePersonChose_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("said");
    const QString english = u"could not be written"_s;
    const QString german = u"konnte nicht geschrieben werden"_s;
    QTest::newRow("German for the English") << u"en_GB.UTF-8"_s << u"de"_s << german;
    QTest::newRow("English for the German") << u"de_DE.UTF-8"_s << u"en"_s << english;
    QTest::newRow("as the system") << u"de_DE.UTF-8"_s << QString() << german;
    QTest::newRow("a language that there is not") << u"de_DE.UTF-8"_s << u"../de"_s << german;
}

void LanguageTest::theWindowSpeaksWhatThePersonChose()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, chosen);
    QFETCH(const QString, said);
    const QTemporaryDir profile;
    QSettings settings(profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"language"_s, chosen);
    settings.sync();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    // What cannot be painted is the shortest that a window has to say to a terminal.
    process.start(QStringLiteral(LIMBER_BIN_DIR "/limber"), {u"--profile"_s, profile.path(), u"--render"_s, u"/no/such/folder/a.png"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(QString::fromUtf8(errors).contains(said), errors.constData());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::LanguageTest)
#include "languagetest.moc"
