// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakeimagesource.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>
#include <ui/widgets/messagebar.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace limber {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ThreadPicturesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsFetchedBeforeItIsAllowed();
    void whatIsAllowedForOneThreadIsNotForTheNext();
    void picturesOfAnyThreadAreShownOnceThePersonWantsThat();
    void aPictureThatCannotBeHadIsSaidAndTriedAgain();
    void picturesThatWereSeenAreThereTheNextTime();
    void facesAloneAskForNothing();
    void withoutASourceThereIsNoBar();
    void manyPicturesAreSpokenOfOnce();

private:
    void open(const QString &question);
    MessageBar *bar() const;
    void press(const QString &button);
    bool shows(const QString &address) const;

    const QUrl m_one{u"https://one.example/a.png"_s};
    const QUrl m_two{u"https://two.example/b.png"_s};
    FakeImageSource m_source;
    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<ZoomLevel> m_zoom;
    std::unique_ptr<ThreadPage> m_page;
};

void ThreadPicturesTest::init()
{
    TestCase::init();
    m_source.asked.clear();
    m_source.images = {{m_one, QImage(40, 20, QImage::Format_RGB32)}, {m_two, QImage(2000, 100, QImage::Format_RGB32)}};
    m_library = std::make_unique<LibraryFixture>();
    Person face;
    face.id = u"face"_s;
    face.name = u"Somebody"_s;
    face.avatar = QUrl(u"https://faces.example/1.png"_s);
    std::vector<Item> items{face};
    for (const QString &id : {u"q1"_s, u"q2"_s, u"plain"_s}) {
        Question question;
        question.id = id;
        question.title = id;
        question.author = u"face"_s;
        if (id != u"plain"_s)
            question.body = u"![one](https://one.example/a.png) ![two](https://two.example/b.png) ![](https://two.example/missing.png)"_s;
        question.created = question.activity = m_library->clock().now();
        items.push_back(question);
    }
    m_library->apply(items);
    m_zoom = std::make_unique<ZoomLevel>();
    m_page = std::make_unique<ThreadPage>(m_library->store(), m_library->clock(), *m_zoom, 1h, &m_source);
    m_page->resize(700, 500);
    m_page->show();
}

void ThreadPicturesTest::cleanup()
{
    m_page.reset();
    m_zoom.reset();
    m_library.reset();
}

void ThreadPicturesTest::open(const QString &question)
{
    m_page->open(m_library->ref(question));
    QTRY_VERIFY(m_page->thread());
}

MessageBar *ThreadPicturesTest::bar() const
{
    for (MessageBar *each : m_page->findChildren<MessageBar *>()) {
        if (!each->isHidden() && each->message().contains(u"image"_s))
            return each;
    }
    return nullptr;
}

void ThreadPicturesTest::press(const QString &text)
{
    for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

bool ThreadPicturesTest::shows(const QString &address) const
{
    return m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(address));
}

void ThreadPicturesTest::nothingIsFetchedBeforeItIsAllowed()
{
    open(u"q1"_s);
    QTRY_VERIFY(bar() && bar()->message().startsWith(u"3 image(s) of this thread are not shown."_s));
    QVERIFY2(bar()->message().contains(u"one.example"_s) && bar()->message().contains(u"two.example"_s), qPrintable(bar()->message()));
    QVERIFY(!bar()->message().contains(u"faces.example"_s));
    QVERIFY(m_source.asked.isEmpty());
    QVERIFY(m_page->view()->toPlainText().contains(u"[image: one]"_s));
    press(u"Show Here"_s);
    QTRY_VERIFY(shows(m_one.toString()) && shows(m_two.toString()));
    QCOMPARE(m_source.asked.count(m_one), 1);
    QVERIFY(!m_page->view()->toPlainText().contains(u"[image: one]"_s));
    QVERIFY(m_page->view()->toPlainText().contains(u"[image]"_s)); // the missing one
}

