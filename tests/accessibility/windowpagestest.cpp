// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/accessibility/controls.h>
#include <tests/accessibility/windowvisit.h>
#include <tests/support/testcase.h>

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStops = 200; // links of a document among them
constexpr int SettleMilliseconds = 20'000;
constexpr int SeenPixels = 30; // of a ring that can be told from none

int differentPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return one.width() * one.height();
    int found = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            found += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return found;
}

QImage pictureOf(QWidget &window, const QWidget &widget)
{
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(place.adjusted(-4, -4, 4, 4) & window.rect()).toImage();
}

QStringList described(const QList<QWidget *> &widgets)
{
    QStringList lines;
    for (const QWidget *widget : widgets)
        lines += controls::described(widget);
    return lines;
}

} // namespace

/// What must hold on every page and in every dialog, for people who do without a mouse, or without eyes, or need large type.
class WindowPagesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlHasAName_data() { WindowVisit::addRows(); }
    void everyControlHasAName();
    void nothingNeedsTheMouse_data() { WindowVisit::addRows(); }
    void nothingNeedsTheMouse();
    void tabComesEverywhereOnceAndIsSeen_data() { WindowVisit::addRows(); }
    void tabComesEverywhereOnceAndIsSeen();
    void noTextIsCut_data();
    void noTextIsCut();

private:
    QFont m_usual;
};

void WindowPagesTest::init()
{
    TestCase::init();
    m_usual = QApplication::font();
}

void WindowPagesTest::cleanup()
{
    QApplication::setFont(m_usual);
}

void WindowPagesTest::everyControlHasAName()
{
    QFETCH(const QString, page);
    WindowVisit visit(page);
    QVERIFY(visit.arrives());
    QStringList nameless;
    for (QWidget *control : controls::seenIn(visit.root())) {
        const auto *label = qobject_cast<QLabel *>(control);
        if (label && label->text().isEmpty())
            continue; // nothing is said, and nothing is seen
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control);
        QVERIFY(access);
        if (access->text(QAccessible::Name).trimmed().isEmpty())
            nameless += controls::described(control);
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

void WindowPagesTest::nothingNeedsTheMouse()
{
    QFETCH(const QString, page);
    WindowVisit visit(page);
    QVERIFY(visit.arrives());
    QStringList found;
    for (const QWidget *control : controls::seenIn(visit.root())) {
        if (controls::needsMouse(*control))
            found += controls::described(control);
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void WindowPagesTest::tabComesEverywhereOnceAndIsSeen()
{
    QFETCH(const QString, page);
    WindowVisit visit(page);
    QVERIFY(visit.arrives());
    QWidget &window = visit.root();
    QTRY_VERIFY(QApplication::focusWidget());
    const QList<QWidget *> wanted = controls::tabStopsIn(window);

    // From a stop to the next one, until it is the first one again. A document's links are stops inside it.
    const auto step = [](Qt::KeyboardModifiers modifiers) {
        QWidget *before = QApplication::focusWidget();
        for (int stop = 0; stop < MostStops && QApplication::focusWidget() == before; ++stop)
            QTest::keyClick(before, Qt::Key_Tab, modifiers);
        return QApplication::focusWidget();
    };
    QWidget *first = step(Qt::NoModifier);
    QList<QWidget *> visited;
    QStringList unseen;
    for (QWidget *here = first; here && !visited.contains(here);) {
        visited += here;
        const QImage with = pictureOf(window, *here);
        QWidget *next = step(Qt::NoModifier);
        if (here != next && differentPixels(with, pictureOf(window, *here)) < SeenPixels)
            unseen += controls::described(here);
        here = next;
    }
    const QString order = u"Tab came to:\n"_s + described(visited).join(u'\n');
    QVERIFY2(
        QApplication::focusWidget() == first, qPrintable(order + u"\nand then to "_s + controls::described(QApplication::focusWidget())));
    QCOMPARE(unseen.join(u'\n'), QString());
    QList<QWidget *> missed = wanted;
    for (QWidget *widget : visited)
        missed.removeAll(widget);
    QVERIFY2(missed.isEmpty(), qPrintable(order + u"\nand not to\n"_s + described(missed).join(u'\n')));
    for (auto back = visited.crbegin(); back != visited.crend(); ++back)
        QCOMPARE(controls::described(step(Qt::ShiftModifier)), controls::described(*back));
}

void WindowPagesTest::noTextIsCut_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("percent");
    for (const QString &page : WindowVisit::pages()) {
        for (const int percent : {100, 200})
            QTest::addRow("%s, %d %%", qPrintable(page), percent) << page << percent;
    }
}

void WindowPagesTest::noTextIsCut()
{
    QFETCH(const QString, page);
    QFETCH(const int, percent);
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    WindowVisit visit(page);
    QVERIFY(visit.arrives());
    QStringList cut;
    const auto isWhole = [&] {
        cut.clear();
        for (const QWidget *widget : visit.root().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != visit.root().window())
                continue;
            if (const QString fault = controls::cutOff(*widget); !fault.isEmpty())
                cut += fault;
        }
        return cut.isEmpty();
    };
    static_cast<void>(QTest::qWaitFor(isWhole, SettleMilliseconds)); // layouts come to rest
    QCOMPARE(cut.join(u'\n'), QString());
}

} // namespace limber

QTEST_MAIN(limber::WindowPagesTest)
#include "windowpagestest.moc"
