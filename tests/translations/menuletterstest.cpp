// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/actions/windowactions.h>

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The letter that chooses an entry of a menu; empty where there is none.
QString letterOf(const QAction &action)
{
    static const QRegularExpression letter(u"&([^\\s&])"_s);
    return letter.match(action.text()).captured(1).toLower();
}

/// What is wrong with a menu's letters, in words.
QStringList faultsOf(const QList<QAction *> &actions)
{
    QStringList faults;
    QStringList letters;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString letter = letterOf(*action);
        if (letter.isEmpty() || letters.contains(letter))
            faults.append(action->text());
        letters.append(letter);
    }
    return faults;
}

} // namespace

/// The menus can be worked by their letters, in every shipped language.
class MenuLettersTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyEntryHasALetterOfItsOwn_data() { addLanguages(); }
    void everyEntryHasALetterOfItsOwn();
    void theToolBarSpeaksWithoutMarks_data() { addLanguages(); }
    void theToolBarSpeaksWithoutMarks();

private:
    static void addLanguages();

    QTemporaryDir m_folder;
    std::unique_ptr<QTranslator> m_translator;
};

void MenuLettersTest::init()
{
    TestCase::init();
    QFETCH(const QString, language);
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(u":/limber/translations/limber_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
}

void MenuLettersTest::cleanup()
{
    m_translator.reset();
}

void MenuLettersTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = QStringLiteral(LIMBER_LANGUAGES).split(u' ');
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void MenuLettersTest::everyEntryHasALetterOfItsOwn()
{
    QMainWindow window;
    QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    WindowActions actions(window, settings);
    actions.finishMenus();
    QStringList faults = faultsOf(window.menuBar()->actions());
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 3);
    for (const QMenu *menu : menus)
        faults += faultsOf(menu->actions());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    // The menu over a thread of the list has them all beside each other.
    faults = faultsOf(actions.ofThread());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void MenuLettersTest::theToolBarSpeaksWithoutMarks()
{
    QMainWindow window;
    QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    WindowActions actions(window, settings);
    actions.finishMenus();
    for (const QAction *action : {actions.sync, actions.save, actions.exportPdf}) {
        const QString text = action->iconText();
        QVERIFY2(!text.isEmpty() && text == text.trimmed() && !text.contains(u'&') && !text.contains(u'…'), qPrintable(text));
    }
}

} // namespace limber

QTEST_MAIN(limber::MenuLettersTest)
#include "menuletterstest.moc"
