// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/expertgrid.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/presentation/personpictures.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/welcome/welcomepage.h>

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Pictures of people that are here already, wherever their faces are; the store alone is asked.
class PersonPicturesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initialsStandUntilAPictureIsHere();
    void aPictureThatComesWhileItIsAskedForIsNotMissed();
    void aPictureIsSeenOnEveryPage();

private:
    static Person ana();
    static RemoteImage picture();
    /// The colour that nothing else has.
    static bool isSeen(QWidget &page);
};

Person PersonPicturesTest::ana()
{
    Person person;
    person.id = u"ana"_s;
    person.name = u"Ana Ruiz"_s;
    person.role = Role::Expert;
    person.avatar = QUrl(u"https://pictures.example/ana.png"_s);
    return person;
}

RemoteImage PersonPicturesTest::picture()
{
    QImage image(96, 96, QImage::Format_RGB32);
    image.fill(QColor(0xff00ff));
    RemoteImage picture;
    picture.url = ana().avatar;
    picture.type = "image/png";
    QBuffer buffer(&picture.content);
    image.save(&buffer, "PNG");
    return picture;
}

bool PersonPicturesTest::isSeen(QWidget &page)
{
    const QImage image = page.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == QColor(0xff00ff) ? 1 : 0;
    }
    return found > 400;
}

void PersonPicturesTest::initialsStandUntilAPictureIsHere()
{
    LibraryFixture library;
    PersonPictures pictures(library.store());
    QSignalSpy came(&pictures, &PersonPictures::came);
    QVERIFY(pictures.of(ana()).isNull());
    library.settle();
    QCOMPARE(came.count(), 0);
    library.store().holdImage(picture());
    pictures.lookAgain();
    QVERIFY(pictures.of(ana()).isNull());
    QTRY_COMPARE(came.count(), 1);
    QCOMPARE(pictures.of(ana()).pixelColor(5, 5), QColor(0xff00ff));
    QVERIFY(pictures.of(Person()).isNull());
}

void PersonPicturesTest::aPictureThatComesWhileItIsAskedForIsNotMissed()
{
    LibraryFixture library;
    PersonPictures pictures(library.store());
    QSignalSpy came(&pictures, &PersonPictures::came);
    QVERIFY(pictures.of(ana()).isNull()); // the answer, which is no, is on its way
    library.store().holdImage(picture());
    pictures.lookAgain();
    QTRY_COMPARE(came.count(), 1);
    QVERIFY(!pictures.of(ana()).isNull());
}

void PersonPicturesTest::aPictureIsSeenOnEveryPage()
{
    LibraryFixture library;
    library.apply({ana()});
    ZoomLevel zoom;
    ExpertsPage experts(library.store(), library.clock());
    ProfilePage profile(library.store(), library.clock(), zoom);
    WelcomePage welcome(library.store(), library.clock(), library.settings());
    profile.open(library.community(), u"ana"_s);
    const QList<QWidget *> pages{&experts, &profile, &welcome};
    for (QWidget *page : pages) {
        page->resize(900, 700);
        page->show();
    }
    QTRY_COMPARE(experts.grid()->model()->rowCount(), 1);
    QTRY_VERIFY(profile.view()->toPlainText().contains(u"Ana Ruiz"_s));
    for (QWidget *page : pages)
        QVERIFY(!isSeen(*page));
    library.store().holdImage(picture());
    for (QWidget *page : pages) { // somebody comes back
        page->hide();
        page->show();
    }
    library.apply({[] {
        Person person = ana();
        person.headline = u"Another one"_s; // what changes asks anew
        return person;
    }()});
    for (QWidget *page : pages)
        QTRY_VERIFY2(isSeen(*page), page->metaObject()->className());
}

} // namespace limber

QTEST_MAIN(limber::PersonPicturesTest)
#include "personpicturestest.moc"
