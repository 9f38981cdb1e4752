// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/windowactions.h>
#include <ui/mainwindow.h>
#include <ui/shortcuts/keyeditor.h>

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Where the keys of a command are changed, for whoever does not see it or has no mouse.
class KeyEditorTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWarningIsToldAtTheFieldToo();
    void theButtonsOfKeysComeBeforeTheField();

private:
    [[nodiscard]] QKeySequenceEdit *field() const { return m_editor->findChild<QKeySequenceEdit *>(); }
    [[nodiscard]] QString message() const { return m_editor->findChild<QLabel *>(u"keys-message"_s)->text(); }

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<KeyEditor> m_editor;
};

void KeyEditorTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_window = std::make_unique<MainWindow>(m_library->parts());
    m_editor = std::make_unique<KeyEditor>(m_window->findChild<WindowActions *>()->commands());
    m_editor->show();
}

void KeyEditorTest::cleanup()
{
    m_editor.reset();
    m_window.reset();
    m_library.reset();
}

void KeyEditorTest::aWarningIsToldAtTheFieldToo()
{
    m_editor->setCommand(u"mark-read"_s);
    field()->setKeySequence(QKeySequence(u"F9"_s));
    QVERIFY(!message().isEmpty());
    QCOMPARE(field()->accessibleDescription(), message());
}

void KeyEditorTest::theButtonsOfKeysComeBeforeTheField()
{
    m_editor->setCommand(u"key-save"_s);
    field()->setKeySequence(QKeySequence(u"B"_s));
    m_editor->findChild<QPushButton *>(u"add-keys"_s)->click();
    QStringList way;
    QWidget *const end = field();
    for (QWidget *each = end->previousInFocusChain(); each != end && way.size() < 2; each = each->previousInFocusChain()) {
        if (auto *key = qobject_cast<QToolButton *>(each); key && key->isVisible())
            way.prepend(key->text());
        else if (qobject_cast<QAbstractButton *>(each))
            break;
    }
    QCOMPARE(way, (QStringList{u"S"_s, u"B"_s}));
}

} // namespace limber

QTEST_MAIN(limber::KeyEditorTest)
#include "keyeditortest.moc"
