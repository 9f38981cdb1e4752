// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/endpoint/serverprocess.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// The sample configuration of nginx, in front of a limber-endpoint.
class NginxTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theCommunityIsReadOverTls();
    void aTokenAndAPostGetThrough();
    void whoWaitsHearsOfAChangeAtOnce();
    void aBodyBeyondTheEndpointsLimitIsRefused();
    void withoutTlsOneIsSentThere();

private:
    static quint16 freePort();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString siteConfiguration() const;
    bool startNginx();
    std::unique_ptr<QNetworkReply> start(
        const QByteArray &method, const QString &target, const QByteArray &body = {}, const QByteArray &token = {});
    std::unique_ptr<QNetworkReply> ask(
        const QByteArray &method, const QString &target, const QByteArray &body = {}, const QByteArray &token = {});
    static int status(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    QByteArray member(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_endpoint;
    QProcess m_nginx;
    quint16 m_plain = 0;
    quint16 m_secure = 0;
    QNetworkAccessManager m_network;
    QSslConfiguration m_ssl = QSslConfiguration::defaultConfiguration();
};

quint16 NginxTest::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// As it is shipped, but for its addresses and its certificate.
QString NginxTest::siteConfiguration() const
{
    QFile shipped(QStringLiteral(LIMBER_SOURCE_DIR "/resources/nginx-limber-endpoint.conf"));
    if (!shipped.open(QIODevice::ReadOnly))
        return {};
    QString site = QString::fromUtf8(shipped.readAll());
    site.replace(u"127.0.0.1:8030;"_s, u"127.0.0.1:%1;"_s.arg(m_endpoint->port()));
    site.replace(u"listen 80;"_s, u"listen 127.0.0.1:%1;"_s.arg(m_plain));
    site.replace(u"listen 443 ssl;"_s, u"listen 127.0.0.1:%1 ssl;"_s.arg(m_secure));
    site.replace(u"/etc/ssl/community.example/fullchain.pem"_s, file(u"cert.pem"_s));
    site.replace(u"/etc/ssl/community.example/privkey.pem"_s, file(u"key.pem"_s));
    return site;
}

bool NginxTest::startNginx()
{
    m_plain = freePort();
    m_secure = freePort();
    QString whole = u"daemon off; master_process off; pid nginx.pid; error_log stderr;\nevents {}\nhttp {\naccess_log off;\n"_s;
    for (const QString &name : {u"client_body"_s, u"proxy"_s, u"fastcgi"_s, u"uwsgi"_s, u"scgi"_s})
        whole += u"%1_temp_path %2;\n"_s.arg(name, file(name));
    whole += siteConfiguration() + u"}\n"_s;
    QFile configuration(file(u"nginx.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(whole.toUtf8()) < 0)
        return false;
    configuration.close();
    m_nginx.start(QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s}),
        {u"-e"_s, u"stderr"_s, u"-p"_s, m_folder.path(), u"-c"_s, configuration.fileName()});
    return QTest::qWaitFor(
               [this] {
                   QTcpSocket socket;
                   socket.connectToHost(QHostAddress::LocalHost, m_secure);
                   return socket.waitForConnected(200) || m_nginx.state() == QProcess::NotRunning;
               },
               20'000)
        && m_nginx.state() == QProcess::Running;
}

void NginxTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s}).isEmpty()
        || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("nginx or openssl is not installed");
    m_endpoint = std::make_unique<ServerProcess>(file(u"data"_s));
    QVERIFY(m_endpoint->port() != 0);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
            u"-subj"_s, u"/CN=community.example"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, file(u"key.pem"_s),
            u"-out"_s, file(u"cert.pem"_s)});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError());
    m_ssl.setCaCertificates(QSslCertificate::fromPath(file(u"cert.pem"_s)));
    bool started = false;
    for (int tries = 0; tries < 5 && !started; ++tries) // somebody else may have taken a port meanwhile
        started = startNginx();
    QVERIFY2(started, m_nginx.readAllStandardError());
}

