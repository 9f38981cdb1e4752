// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/saved/savedcase.h>

#include <QSignalSpy>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

/// What becomes of the pictures of a thread that a person saves.
class SavedPicturesTest final : public SavedCase
{
    Q_OBJECT

private Q_SLOTS:
    void picturesArentFetchedWhereThePersonDoesNotWantThem();
    void alwaysFetchesWithoutAskingAgain();
    void picturesThatCannotBeHadAreSaidAndTriedAgain();
    void whoeverTakesTheSaveBackHasNoFurtherPictureFetched();
    void whatFailedWithoutANetworkIsFetchedOnceThereIsOne();
    void whatIsOnItsWayIsNotAskedForAgain();
    void aPictureThatIsLookedAtLaterIsKeptToo();
    void aPictureThatIsLookedAtIsNotKeptWhereThePersonNeverWantsThat();
    void whoeverIsAtCancelStaysThere();
};

void SavedPicturesTest::picturesArentFetchedWhereThePersonDoesNotWantThem()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Not These"_s);
    QVERIFY(!bar(u"Keep them too?"_s));
    m_library->settings().setValue(u"reading/saveImages"_s, u"never"_s);
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(!m_page->thread()->saved);
    save();
    m_library->settle();
    QCOMPARE(missing(), 2);
    QVERIFY(!bar(u"Keep them too?"_s));
    QVERIFY(m_source.asked.isEmpty());
}

void SavedPicturesTest::alwaysFetchesWithoutAskingAgain()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Always"_s);
    QTRY_COMPARE(missing(), 0);
    QCOMPARE(m_library->settings().value(u"reading/saveImages"_s).toString(), u"always"_s);
    // A sync brings one more picture: what is saved stays whole without a question.
    Answer answer;
    answer.id = u"a2"_s;
    answer.question = u"q1"_s;
    const QUrl three(u"https://three.example/c.png"_s);
    answer.body = u"![map](https://three.example/c.png)"_s;
    answer.created = m_library->clock().now();
    m_source.images.insert(three, QImage(10, 10, QImage::Format_RGB32));
    m_library->apply({answer});
    sync();
    QTRY_COMPARE(m_source.asked.count(three), 1);
}

void SavedPicturesTest::picturesThatCannotBeHadAreSaidAndTriedAgain()
{
    const QImage second = m_source.images.take(m_two);
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_VERIFY(bar(u"could not be fetched from two.example"_s));
    QCOMPARE(missing(), 1);
    m_source.images.insert(m_two, second);
    press(bar(u"could not be fetched"_s), u"Try Again"_s);
    QTRY_COMPARE(missing(), 0);
    QTRY_VERIFY(!bar(u"could not be fetched"_s));
}

void SavedPicturesTest::whoeverTakesTheSaveBackHasNoFurtherPictureFetched()
{
    Answer answer;
    answer.id = u"a2"_s;
    answer.question = u"q2"_s;
    for (int picture = 0; picture < 9; ++picture) {
        const QUrl url(u"https://many.example/%1.png"_s.arg(picture));
        m_source.images.insert(url, QImage(10, 10, QImage::Format_RGB32));
        answer.body += u"![](%1) "_s.arg(url.toString());
    }
    answer.created = m_library->clock().now();
    Question many = question();
    many.id = u"q2"_s;
    many.body = u"Many of them."_s;
    m_library->apply({many, answer});
    m_window->openThread(m_library->ref(u"q2"_s));
    QTRY_VERIFY(m_page->thread() && m_page->thread()->ref.id == u"q2"_s);
    m_page->view()->setFocus();
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    m_source.held = true;
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_COMPARE(m_source.asked.size(), 4);
    QTRY_VERIFY(bar(u"Keeping pictures"_s));
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(!m_page->thread()->saved);
    m_source.release();
    for (int turn = 0; turn < 5; ++turn)
        m_library->settle();
    QCOMPARE(m_source.asked.size(), 4);
    QVERIFY(!bar(u"Keeping pictures"_s));
    QVERIFY(!bar(u"could not be"_s));
}

void SavedPicturesTest::whatFailedWithoutANetworkIsFetchedOnceThereIsOne()
{
    const QHash<QUrl, QImage> images = std::exchange(m_source.images, {});
    m_source.failure = Failure::Kind::Offline;
    m_library->settings().setValue(u"reading/saveImages"_s, u"always"_s);
    save();
    QTRY_VERIFY(bar(u"could not be fetched"_s));
    // A pass that reaches nobody is no reason to try.
    m_source.asked.clear();
    m_library->script().fail({.kind = Failure::Kind::Offline});
    QSignalSpy idle(&m_library->engine(), &SyncEngine::idle);
    m_library->engine().syncAll(SyncEngine::Reason::Person);
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(missing(), 2); // behind what would have been asked of the store
    QVERIFY(m_source.asked.isEmpty());
    m_source.images = images;
    sync();
    QTRY_COMPARE(missing(), 0);
    // What is not there is not asked for each time.
    m_source.failure = Failure::Kind::NotFound;
}

void SavedPicturesTest::whatIsOnItsWayIsNotAskedForAgain()
{
    m_library->settings().setValue(u"reading/saveImages"_s, u"always"_s);
    m_source.held = true;
    save();
    QTRY_COMPARE(m_source.asked.size(), 2);
    sync();
    QCOMPARE(missing(), 2); // behind what a pass asks of the store
    m_source.release();
    QTRY_COMPARE(missing(), 0);
    for (int turn = 0; turn < 5; ++turn)
        m_library->settle();
    QCOMPARE(m_source.asked.size(), 2);
}

void SavedPicturesTest::aPictureThatIsLookedAtLaterIsKeptToo()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    press(bar(u"Keep them too?"_s), u"Not These"_s);
    QTRY_VERIFY(bar(u"are not shown"_s));
    press(bar(u"are not shown"_s), u"Show Here"_s);
    QTRY_COMPARE(missing(), 0);
}

void SavedPicturesTest::aPictureThatIsLookedAtIsNotKeptWhereThePersonNeverWantsThat()
{
    m_library->settings().setValue(u"reading/saveImages"_s, u"never"_s);
    save();
    m_window.reset();
    begin(); // it is saved when it is opened
    QTRY_VERIFY(bar(u"are not shown"_s));
    press(bar(u"are not shown"_s), u"Show Here"_s);
    QTRY_VERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_two.toString())));
    m_library->settle();
    QCOMPARE(missing(), 2);
}

void SavedPicturesTest::whoeverIsAtCancelStaysThere()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    m_source.held = true;
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_VERIFY(bar(u"Keeping pictures: 0 of 2"_s));
    QPushButton *cancel = button(bar(u"Keeping pictures"_s), u"Cancel"_s);
    QVERIFY(cancel);
    cancel->setFocus();
    QTRY_VERIFY(cancel->hasFocus());
    m_source.release(1);
    QTRY_VERIFY(bar(u"Keeping pictures: 1 of 2"_s));
    QVERIFY(cancel->hasFocus());
    // The bar goes, and whoever was at it reads on.
    m_source.release(1);
    QTRY_VERIFY(!bar(u"Keeping pictures"_s));
    QVERIFY(m_page->view()->hasFocus());
}

} // namespace limber

QTEST_MAIN(limber::SavedPicturesTest)
#include "savedpicturestest.moc"
