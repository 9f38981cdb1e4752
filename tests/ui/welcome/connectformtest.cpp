// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/endpointfactory.h>
#include <models/remote/sessioncredentials.h>
#include <models/wire/discoveryjson.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/welcome/connectdialog.h>
#include <ui/welcome/connectform.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Trying out an address, as a person types it, over a network that answers as a test says.
class ConnectFormTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsSaidInWords_data();
    void whatIsWrongIsSaidInWords();
    void aCommunityThatAnswersIntroducesItself();
    void aTestAddsNothing();
    void enterConnects();
    void anAddressWithoutEncryptionNeedsAWord();
    void noAddressAtAllIsSaidWhileTyping();
    void aCommunityForMembersCannotBeAdded();
    void anotherAddressEndsTheTry();
    void theFocusStaysWhereAButtonWasPressed();
    void aServerThatHangsIsLetGo();
    void whatIsBeingAddedIsNotStoppedByTyping();
    void theDialogEndsWithTheCommunityInTheStore();

private:
    static CommunityInfo info();
    static QPushButton *button(const QWidget &form, const QString &text);
    static void type(const ConnectForm &form, const QString &address);
};

CommunityInfo ConnectFormTest::info()
{
    CommunityInfo info;
    info.name = u"Getting in Shape"_s;
    info.description = u"Walking, lifting, sleeping."_s;
    info.licence.name = u"CC BY-SA 4.0"_s;
    info.contact = QUrl(u"mailto:hello@shape.example"_s);
    return info;
}

