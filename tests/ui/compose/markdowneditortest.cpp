// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/compose/markdowneditor.h>
#include <ui/compose/markdowntoolbar.h>
#include <ui/spelling/spelling.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Writing Markdown with the keyboard.
class MarkdownEditorTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ctrlBMakesBoldAndTakesItAway();
    void marksWithoutASelectionAwaitWords();
    void aLinkAwaitsItsAddress();
    void linesBecomeAListAndAQuoteAndLinesAgain();
    void codeOfSeveralLinesIsABlock();
    void enterGoesOnWithAListAndEndsIt();
    void numbersGoOn();
    void tabGoesDeeperInAListAndElseLeaves();
    void whatIsPastedIsPlain();
    void eachButtonIsOneStepToUndo();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<QWidget> m_window;
    MarkdownEditor *m_editor = nullptr;
    QLineEdit *m_after = nullptr;
};

void MarkdownEditorTest::init()
{
    TestCase::init();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_spelling = std::make_unique<Spelling>(*m_settings, QStringList());
    m_window = std::make_unique<QWidget>();
    m_editor = new MarkdownEditor(*m_spelling);
    m_after = new QLineEdit;
    auto *rows = new QVBoxLayout(m_window.get());
    rows->addWidget(new MarkdownToolBar(*m_editor, *m_spelling));
    rows->addWidget(m_editor);
    rows->addWidget(m_after);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
}

void MarkdownEditorTest::cleanup()
{
    m_window.reset();
    m_spelling.reset();
    m_settings.reset();
}

void MarkdownEditorTest::ctrlBMakesBoldAndTakesItAway()
{
    QTest::keyClicks(m_editor, u"stiff back"_s);
    QTest::keyClick(m_editor, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_editor->toPlainText(), u"stiff **back**"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"back"_s);
    QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_editor->toPlainText(), u"stiff back"_s);
    QTest::keyClick(m_editor, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_editor->toPlainText(), u"stiff _back_"_s);
}

void MarkdownEditorTest::marksWithoutASelectionAwaitWords()
{
    QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(m_editor, u"now"_s);
    QCOMPARE(m_editor->toPlainText(), u"**now**"_s);
}

void MarkdownEditorTest::aLinkAwaitsItsAddress()
{
    QTest::keyClicks(m_editor, u"map"_s);
    m_editor->selectAll();
    QTest::keyClick(m_editor, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_editor->toPlainText(), u"[map](https://)"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"https://"_s);
}

void MarkdownEditorTest::linesBecomeAListAndAQuoteAndLinesAgain()
{
    m_editor->setPlainText(u"one\ntwo"_s);
    m_editor->selectAll();
    m_editor->toggleList();
    QCOMPARE(m_editor->toPlainText(), u"- one\n- two"_s);
    m_editor->toggleList();
    QCOMPARE(m_editor->toPlainText(), u"one\ntwo"_s);
    m_editor->toggleQuote();
    QCOMPARE(m_editor->toPlainText(), u"> one\n> two"_s);
}

void MarkdownEditorTest::codeOfSeveralLinesIsABlock()
{
    m_editor->setPlainText(u"one\ntwo"_s);
    m_editor->selectAll();
    m_editor->toggleCode();
    QCOMPARE(m_editor->toPlainText(), u"```\none\ntwo\n```"_s);
    m_editor->setPlainText(u"word"_s);
    m_editor->selectAll();
    m_editor->toggleCode();
    QCOMPARE(m_editor->toPlainText(), u"`word`"_s);
}

void MarkdownEditorTest::enterGoesOnWithAListAndEndsIt()
{
    QTest::keyClicks(m_editor, u"- one"_s);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, u"two"_s);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), u"- one\n- two\n- "_s);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), u"- one\n- two\n"_s);
    m_editor->setPlainText(u"> said"_s);
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), u"> said\n> "_s);
}

void MarkdownEditorTest::numbersGoOn()
{
    QTest::keyClicks(m_editor, u"9. nine"_s);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), u"9. nine\n10. "_s);
    // Before the mark there is nothing to go on with.
    m_editor->setPlainText(u"- one"_s);
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), u"\n- one"_s);
}

void MarkdownEditorTest::tabGoesDeeperInAListAndElseLeaves()
{
    m_editor->setPlainText(u"- one\n- two"_s);
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(m_editor->toPlainText(), u"- one\n  - two"_s);
    QVERIFY(m_editor->hasFocus());
    QTest::keyClick(m_editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_editor->toPlainText(), u"- one\n- two"_s);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QTest::keyClick(m_editor, Qt::Key_Tab); // no deeper: nobody is caught in the field
    QVERIFY(m_after->hasFocus());
    m_editor->setFocus();
    m_editor->setPlainText(u"words"_s);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QCOMPARE(m_editor->toPlainText(), u"words"_s);
}

void MarkdownEditorTest::whatIsPastedIsPlain()
{
    auto *data = new QMimeData;
    data->setHtml(u"<b>bold</b>"_s);
    data->setText(u"bold"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_editor->toPlainText(), u"bold"_s);
}

void MarkdownEditorTest::eachButtonIsOneStepToUndo()
{
    m_editor->setPlainText(u"one\ntwo"_s);
    m_editor->selectAll();
    m_editor->toggleList();
    m_editor->toggleBold();
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), u"- one\n- two"_s);
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), u"one\ntwo"_s);
}

} // namespace limber

QTEST_MAIN(limber::MarkdownEditorTest)
#include "markdowneditortest.moc"
