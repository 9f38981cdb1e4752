// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/imagefetcher.h>
#include <tests/remote/awaited.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// A picture of a stranger's server is looked at before anybody sees it.
class ImageFetcherTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureComesWithItsType();
    void theRequestSaysNothingOfThePerson();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void failuresAreTyped_data();
    void failuresAreTyped();
    void noOtherSchemeAndNoOtherOriginIsAsked();
    void aStopEndsIt();
    void aFetcherThatGoesEndsWhatIsOnItsWay();

private:
    const QUrl m_url{u"https://pictures.example/one?size=2"_s};

    [[nodiscard]] static QByteArray encoded(const char *format, QSize size = {12, 8})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    [[nodiscard]] static FakeNetworkAnswer reply(const QByteArray &type, const QByteArray &content)
    {
        FakeNetworkAnswer answer;
        answer.headers = {{"Content-Type", type}};
        answer.pieces = {content};
        return answer;
    }
    FakeClock m_clock;
};

void ImageFetcherTest::aPictureComesWithItsType()
{
    FakeNetwork network;
    ImageFetcher fetcher(m_clock, &network);
    network.answer(reply("image/png", encoded("PNG")));
    const Result<RemoteImage> png = awaited(fetcher.fetch(m_url, {}));
    QVERIFY(png);
    QCOMPARE(png->url, m_url);
    QCOMPARE(png->type, "image/png");
    QCOMPARE(png->content, encoded("PNG"));
    network.answer(reply("image/png; charset=binary", encoded("JPG")));
    QCOMPARE(awaited(fetcher.fetch(m_url, {}))->type, "image/jpeg");
}

void ImageFetcherTest::theRequestSaysNothingOfThePerson()
{
    FakeNetwork network;
    ImageFetcher fetcher(m_clock, &network);
    network.answer(reply("image/png", encoded("PNG")));
    QVERIFY(awaited(fetcher.fetch(m_url, {})));
    QCOMPARE(network.requests().size(), 1);
    const QNetworkRequest request = network.requests().first();
    QByteArrayList names = request.rawHeaderList();
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (QByteArrayList{"Accept", "User-Agent"}));
    QCOMPARE(request.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(), int(QNetworkRequest::Manual));
    QCOMPARE(request.attribute(QNetworkRequest::AuthenticationReuseAttribute).toInt(), int(QNetworkRequest::Manual));
}

void ImageFetcherTest::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    const QByteArray png = encoded("PNG");
    // A header that promises 60,000 × 60,000 pixels in a few bytes.
    QByteArray bomb = png;
    bomb.replace(16, 8, QByteArray("\0\0\xea\x60\0\0\xea\x60", 8));
    QTest::newRow("a page") << QByteArray("text/html") << QByteArray("<html>Sign in</html>");
    QTest::newRow("a page that says it is a picture") << QByteArray("image/png") << QByteArray("<html>Sign in</html>");
    QTest::newRow("a picture that says it is a page") << QByteArray("text/html") << png;
    QTest::newRow("no type") << QByteArray() << png;
    QTest::newRow("nothing") << QByteArray("image/png") << QByteArray();
    QTest::newRow("half of one") << QByteArray("image/png") << encoded("PNG", {300, 300}).chopped(40);
    QTest::newRow("too many pixels") << QByteArray("image/png") << bomb;
    QTest::newRow("drawing that can name files") << QByteArray(
        "image/svg+xml") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>");
    QTest::newRow("a kind that nobody sends") << QByteArray("image/x-portable-pixmap") << encoded("PPM");
}

void ImageFetcherTest::whatIsNoPictureIsRefused()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    FakeNetwork network;
    ImageFetcher fetcher(m_clock, &network);
    network.answer(reply(type, content));
    const Result<RemoteImage> image = awaited(fetcher.fetch(m_url, {}));
    QVERIFY(!image);
    QCOMPARE(image.failure().kind, Failure::Kind::Malformed);
}

void ImageFetcherTest::failuresAreTyped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << 404 << int(Failure::Kind::NotFound);
    QTest::newRow("forbidden") << 403 << int(Failure::Kind::SignInNeeded);
    QTest::newRow("broken") << 500 << int(Failure::Kind::ServerDown);
    QTest::newRow("nothing") << 204 << int(Failure::Kind::Malformed);
}

void ImageFetcherTest::failuresAreTyped()
{
    QFETCH(const int, status);
    FakeNetwork network;
    ImageFetcher fetcher(m_clock, &network);
    FakeNetworkAnswer answer = reply("image/png", encoded("PNG"));
    answer.status = status;
    network.answer(answer);
    QTEST(int(awaited(fetcher.fetch(m_url, {})).failure().kind), "kind");
}

void ImageFetcherTest::noOtherSchemeAndNoOtherOriginIsAsked()
{
    FakeNetwork network;
    ImageFetcher fetcher(m_clock, &network);
    for (const QString &address : {u"http://pictures.example/one"_s, u"file:///etc/hostname"_s, u"data:image/png;base64,AAAA"_s, QString()})
        QCOMPARE(awaited(fetcher.fetch(QUrl(address), {})).failure().kind, Failure::Kind::Refused);
    QVERIFY(network.requests().isEmpty());
    FakeNetworkAnswer elsewhere;
    elsewhere.status = 302;
    elsewhere.headers = {{"Location", "http://pictures.example/one"}};
    network.answer(elsewhere);
    QCOMPARE(awaited(fetcher.fetch(m_url, {})).failure().kind, Failure::Kind::Malformed);
    QCOMPARE(network.requests().size(), 1);
}

void ImageFetcherTest::aStopEndsIt()
{
    FakeNetwork network;
    ImageFetcher fetcher(m_clock, &network);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(awaited(fetcher.fetch(m_url, stop.get_token())).failure().kind, Failure::Kind::Cancelled);
}

void ImageFetcherTest::aFetcherThatGoesEndsWhatIsOnItsWay()
{
    FakeNetwork network;
    auto fetcher = std::make_unique<ImageFetcher>(m_clock, &network);
    network.answer(reply("image/png", encoded("PNG")));
    const QFuture<Result<RemoteImage>> future = fetcher->fetch(m_url, {});
    fetcher.reset();
    QCOMPARE(awaited(future).failure().kind, Failure::Kind::Cancelled);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ImageFetcherTest)
#include "imagefetchertest.moc"
