// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/commands.h>
#include <ui/actions/windowactions.h>
#include <ui/mainwindow.h>
#include <ui/settings/communityrow.h>
#include <ui/settings/preferences.h>
#include <ui/settings/settingswindow.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Edit ▸ Settings.
class SettingsWindowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlCommaOpensOneWindowThatIsInNobodysWay();
    void everyControlHasALabelAndASentence();
    void whatIsChosenIsKeptAtOnce_data();
    void whatIsChosenIsKeptAtOnce();
    void howLongPostsAreHeldBackIsKept();
    void textSizeAndOrderAreThoseOfTheWindow();
    void theIntervalHoldsAtOnce();
    void anotherAppearanceIsAnnounced();
    void aCommunityIsRemovedAfterAQuestion();
    void plainHttpIsAllowedPerCommunity();
    void theFolderIsShown();
    void junkIsAsIfNobodyHadChosen();
    void whatIsChosenElsewhereIsSeenHere();
    void theKeyInTheSentenceIsThePersonsOwn();

private:
    static SettingsWindow *open(MainWindow &window);
    /// Chooses as a person does: with a key in the box.
    static void choose(QComboBox *box, const QString &text);
    static QComboBox *boxFor(const SettingsWindow &settings, const QString &label);
};

SettingsWindow *SettingsWindowTest::open(MainWindow &window)
{
    window.findChild<QAction *>(u"settings"_s)->trigger();
    return window.findChild<SettingsWindow *>();
}

QComboBox *SettingsWindowTest::boxFor(const SettingsWindow &settings, const QString &label)
{
    for (const QLabel *each : settings.findChildren<QLabel *>()) {
        if (QString(each->text()).remove(u'&') == label)
            return qobject_cast<QComboBox *>(each->buddy());
    }
    return nullptr;
}

void SettingsWindowTest::choose(QComboBox *box, const QString &text)
{
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

void SettingsWindowTest::ctrlCommaOpensOneWindowThatIsInNobodysWay()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = window.findChild<SettingsWindow *>();
    QVERIFY(settings && settings->isVisible());
    QVERIFY(!settings->isModal());
    window.findChild<QAction *>(u"settings"_s)->trigger();
    QCOMPARE(window.findChildren<SettingsWindow *>().size(), 1);
    QTest::keyClick(settings, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<SettingsWindow *>());
}

void SettingsWindowTest::everyControlHasALabelAndASentence()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    const SettingsWindow *settings = open(window);
    QSet<const QWidget *> labelled;
    for (const QLabel *label : settings->findChildren<QLabel *>()) {
        if (label->buddy())
            labelled.insert(label->buddy());
        QVERIFY(!label->text().contains(u'&') || label->buddy());
    }
    int controls = 0;
    for (const QWidget *control : settings->findChildren<QWidget *>()) {
        const auto *check = qobject_cast<const QCheckBox *>(control);
        if (!check && !qobject_cast<const QComboBox *>(control) && !qobject_cast<const QSpinBox *>(control))
            continue;
        ++controls;
        QVERIFY2(check ? check->text().contains(u'&') : labelled.contains(control), control->metaObject()->className());
        QVERIFY(control->accessibleDescription().endsWith(u'.'));
    }
    QVERIFY(controls >= 10);
}

void SettingsWindowTest::whatIsChosenIsKeptAtOnce_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("kept");
    QTest::newRow("colours") << u"Colours:"_s << u"Dark"_s << u"appearance"_s << u"dark"_s;
    QTest::newRow("start") << u"Begin with:"_s << u"All questions"_s << u"window/start"_s << u"all"_s;
    QTest::newRow("language") << u"Language:"_s << u"Deutsch"_s << u"language"_s << u"de"_s;
    QTest::newRow("read at the end") << u"Mark as read:"_s << u"At its end"_s << u"reading/markRead"_s << u"end"_s;
    QTest::newRow("never read") << u"Mark as read:"_s << u"Only when I say so"_s << u"reading/markRead"_s << u"never"_s;
    QTest::newRow("pictures kept") << u"Saved pictures:"_s << u"Always keep"_s << u"reading/saveImages"_s << u"always"_s;
    QTest::newRow("sync never") << u"Sync by itself:"_s << u"Never"_s << u"sync/minutes"_s << u"0"_s;
    QTest::newRow("sync hourly") << u"Sync by itself:"_s << u"Every 60 minutes"_s << u"sync/minutes"_s << u"60"_s;
    QTest::newRow("order") << u"Sort answers:"_s << u"Newest First"_s << u"reading/answers"_s << u"newest"_s;
}