QPushButton *ConnectFormTest::button(const QWidget &form, const QString &text)
{
    for (QPushButton *each : form.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void ConnectFormTest::type(const ConnectForm &form, const QString &address)
{
    auto *field = form.findChild<QLineEdit *>();
    field->clear();
    QTest::keyClicks(field, address);
}

void ConnectFormTest::whatIsWrongIsSaidInWords_data()
{
    QTest::addColumn<FakeNetworkAnswer>("answer");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("action");
    const auto failing = [](QNetworkReply::NetworkError error) {
        return FakeNetworkAnswer{.status = 0, .headers = {}, .error = error};
    };
    const auto saying = [](int status, const QByteArray &type, const QByteArray &body) {
        return FakeNetworkAnswer{.status = status, .headers = {{"Content-Type", type}}, .pieces = {body}};
    };
    QTest::newRow("no such host") << failing(QNetworkReply::HostNotFoundError) << u"no computer called shape.example"_s << u"slip"_s;
    QTest::newRow("refused") << failing(QNetworkReply::ConnectionRefusedError) << u"is there, but no community answers"_s << u"colon"_s;
    QTest::newRow("no network") << failing(QNetworkReply::TemporaryNetworkFailureError) << u"could not be reached"_s << u"online"_s;
    QTest::newRow("cut") << failing(QNetworkReply::RemoteHostClosedError) << u"could not be reached"_s << u"online"_s;
    QTest::newRow("TLS") << failing(QNetworkReply::SslHandshakeFailedError) << u"cannot be trusted"_s << u"certificate"_s;
    QTest::newRow("times out") << failing(QNetworkReply::TimeoutError) << u"did not answer in time"_s << u"try again"_s;
    QTest::newRow("a web page") << saying(200, "text/html", "<!DOCTYPE html><title>Hello</title>") << u"with a web page"_s << u"hotel"_s;
    QTest::newRow("other JSON") << saying(200, "application/json", "{\"hello\":1}") << u"not as a community"_s << u"Limber address"_s;
    QTest::newRow("a page that says nothing of its kind") << saying(200, "", "<html>") << u"not as a community"_s << u"Limber address"_s;
    FakeNetworkAnswer elsewhere = saying(302, "text/html", "");
    elsewhere.headers += std::pair<QByteArray, QByteArray>("Location", "https://portal.example/login");
    QTest::newRow("sent elsewhere") << elsewhere << u"sends to another address"_s << u"browser"_s;
    QByteArray newer = wire::writeDiscovery(info());
    newer.replace("\"version\":1", "\"version\":2");
    QTest::newRow("newer version") << saying(200, "application/json", newer) << u"newer language"_s << u"newest Limber"_s;
    QTest::newRow("needs sign-in") << saying(401, "application/problem+json", "{}") << u"only its members"_s << u"open to everybody"_s;
    QTest::newRow("forbidden") << saying(403, "application/problem+json", "{}") << u"only its members"_s << u"open to everybody"_s;
    QTest::newRow("not found") << saying(404, "text/html", "no") << u"nothing at this address"_s << u"slip"_s;
    QTest::newRow("in trouble") << saying(503, "text/html", "no") << u"in trouble"_s << u"later"_s;
    QTest::newRow("the network wants a sign-in") << saying(511, "text/html", "no") << u"could not be reached"_s << u"online"_s;
}

void ConnectFormTest::whatIsWrongIsSaidInWords()
{
    QFETCH(FakeNetworkAnswer, answer);
    QFETCH(QString, happened);
    QFETCH(QString, action);
    LibraryFixture library(false);
    FakeNetwork network;
    network.answer(answer);
    SessionCredentials credentials;
    const EndpointFactory endpoints(library.clock(), credentials, &network);
    ConnectForm form(
        library.store(), [&](const Community &community) { return endpoints.make(community); }, library.clock());
    form.show();
    type(form, u"shape.example"_s);
    QTest::mouseClick(button(form, u"Test"_s), Qt::LeftButton);
    QTRY_VERIFY(!form.verdict().text.isEmpty());
    QVERIFY(!form.verdict().good);
    QVERIFY2(form.verdict().happened.contains(happened), qPrintable(form.verdict().happened));
    QVERIFY2(form.verdict().text.contains(action), qPrintable(form.verdict().text));
    QVERIFY(button(form, u"Test"_s)->isEnabled());
    QVERIFY(library.await(library.store().communities())->isEmpty());
}

void ConnectFormTest::aCommunityThatAnswersIntroducesItself()
{
    LibraryFixture library(false);
    library.script().info = info();
    ConnectForm form(library.store(), library.parts().endpoints, library.clock());
    form.show();
    type(form, u"shape.example"_s);
    QTest::mouseClick(button(form, u"Test"_s), Qt::LeftButton);
    QTRY_VERIFY(form.verdict().good);
    QCOMPARE(form.verdict().happened, info().name);
    for (const QString &part : {info().description, info().licence.name, u"hello@shape.example"_s})
        QVERIFY2(form.verdict().text.contains(part), qPrintable(form.verdict().text));
}

void ConnectFormTest::aTestAddsNothing()
{
    LibraryFixture library(false);
    library.script().info = info();
    ConnectForm form(library.store(), library.parts().endpoints, library.clock());
    QSignalSpy connected(&form, &ConnectForm::connected);
    type(form, u"shape.example"_s);
    button(form, u"Test"_s)->click();
    QTRY_VERIFY(form.verdict().good);
    QVERIFY(library.await(library.store().communities())->isEmpty());
    QCOMPARE(connected.count(), 0);
}

void ConnectFormTest::enterConnects()
{
    LibraryFixture library(false);
    library.script().info = info();
    ConnectForm form(library.store(), library.parts().endpoints, library.clock());
    QSignalSpy connected(&form, &ConnectForm::connected);
    type(form, u"shape.example"_s);
    QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(library.script().discoveries, 1);
    const QList<Community> communities = *library.await(library.store().communities());
    QCOMPARE(communities.size(), 1);
    QCOMPARE(communities.first().info.name, info().name);
}

void ConnectFormTest::anAddressWithoutEncryptionNeedsAWord()
{
    LibraryFixture library(false);
    library.script().info = info();
    ConnectForm form(library.store(), library.parts().endpoints, library.clock());
    form.show();
    type(form, u"http://shape.example"_s);
    auto *allow = form.findChild<QCheckBox *>();
    QVERIFY(allow->isVisible());
    QVERIFY(!button(form, u"Test"_s)->isEnabled());
    QVERIFY(form.verdict().happened.contains(u"not encrypted"_s));
    QTest::keyClick(allow, Qt::Key_Space);
    QVERIFY(button(form, u"Test"_s)->isEnabled());
    type(form, u"http://127.0.0.1:8080"_s);
    QVERIFY(!allow->isVisible());
    QVERIFY(button(form, u"Test"_s)->isEnabled());
}

void ConnectFormTest::noAddressAtAllIsSaidWhileTyping()
{
    LibraryFixture library(false);
    ConnectForm form(library.store(), library.parts().endpoints, library.clock());
    type(form, u"no such thing"_s);
    QVERIFY(form.verdict().happened.contains(u"no web address"_s));
    QVERIFY(!button(form, u"Connect"_s)->isEnabled());
    type(form, {});
    QVERIFY(form.verdict().happened.isEmpty());
}

void ConnectFormTest::aCommunityForMembersCannotBeAdded()
{
    LibraryFixture library(false);
    CommunityInfo members = info();
    members.readingNeedsToken = true;
    library.script().info = members;
    ConnectForm form(library.store(), library.parts().endpoints, library.clock());
    type(form, u"shape.example"_s);
    QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(form.verdict().happened.contains(u"only its members"_s));
    QVERIFY(!button(form, u"Connect"_s)->isEnabled());
    QVERIFY(library.await(library.store().communities())->isEmpty());
}

void ConnectFormTest::anotherAddressEndsTheTry()
{
    LibraryFixture library(false);
    FakeNetwork network;
    network.answer(FakeNetworkAnswer{.held = true});
    SessionCredentials credentials;
    const EndpointFactory endpoints(library.clock(), credentials, &network);
    ConnectForm form(
        library.store(), [&](const Community &community) { return endpoints.make(community); }, library.clock());
    type(form, u"shape.example"_s);
    button(form, u"Test"_s)->click();
    QVERIFY(!form.verdict().happened.isEmpty());
    type(form, u"other.example"_s);
    QVERIFY(form.verdict().happened.isEmpty());
    network.release();
    library.settle(); // an answer that were waited for would have come by now
    QVERIFY(form.verdict().happened.isEmpty());
    QVERIFY(button(form, u"Test"_s)->isEnabled());
}

void ConnectFormTest::theFocusStaysWhereAButtonWasPressed()
{
    LibraryFixture library(false);
    CommunityInfo members = info();
    members.readingNeedsToken = true;
    library.script().info = members;
    ConnectForm form(library.store(), library.parts().endpoints, library.clock());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    type(form, u"shape.example"_s);
    QPushButton *test = button(form, u"Test"_s);
    test->setFocus(Qt::TabFocusReason);
    QTest::keyClick(test, Qt::Key_Space);
    QVERIFY(test->hasFocus());
    QTRY_VERIFY(form.verdict().happened.contains(u"only its members"_s));
    QVERIFY(test->hasFocus());
    // Where Connect can do nothing any more, the address is what there is to mend.
    type(form, u"shape.example"_s);
    QPushButton *connect = button(form, u"Connect"_s);
    connect->setFocus(Qt::TabFocusReason);
    QTest::keyClick(connect, Qt::Key_Space);
    QTRY_VERIFY(!connect->isEnabled());
    QVERIFY(form.findChild<QLineEdit *>()->hasFocus());
}

void ConnectFormTest::aServerThatHangsIsLetGo()
{
    LibraryFixture library(false);
    FakeNetwork network;
    network.answer(FakeNetworkAnswer{.held = true});
    SessionCredentials credentials;
    const EndpointFactory endpoints(library.clock(), credentials, &network);
    ConnectForm form(
        library.store(), [&](const Community &community) { return endpoints.make(community); }, library.clock());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QPushButton *stop = button(form, u"Stop"_s);
    QVERIFY(!stop->isVisible());
    type(form, u"shape.example"_s);
    button(form, u"Connect"_s)->click();
    QVERIFY(stop->isVisible());
    stop->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!stop->isVisible());
    QVERIFY(button(form, u"Test"_s)->hasFocus());
    QVERIFY2(form.verdict().happened.contains(u"Stopped"_s), qPrintable(form.verdict().happened));
    network.release();
    library.settle();
    QVERIFY(form.verdict().happened.contains(u"Stopped"_s));
    QVERIFY(library.await(library.store().communities())->isEmpty());
}

void ConnectFormTest::whatIsBeingAddedIsNotStoppedByTyping()
{
    LibraryFixture library(false);
    library.script().info = info();
    ConnectDialog dialog(library.store(), library.parts().endpoints, library.clock());
    dialog.open();
    auto *field = dialog.findChild<QLineEdit *>();
    auto *cancel = button(dialog, u"Cancel"_s);
    QSignalSpy connected(&dialog, &ConnectDialog::connected);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    type(*dialog.form(), u"shape.example"_s);
    // In the very moment in which it is on its way into the store.
    class Haste final : public QObject
    {
    public:
        Haste(ConnectForm &form, QLineEdit &field, QPushButton &cancel)
            : m_form(form)
            , m_cancel(cancel)
        {
            field.installEventFilter(this);
        }
        bool done = false;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::ReadOnlyChange && m_form.isAdding()) {
                done = true;
                QTest::keyClick(static_cast<QWidget *>(watched), Qt::Key_X);
                m_cancel.click();
            }
            return false;
        }

    private:
        ConnectForm &m_form;
        QPushButton &m_cancel;
    } haste(*dialog.form(), *field, *cancel);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(connected.count(), 1);
    QVERIFY(haste.done);
    QCOMPARE(field->text(), u"shape.example"_s);
    QCOMPARE(rejected.count(), 0);
    QCOMPARE(library.await(library.store().communities())->size(), 1);
}

void ConnectFormTest::theDialogEndsWithTheCommunityInTheStore()
{
    LibraryFixture library(false);
    library.script().info = info();
    ConnectDialog dialog(library.store(), library.parts().endpoints, library.clock());
    dialog.open();
    QSignalSpy connected(&dialog, &ConnectDialog::connected);
    type(*dialog.form(), u"shape.example"_s);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(connected.count(), 1);
    QVERIFY(!dialog.isVisible());
}

} // namespace limber

QTEST_MAIN(limber::ConnectFormTest)
#include "connectformtest.moc"
