// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/communityfile.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class CommunityFileTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenReplacesTheRestStays();
    void aFolderWithoutTheFileHasTheDefaults();
    void aMemberOfTheWrongTypeIsNamedWithItsFile();
    void whatTheProgramDecidesCannotBeSaid();
};

void CommunityFileTest::whatIsGivenReplacesTheRestStays()
{
    const auto info = parseCommunity(R"({"name":"Runners","contact":"mailto:a@x.example","limits":{"page":7}})", defaultCommunity());
    QCOMPARE(info->name, u"Runners"_s);
    QCOMPARE(info->contact, QUrl(u"mailto:a@x.example"_s));
    QCOMPARE(info->limits.page, 7);
    QCOMPARE(info->limits.title, 150);
    QCOMPARE(info->licence, defaultCommunity().licence);
}

void CommunityFileTest::aFolderWithoutTheFileHasTheDefaults()
{
    const QTemporaryDir folder;
    QVERIFY(readCommunity(folder.path(), defaultCommunity()).value() == defaultCommunity());
    QVERIFY(!defaultCommunity().posting && !defaultCommunity().readingNeedsToken);
}

void CommunityFileTest::aMemberOfTheWrongTypeIsNamedWithItsFile()
{
    const QTemporaryDir folder;
    for (const auto &[json, fault] : {std::pair<QByteArray, QString>(R"({"name":7})", u"name: not a string"_s),
             {R"({"limits":{"page":0}})", u"limits.page: not a whole number in range"_s}, {R"({"limits":3})", u"limits: not an object"_s},
             {R"({"licence":{}})", u"licence.name: missing"_s}, {"[]", u"not a JSON object (byte 0)"_s},
             {"{", u"not a JSON object (byte 1)"_s}}) {
        QFile file(folder.filePath(u"community.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto info = readCommunity(folder.path(), defaultCommunity());
        QVERIFY(!info);
        QCOMPARE(info.failure().detail, file.fileName() + u": "_s + fault);
    }
}

void CommunityFileTest::whatTheProgramDecidesCannotBeSaid()
{
    const auto info = parseCommunity(R"({"posting":true,"reading":"members","version":9,"protocol":"x"})", defaultCommunity());
    QVERIFY(!info->posting && !info->readingNeedsToken);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CommunityFileTest)
#include "communityfiletest.moc"