void SettingsWindowTest::whatIsChosenIsKeptAtOnce()
{
    QFETCH(const QString, label);
    QFETCH(const QString, choice);
    QFETCH(const QString, key);
    QFETCH(const QString, kept);
    LibraryFixture library;
    MainWindow window(library.parts());
    QComboBox *box = boxFor(*open(window), label);
    QVERIFY(box);
    const int found = label == u"Sync by itself:"_s ? box->findData(kept.toInt()) : box->findText(choice);
    QVERIFY(found >= 0);
    choose(box, box->itemText(found));
    QCOMPARE(library.settings().value(key).toString(), kept);
    MainWindow next(library.parts());
    QCOMPARE(boxFor(*open(next), label)->currentIndex(), found);
}

void SettingsWindowTest::howLongPostsAreHeldBackIsKept()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    auto *delay = open(window)->findChild<QSpinBox *>(u"send-delay"_s);
    QCOMPARE(delay->value(), 10);
    delay->setValue(45);
    QCOMPARE(library.settings().value(u"posting/delaySeconds"_s).toInt(), 45);
    QCOMPARE(Preferences(library.settings()).sendDelay(), std::chrono::seconds(45));
    for (const QVariant &senseless : {QVariant(-1), QVariant(301), QVariant(u"soon"_s)}) {
        library.settings().setValue(u"posting/delaySeconds"_s, senseless);
        QCOMPARE(Preferences(library.settings()).sendDelay(), Preferences::UsualSendDelay);
    }
}

void SettingsWindowTest::textSizeAndOrderAreThoseOfTheWindow()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    SettingsWindow *settings = open(window);
    auto *size = settings->findChild<QSpinBox *>(u"text-size"_s);
    window.findChild<QAction *>(u"zoom-in"_s)->trigger();
    QCOMPARE(size->value(), 110);
    size->setValue(200);
    window.findChild<QAction *>(u"zoom-in"_s)->trigger();
    QCOMPARE(size->value(), 210);
    QComboBox *order = boxFor(*settings, u"Sort answers:"_s);
    window.findChild<QAction *>(u"answers-score-first"_s)->trigger();
    QCOMPARE(order->currentText(), u"Highest Score First"_s);
    choose(order, u"Oldest First"_s);
    QVERIFY(window.findChild<QAction *>(u"answers-oldest-first"_s)->isChecked());
}

void SettingsWindowTest::theIntervalHoldsAtOnce()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    auto *timer = library.engine().findChild<QTimer *>();
    QVERIFY(timer && !timer->isActive());
    QComboBox *box = boxFor(*open(window), u"Sync by itself:"_s);
    choose(box, box->itemText(box->findData(15)));
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(15min));
    QVERIFY(timer->isActive());
    choose(box, box->itemText(box->findData(0)));
    QVERIFY(!timer->isActive());
}

void SettingsWindowTest::anotherAppearanceIsAnnounced()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    QList<Appearance> chosen;
    connect(&window, &MainWindow::appearanceChosen, this, [&](Appearance appearance) { chosen.append(appearance); });
    QComboBox *box = boxFor(*open(window), u"Colours:"_s);
    choose(box, u"Dark"_s);
    choose(box, u"Dark"_s);
    choose(box, u"As the desktop"_s);
    const QList<Appearance> expected{Appearance::Dark, Appearance::System};
    QCOMPARE(chosen, expected);
}

void SettingsWindowTest::aCommunityIsRemovedAfterAQuestion()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    const SettingsWindow *settings = open(window);
    QTRY_VERIFY(settings->findChild<CommunityRow *>());
    const auto *row = settings->findChild<CommunityRow *>();
    QVERIFY(!row->findChild<QCheckBox *>()); // encrypted: nothing to allow
    for (auto *button : row->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Remove…"_s)
            button->click();
        else
            QVERIFY(button->isHidden()); // nobody can sign in to a community that takes no posts
    }
    const auto *question = settings->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (button->text().contains(u"Remove"_s))
            button->click();
    }
    QTRY_VERIFY(library.await(library.store().communities())->isEmpty());
}

