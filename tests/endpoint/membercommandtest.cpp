// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/endpoint/serverprocess.h>
#include <tests/support/testcase.h>

#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// `limber-endpoint member …`
class MemberCommandTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreAddedListedAndRevoked();
    void whoCannotBeAddedIsSaidAndNobodyIsMade_data();
    void whoCannotBeAddedIsSaidAndNobodyIsMade();
};

void MemberCommandTest::membersAreAddedListedAndRevoked()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const EndpointResult added = runEndpoint({u"member"_s, u"add"_s, u"Ola  Bent"_s, u"--role"_s, u"expert"_s, u"--data"_s, data});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.output.trimmed().size(), 43);
    QVERIFY(added.errors.isEmpty());
    QVERIFY(runEndpoint({u"member"_s, u"list"_s, u"--data"_s, data}).output.startsWith(u"Ola Bent\texpert\t"_s));
    QVERIFY(!runEndpoint({u"member"_s, u"list"_s, u"--data"_s, data}).output.contains(added.output.trimmed()));
    QCOMPARE(runEndpoint({u"member"_s, u"add"_s, u"Ola Bent"_s, u"--data"_s, data}).status, 1);
    QCOMPARE(runEndpoint({u"member"_s, u"revoke"_s, u"Ola Bent"_s, u"--data"_s, data}).status, 0);
    QVERIFY(runEndpoint({u"member"_s, u"list"_s, u"--data"_s, data}).output.trimmed().endsWith(u"\trevoked"_s));
    const EndpointResult unknown = runEndpoint({u"member"_s, u"revoke"_s, u"Nobody"_s, u"--data"_s, data});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.errors.count(u'\n'), 1);
}

void MemberCommandTest::whoCannotBeAddedIsSaidAndNobodyIsMade_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no such role") << QStringList{u"--role"_s, u"king"_s};
    QTest::newRow("a headline without end") << QStringList{u"--headline"_s, QString(1000, u'x')};
    QTest::newRow("an address that is none") << QStringList{u"--url"_s, u"javascript:alert(1)"_s};
}

void MemberCommandTest::whoCannotBeAddedIsSaidAndNobodyIsMade()
{
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const EndpointResult added = runEndpoint(QStringList{u"member"_s, u"add"_s, u"Ola"_s, u"--data"_s, data} + options);
    QVERIFY(added.status == 1 || added.status == 2);
    QVERIFY(added.output.isEmpty());
    QVERIFY(added.errors.startsWith(u"limber-endpoint: "_s));
    QCOMPARE(added.errors.count(u'\n'), 1);
    QVERIFY(runEndpoint({u"member"_s, u"list"_s, u"--data"_s, data}).output.trimmed().isEmpty());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::MemberCommandTest)
#include "membercommandtest.moc"
