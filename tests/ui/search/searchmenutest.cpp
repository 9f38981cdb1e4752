// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/search/searchcase.h>
#include <ui/experts/profilepage.h>
#include <ui/reading/cardbrowser.h>

#include <QContextMenuEvent>
#include <QMenu>

namespace limber {

using namespace Qt::StringLiterals;

class SearchMenuTest final : public SearchCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHitHasTheMenuOfItsThread();
    void theAuthorsProfileIsOneStepAway();
    void thereIsOneForTheKeyboardToo();
    void whereThereIsRoomForOnePaneAHitThatIsNotOpenHasNoCommandsOfAnotherThread();
    void emptyRoomHasNone();

private:
    /// Where somebody presses the right button over a row.
    void press(int row) const;
    [[nodiscard]] QMenu *menu() const;
    [[nodiscard]] QAction *entry(const QString &text) const;
};

void SearchMenuTest::press(int row) const
{
    const QPoint at = results()->visualRect(results()->model()->index(row, 0)).center();
    QTest::mouseClick(results()->viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, results()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(results()->viewport(), &event);
}

QMenu *SearchMenuTest::menu() const
{
    return part<SearchPane>()->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
}

QAction *SearchMenuTest::entry(const QString &text) const
{
    const QList<QAction *> all = menu() ? menu()->actions() : QList<QAction *>();
    for (QAction *each : all) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void SearchMenuTest::aHitHasTheMenuOfItsThread()
{
    type(u"hamstr"_s);
    press(0);
    QVERIFY(menu() && menu()->isVisible());
    QVERIFY(entry(u"Save"_s) && entry(u"Export PDF…"_s));
    QTRY_VERIFY(entry(u"Save"_s)->isEnabled());
    entry(u"Save"_s)->trigger();
    menu()->close();
    QTRY_VERIFY(page()->thread()->saved);
    press(0);
    entry(u"Open"_s)->trigger();
    QVERIFY(page()->view()->hasFocus());
}

void SearchMenuTest::theAuthorsProfileIsOneStepAway()
{
    type(u"hamstr"_s);
    press(0);
    QVERIFY(entry(u"View Profile of Ana Müller"_s));
    entry(u"View Profile of Ana Müller"_s)->trigger();
    QVERIFY(part<ProfilePage>()->isVisible());
    QTRY_VERIFY(part<ProfilePage>()->view()->toPlainText().contains(u"Ana Müller"_s));
}

void SearchMenuTest::thereIsOneForTheKeyboardToo()
{
    type(u"hamstr"_s);
    key(Qt::Key_Down);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(results(), &event);
    QVERIFY(menu() && menu()->isVisible() && entry(u"Save"_s));
}

void SearchMenuTest::whereThereIsRoomForOnePaneAHitThatIsNotOpenHasNoCommandsOfAnotherThread()
{
    m_window->openThread(m_library->ref(u"rope"_s));
    QTRY_VERIFY(page()->thread());
    m_window->resize(500, 600);
    type(u"hamstr"_s);
    press(0);
    QVERIFY(entry(u"Open"_s) && entry(u"View Profile of Ana Müller"_s));
    QVERIFY(!entry(u"Save"_s));
    QVERIFY(!page()->isVisible());
}

void SearchMenuTest::emptyRoomHasNone()
{
    type(u"hamstr"_s);
    const QPoint below = results()->visualRect(results()->model()->index(0, 0)).bottomLeft() + QPoint(20, 60);
    QContextMenuEvent event(QContextMenuEvent::Mouse, below, results()->viewport()->mapToGlobal(below));
    QCoreApplication::sendEvent(results()->viewport(), &event);
    QVERIFY(!menu());
}

} // namespace limber

QTEST_MAIN(limber::SearchMenuTest)
#include "searchmenutest.moc"