void NginxTest::cleanupTestCase()
{
    m_nginx.terminate();
    m_nginx.waitForFinished();
}

std::unique_ptr<QNetworkReply> NginxTest::start(
    const QByteArray &method, const QString &target, const QByteArray &body, const QByteArray &token)
{
    QNetworkRequest request(QUrl(u"https://127.0.0.1:%1%2"_s.arg(m_secure).arg(target)));
    request.setSslConfiguration(m_ssl);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    return std::unique_ptr<QNetworkReply>(m_network.sendCustomRequest(request, method, body));
}

std::unique_ptr<QNetworkReply> NginxTest::ask(
    const QByteArray &method, const QString &target, const QByteArray &body, const QByteArray &token)
{
    std::unique_ptr<QNetworkReply> reply = start(method, target, body, token);
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        reply->abort();
    return reply;
}

QByteArray NginxTest::member(const QString &name) const
{
    const EndpointResult added = runEndpoint({u"member"_s, u"add"_s, name, u"--data"_s, file(u"data"_s)});
    return added.status == 0 ? added.output.trimmed().toLatin1() : QByteArray();
}

void NginxTest::theCommunityIsReadOverTls()
{
    const auto discovery = ask("GET", u"/"_s);
    QCOMPARE(status(*discovery), 200);
    QCOMPARE(QJsonDocument::fromJson(discovery->readAll())[u"protocol"].toString(), u"limber"_s);
    QVERIFY(discovery->hasRawHeader("Strict-Transport-Security"));
    QCOMPARE(status(*ask("GET", u"/changes"_s)), 200);
}

void NginxTest::aTokenAndAPostGetThrough()
{
    const QByteArray token = member(u"Ola Fell"_s);
    QVERIFY(!token.isEmpty());
    const QString target = u"/questions/00000000-0000-4000-8000-000000000001"_s;
    const QByteArray body = R"({"title":"How far?","body":"Until it is dark.","topics":[]})";
    QCOMPARE(status(*ask("PUT", target, body)), 401);
    const auto posted = ask("PUT", target, body, token);
    QCOMPARE(status(*posted), 201);
    QCOMPARE(status(*ask("PUT", target, body, token)), 200);
    const auto me = ask("GET", u"/me"_s, {}, token);
    QCOMPARE(QJsonDocument::fromJson(me->readAll())[u"name"].toString(), u"Ola Fell"_s);
}

void NginxTest::whoWaitsHearsOfAChangeAtOnce()
{
    const auto now = ask("GET", u"/changes"_s);
    const QString cursor = QJsonDocument::fromJson(now->readAll())[u"cursor"].toString();
    const auto waiting = start("GET", u"/changes?wait=60&since="_s + QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    QVERIFY(!QTest::qWaitFor([&waiting] { return waiting->isFinished(); }, 300));
    QVERIFY(!member(u"Wenda Moor"_s).isEmpty());
    QVERIFY(QTest::qWaitFor([&waiting] { return waiting->isFinished(); }, 30'000)); // well before the minute is over
    QCOMPARE(status(*waiting), 200);
    QVERIFY(waiting->readAll().contains("Wenda Moor"));
}

void NginxTest::aBodyBeyondTheEndpointsLimitIsRefused()
{
    const QByteArray token = member(u"Long Winded"_s);
    const auto refused = ask("PUT", u"/questions/00000000-0000-4000-8000-000000000002"_s, QByteArray(1'100'000, 'x'), token);
    QCOMPARE(status(*refused), 413);
}

void NginxTest::withoutTlsOneIsSentThere()
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/changes?limit=5"_s.arg(m_plain)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000));
    QCOMPARE(status(*reply), 308);
    QCOMPARE(reply->rawHeader("Location"), QByteArray("https://127.0.0.1/changes?limit=5"));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::NginxTest)
#include "nginxtest.moc"