void SettingsWindowTest::plainHttpIsAllowedPerCommunity()
{
    LibraryFixture library(false);
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"http://shape.example/"_s);
    community.allowHttp = true;
    QVERIFY(library.await(library.store().addCommunity(community)));
    MainWindow window(library.parts());
    const SettingsWindow *settings = open(window);
    QTRY_VERIFY(settings->findChild<CommunityRow *>());
    auto *allowed = settings->findChild<CommunityRow *>()->findChild<QCheckBox *>();
    QVERIFY(allowed && allowed->isChecked());
    QCOMPARE(allowed->accessibleName(), u"Connect to %1 without encryption"_s.arg(settings->findChild<CommunityRow *>()->community().id));
    allowed->click();
    QTRY_VERIFY(!library.await(library.store().communities())->first().allowHttp);
}

void SettingsWindowTest::theFolderIsShown()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    SettingsWindow *settings = open(window);
    QSignalSpy shown(&window, &MainWindow::fileActivated);
    for (QPushButton *button : settings->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Folder"_s))
            button->click();
    }
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().toUrl(), QUrl::fromLocalFile(library.store().folder()));
}

void SettingsWindowTest::junkIsAsIfNobodyHadChosen()
{
    LibraryFixture library;
    for (const QString &key : {u"appearance"_s, u"language"_s, u"window/start"_s, u"reading/markRead"_s, u"reading/images"_s,
             u"reading/saveImages"_s, u"reading/advice"_s, u"sync/minutes"_s}) {
        for (const QVariant &junk : {QVariant(u"mauve"_s), QVariant(-7), QVariant(99'999'999), QVariant(QStringList{u"a"_s, u"b"_s}),
                 QVariant(QByteArray("\0\xff", 2)), QVariant(QVariantMap{{u"a"_s, 1}})}) {
            library.settings().setValue(key, junk);
            const Preferences preferences(library.settings());
            QCOMPARE(preferences.appearance(), Appearance::System);
            QCOMPARE(preferences.language(), QString());
            QCOMPARE(preferences.start(), Preferences::Start::LastPlace);
            QCOMPARE(preferences.markRead(), Preferences::MarkRead::AfterDelay);
            QCOMPARE(preferences.picturesShown(), false);
            QCOMPARE(preferences.saveImages(), Preferences::SaveImages::Ask);
            QCOMPARE(preferences.adviceShown(), true);
            QCOMPARE(preferences.syncInterval(), Preferences::UsualSyncInterval);
        }
        library.settings().remove(key);
    }
}

void SettingsWindowTest::whatIsChosenElsewhereIsSeenHere()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    const SettingsWindow *settings = open(window);
    Preferences elsewhere(library.settings());
    elsewhere.setAppearance(Appearance::Dark);
    elsewhere.setSaveImages(Preferences::SaveImages::Never);
    elsewhere.setMarkRead(Preferences::MarkRead::AtEnd);
    elsewhere.setPicturesShown(true);
    // The window's own preferences say so when anything is chosen in it.
    QComboBox *language = boxFor(*settings, u"Language:"_s);
    choose(language, u"English"_s);
    QCOMPARE(boxFor(*settings, u"Colours:"_s)->currentText(), u"Dark"_s);
    QCOMPARE(boxFor(*settings, u"Saved pictures:"_s)->currentText(), u"Never keep"_s);
    QCOMPARE(boxFor(*settings, u"Mark as read:"_s)->currentText(), u"At its end"_s);
    for (const QCheckBox *box : settings->findChildren<QCheckBox *>())
        QVERIFY(box->isChecked());
}

void SettingsWindowTest::theKeyInTheSentenceIsThePersonsOwn()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    const QComboBox *box = boxFor(*open(window), u"Sync by itself:"_s);
    const auto says = [&](const QString &sentence) {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->text() == sentence)
                return box->accessibleDescription() == sentence;
        }
        return false;
    };
    Commands &commands = window.findChild<WindowActions *>()->commands();
    const QString usual = commands.find(u"sync"_s)->action->shortcut().toString(QKeySequence::NativeText);
    QVERIFY(says(u"While Limber is open. %1 syncs at any time."_s.arg(usual)));
    commands.setKeys(u"sync"_s, {QKeySequence(u"F7"_s)});
    QVERIFY(says(u"While Limber is open. F7 syncs at any time."_s));
    commands.setKeys(u"sync"_s, {});
    QVERIFY(says(u"While Limber is open."_s));
}

} // namespace limber

QTEST_MAIN(limber::SettingsWindowTest)
#include "settingswindowtest.moc"