void ThreadPicturesTest::whatIsAllowedForOneThreadIsNotForTheNext()
{
    open(u"q1"_s);
    QTRY_VERIFY(bar());
    press(u"Show Here"_s);
    QTRY_VERIFY(shows(m_one.toString()));
    m_library->apply({Question{.id = u"q3"_s,
        .title = u"Another"_s,
        .body = u"![](https://three.example/c.png)"_s,
        .author = {},
        .created = {},
        .edited = {},
        .activity = {},
        .topics = {},
        .score = {},
        .accepted = {},
        .closed = false,
        .url = {},
        .revision = {}}});
    m_source.asked.clear();
    open(u"q3"_s);
    QTRY_VERIFY(bar() && bar()->message().contains(u"three.example"_s));
    QVERIFY(m_source.asked.isEmpty());
}

void ThreadPicturesTest::picturesOfAnyThreadAreShownOnceThePersonWantsThat()
{
    QSignalSpy wanted(m_page.get(), &ThreadPage::picturesWanted);
    open(u"q1"_s);
    QTRY_VERIFY(bar());
    press(u"Always Show"_s);
    QCOMPARE(wanted.count(), 1);
    QVERIFY2(m_source.asked.isEmpty(), "whoever keeps the settings answers");
    m_page->setPicturesShown(true);
    QTRY_VERIFY(shows(m_one.toString()));
    open(u"q2"_s);
    QTRY_VERIFY(shows(m_two.toString()));
    QTRY_VERIFY(m_source.asked.contains(QUrl(u"https://faces.example/1.png"_s)));
}

void ThreadPicturesTest::aPictureThatCannotBeHadIsSaidAndTriedAgain()
{
    open(u"q1"_s);
    QTRY_VERIFY(bar());
    press(u"Show Here"_s);
    QTRY_VERIFY(bar() && bar()->message().contains(u"could not be fetched"_s));
    const QUrl missing(u"https://two.example/missing.png"_s);
    m_source.images.insert(missing, QImage(10, 10, QImage::Format_RGB32));
    press(u"Try Again"_s);
    QTRY_VERIFY(shows(missing.toString()));
}

void ThreadPicturesTest::picturesThatWereSeenAreThereTheNextTime()
{
    open(u"q1"_s);
    QTRY_VERIFY(bar());
    press(u"Show Here"_s);
    QTRY_VERIFY(shows(m_one.toString()));
    m_source.asked.clear();
    open(u"q2"_s);
    QTRY_VERIFY(shows(m_one.toString()) && shows(m_two.toString()));
    QVERIFY(m_source.asked.isEmpty());
}

void ThreadPicturesTest::facesAloneAskForNothing()
{
    open(u"plain"_s);
    QTest::qWait(50);
    m_library->settle();
    QVERIFY(!bar());
    QVERIFY(m_source.asked.isEmpty());
}

void ThreadPicturesTest::withoutASourceThereIsNoBar()
{
    m_page = std::make_unique<ThreadPage>(m_library->store(), m_library->clock(), *m_zoom, 1h);
    m_page->show();
    open(u"q1"_s);
    QTest::qWait(50);
    m_library->settle();
    QVERIFY(!bar());
}

void ThreadPicturesTest::manyPicturesAreSpokenOfOnce()
{
    Question question;
    question.id = u"many"_s;
    question.title = u"Many"_s;
    for (int picture = 0; picture < 40; ++picture)
        question.body += u"![](https://many.example/%1.png) "_s.arg(picture);
    question.created = question.activity = m_library->clock().now();
    m_library->apply({question});
    int said = 0; // each of them interrupts a screen reader
    const QList<MessageBar *> bars = m_page->findChildren<MessageBar *>();
    for (MessageBar *each : bars) {
        connect(each, &MessageBar::visibilityChanged, this,
            [&said, each] { said += !each->isHidden() && each->message().contains(u"are not shown"_s) ? 1 : 0; });
    }
    open(u"many"_s);
    QTRY_VERIFY(bar() && bar()->message().startsWith(u"40 image(s)"_s));
    QCOMPARE(said, 1);
    m_page.reset();
}

} // namespace limber

QTEST_MAIN(limber::ThreadPicturesTest)
#include "threadpicturestest.moc"
