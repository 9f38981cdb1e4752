// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/compose/markdowneditor.h>
#include <ui/spelling/languagebutton.h>
#include <ui/spelling/spelldictionary.h>
#include <ui/spelling/spelling.h>
#include <ui/spelling/spellmenu.h>

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Spelling, by dictionaries of a few words.
class SpellingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutDictionariesNothingIsOffered();
    void wordsAreKnownOrNot();
    void latinDictionariesAreRead();
    void theLanguageIsKept();
    void whatIsMisspeltIsUnderlinedOnceItIsTyped();
    void aSuggestionTakesThePlaceOfTheWord();
    void aWordThatIsAddedIsKnownInTheNextProgramToo();
    void wordsThatCannotBeKeptAreSaid();
    void aLongParagraphIsCheckedWhole();

private:
    void write(const QString &language, const QByteArray &affixes, const QByteArray &words);
    bool isUnknown(const QString &word);
    static QStringList underlined(const MarkdownEditor &editor);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Spelling> m_spelling;
};

void SpellingTest::initTestCase()
{
    if (!SpellDictionary::isAvailable())
        QSKIP("This program is built without Hunspell.");
}

void SpellingTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"dictionaries"_s));
    write(u"en_US"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n", "4\nstiff\nback\nnormal\nrun\n");
    write(u"de_DE"_s, "SET ISO8859-1\n", QByteArray("2\nR\xfc") + "cken\nsteif\n");
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(u"compose/spelling"_s, u"en_US"_s);
    m_spelling = std::make_unique<Spelling>(*m_settings, QStringList{m_folder->filePath(u"dictionaries"_s)});
}

void SpellingTest::cleanup()
{
    m_spelling.reset();
    m_settings.reset();
}

void SpellingTest::write(const QString &language, const QByteArray &affixes, const QByteArray &words)
{
    const QString path = m_folder->filePath(u"dictionaries/"_s + language);
    QFile aff(path + u".aff"_s);
    QFile dic(path + u".dic"_s);
    QVERIFY(aff.open(QIODevice::WriteOnly) && aff.write(affixes) == affixes.size());
    QVERIFY(dic.open(QIODevice::WriteOnly) && dic.write(words) == words.size());
}

bool SpellingTest::isUnknown(const QString &word)
{
    static_cast<void>(QTest::qWaitFor([&] { return m_spelling->verdict(word) != Spelling::Verdict::Open; }));
    return m_spelling->verdict(word) == Spelling::Verdict::Unknown;
}

QStringList SpellingTest::underlined(const MarkdownEditor &editor)
{
    QStringList found;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                found.append(block.text().mid(range.start, range.length));
        }
    }
    return found;
}

void SpellingTest::withoutDictionariesNothingIsOffered()
{
    Spelling none(*m_settings, {});
    QVERIFY(none.languages().isEmpty());
    QVERIFY(none.language().isEmpty());
    QCOMPARE(none.verdict(u"qwrt"_s), Spelling::Verdict::Known);
    const LanguageButton button(none);
    QVERIFY(button.isHidden());
}

void SpellingTest::wordsAreKnownOrNot()
{
    QCOMPARE(m_spelling->languages(), (QStringList{u"de_DE"_s, u"en_US"_s}));
    QCOMPARE(m_spelling->verdict(u"stiff"_s), Spelling::Verdict::Open); // nobody waits for the dictionary
    QVERIFY(!isUnknown(u"stiff"_s));
    QVERIFY(isUnknown(u"stif"_s));
}

void SpellingTest::latinDictionariesAreRead()
{
    m_spelling->setLanguage(u"de_DE"_s);
    QVERIFY(!isUnknown(u"Rücken"_s));
    QVERIFY(isUnknown(u"Rucken"_s));
    QVERIFY(isUnknown(u"дом"_s)); // it has no letters for it
}

