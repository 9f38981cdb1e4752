// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/messagebars.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

class MessageBarTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aButtonKeepsTheFocusWhileTheMessageGoesOn();
    void aButtonThatGoesHandsTheFocusToOneThatStays();
    void aBarThatGoesHandsTheFocusToWhatIsBesideIt();

private:
    QPushButton *button(const QString &text) const;

    std::unique_ptr<QWidget> m_pane;
    MessageBar *m_bar = nullptr;
    QLineEdit *m_neighbour = nullptr;
};

void MessageBarTest::init()
{
    TestCase::init();
    m_pane = std::make_unique<QWidget>();
    m_bar = new MessageBar(MessageBar::Tone::Quiet);
    auto *bars = new MessageBars({m_bar});
    m_neighbour = new QLineEdit;
    auto *between = new QPushButton(u"Something else"_s);
    auto *rows = new QVBoxLayout(m_pane.get());
    rows->addWidget(bars);
    rows->addWidget(between);
    rows->addWidget(m_neighbour);
    bars->setNeighbour(m_neighbour);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void MessageBarTest::cleanup()
{
    m_pane.reset();
}

QPushButton *MessageBarTest::button(const QString &text) const
{
    for (QPushButton *button : m_bar->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void MessageBarTest::aButtonKeepsTheFocusWhileTheMessageGoesOn()
{
    m_bar->say(u"1 of 9"_s, u"Cancel"_s);
    QPushButton *cancel = button(u"Cancel"_s);
    cancel->setFocus();
    QTRY_VERIFY(cancel->hasFocus());
    m_bar->setMessage(u"2 of 9"_s);
    QVERIFY(cancel->hasFocus());
    m_bar->say(u"3 of 9"_s, u"Cancel"_s);
    QVERIFY(cancel->hasFocus());
    QCOMPARE(m_bar->message(), u"3 of 9"_s);
    QCOMPARE(m_bar->accessibleName(), u"3 of 9"_s);
}

void MessageBarTest::aButtonThatGoesHandsTheFocusToOneThatStays()
{
    m_bar->say(u"Keep them?"_s, u"Keep"_s, u"Not These"_s, u"Always"_s);
    button(u"Always"_s)->setFocus();
    QTRY_VERIFY(button(u"Always"_s)->hasFocus());
    m_bar->say(u"Keeping"_s, u"Cancel"_s);
    QVERIFY(button(u"Cancel"_s)->hasFocus());
    m_bar->say(u"Kept"_s);
    QVERIFY(m_neighbour->hasFocus());
    QVERIFY(!button(u"Cancel"_s));
}

void MessageBarTest::aBarThatGoesHandsTheFocusToWhatIsBesideIt()
{
    m_bar->say(u"Not shown"_s, u"Show"_s);
    button(u"Show"_s)->setFocus();
    QTRY_VERIFY(button(u"Show"_s)->hasFocus());
    m_bar->hide();
    QVERIFY(m_neighbour->hasFocus());
    // Nobody who is elsewhere is called away.
    m_bar->say(u"Not shown"_s, u"Show"_s);
    m_neighbour->clearFocus();
    m_bar->hide();
    QVERIFY(!m_neighbour->hasFocus());
}

} // namespace limber

QTEST_MAIN(limber::MessageBarTest)
#include "messagebartest.moc"