void SpellingTest::theLanguageIsKept()
{
    m_spelling->setLanguage({});
    QVERIFY(!isUnknown(u"qwrt"_s));
    Spelling next(*m_settings, {m_folder->filePath(u"dictionaries"_s)});
    QVERIFY(next.language().isEmpty());
    next.setLanguage(u"de_DE"_s);
    const Spelling after(*m_settings, {m_folder->filePath(u"dictionaries"_s)});
    QCOMPARE(after.language(), u"de_DE"_s);
}

void SpellingTest::whatIsMisspeltIsUnderlinedOnceItIsTyped()
{
    MarkdownEditor editor(*m_spelling);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.setFocus();
    QTest::keyClicks(&editor, u"stif"_s);
    QVERIFY(isUnknown(u"stif"_s));
    QVERIFY(underlined(editor).isEmpty()); // it may become a word yet
    QTest::keyClicks(&editor, u" bakc `qwrt` "_s);
    QTRY_COMPARE(underlined(editor), (QStringList{u"stif"_s, u"bakc"_s}));
    editor.setPlainText(u"```\nqwrt\n```\n> qwrt\nstiff back"_s);
    QTRY_VERIFY(underlined(editor).isEmpty());
    m_spelling->setLanguage(u"de_DE"_s);
    QTRY_COMPARE(underlined(editor), (QStringList{u"stiff"_s, u"back"_s}));
    m_spelling->setLanguage({});
    QTRY_VERIFY(underlined(editor).isEmpty());
}

void SpellingTest::aSuggestionTakesThePlaceOfTheWord()
{
    MarkdownEditor editor(*m_spelling);
    editor.setPlainText(u"nromal"_s);
    QVERIFY(isUnknown(u"nromal"_s));
    QMenu menu;
    menu.addAction(u"Copy"_s);
    SpellMenu::fill(menu, *m_spelling, editor, editor.textCursor());
    const auto find = [&menu](const QString &text) -> QAction * {
        for (QAction *action : menu.actions()) {
            if (action->isVisible() && action->text() == text)
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY(find(u"normal"_s));
    QCOMPARE(menu.actions().constFirst(), find(u"normal"_s));
    find(u"normal"_s)->trigger();
    QCOMPARE(editor.toPlainText(), u"normal"_s);
    QMenu other;
    SpellMenu::fill(other, *m_spelling, editor, editor.textCursor());
    QVERIFY(!isUnknown(u"normal"_s));
    QVERIFY(other.actions().isEmpty());
}

void SpellingTest::aWordThatIsAddedIsKnownInTheNextProgramToo()
{
    QVERIFY(isUnknown(u"parkrun"_s));
    m_spelling->addWord(u"parkrun"_s);
    QVERIFY(!isUnknown(u"parkrun"_s));
    const QString file = m_folder->filePath(u"words.txt"_s);
    QTRY_VERIFY(QFile::exists(file));
    m_spelling = std::make_unique<Spelling>(*m_settings, QStringList{m_folder->filePath(u"dictionaries"_s)});
    QVERIFY(!isUnknown(u"parkrun"_s));
    QVERIFY(isUnknown(u"parkrum"_s));
}

void SpellingTest::wordsThatCannotBeKeptAreSaid()
{
    QVERIFY(isUnknown(u"parkrun"_s)); // the dictionary is read
    QVERIFY(QDir(m_folder->path()).mkdir(u"words.txt"_s)); // where the file would be
    QSignalSpy notKept(m_spelling.get(), &Spelling::wordsNotKept);
    m_spelling->addWord(u"parkrun"_s);
    QTRY_COMPARE(notKept.count(), 1);
    QCOMPARE(notKept.constFirst().constFirst().toString(), m_folder->filePath(u"words.txt"_s));
    QVERIFY(!isUnknown(u"parkrun"_s)); // here it is known all the same
}

void SpellingTest::aLongParagraphIsCheckedWhole()
{
    MarkdownEditor editor(*m_spelling);
    editor.setPlainText(QString(u"stiff back "_s).repeated(2700) + u"bakc"_s);
    QTRY_COMPARE(underlined(editor), QStringList{u"bakc"_s});
}

} // namespace limber

QTEST_MAIN(limber::SpellingTest)
#include "spellingtest.moc"
