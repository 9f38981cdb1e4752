// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/shelf.h>
#include <tests/support/testcase.h>
#include <ui/presentation/theme.h>
#include <ui/sidebar/sidebarview.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

class SidebarViewTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickSelectsAndSaysWhatItIsCalled();
    void aClickOnALabelDoesNothing();
    void arrowKeysPassLabelsBy();
    void whatIsSetIsNotAnnounced();
    void aTopicIsSelectedAsSoonAsItIsKnown();
    void aTopicThatVanishesIsNobodysChoiceOfAnother();
    void countsFollowWhatIsRead();
    void linesAreReadOutWithTheirCounts();
    void theSelectionIsATintAndNotASlab();
    void aLineThatIsSelectedAlreadyCanBeChosen();
    void fromRightToLeftLinesAreMirrored();

private:
    static SidebarEntry view(View view);
    SidebarEntry topic(const QString &id) const;
    QModelIndex line(const QString &name) const;

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<SidebarView> m_view;
};

void SidebarViewTest::init()
{
    TestCase::init();
    m_shelf = std::make_unique<Shelf>();
    m_view = std::make_unique<SidebarView>(m_shelf->store());
    m_view->resize(240, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void SidebarViewTest::cleanup()
{
    m_view.reset();
    m_shelf.reset();
}

SidebarEntry SidebarViewTest::view(View view)
{
    SidebarEntry entry;
    entry.query.view = view;
    return entry;
}

SidebarEntry SidebarViewTest::topic(const QString &id) const
{
    SidebarEntry entry;
    entry.query.community = m_shelf->community().id;
    entry.query.topic = id;
    return entry;
}

QModelIndex SidebarViewTest::line(const QString &name) const
{
    const QAbstractItemModel *model = m_view->model();
    for (int section = 0; section < model->rowCount(); ++section) {
        const QModelIndex label = model->index(section, 0);
        if (label.data().toString() == name)
            return label;
        for (int row = 0; row < model->rowCount(label); ++row) {
            if (const QModelIndex index = model->index(row, 0, label); index.data().toString() == name)
                return index;
        }
    }
    return {};
}

void SidebarViewTest::aClickSelectsAndSaysWhatItIsCalled()
{
    QTRY_VERIFY(line(u"Motivation"_s).isValid());
    QSignalSpy selected(m_view.get(), &SidebarView::selected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(line(u"Motivation"_s)).center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().at(0).value<SidebarEntry>(), topic(u"topic-3"_s));
    QCOMPARE(selected.first().at(1).toString(), u"Motivation"_s);
    QCOMPARE(m_view->currentEntry(), topic(u"topic-3"_s));
}

void SidebarViewTest::aClickOnALabelDoesNothing()
{
    m_view->setCurrentEntry(view(View::Unread));
    QSignalSpy selected(m_view.get(), &SidebarView::selected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(line(u"People"_s)).center());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(line(u"People"_s)).center());
    QCOMPARE(selected.size(), 0);
    QCOMPARE(m_view->currentEntry(), view(View::Unread));
    QVERIFY(m_view->isExpanded(line(u"People"_s)));
}

void SidebarViewTest::arrowKeysPassLabelsBy()
{
    QTRY_VERIFY(line(u"Food"_s).isValid());
    const SidebarEntry notes{SidebarEntry::Kind::Notes, {}};
    m_view->setCurrentEntry(notes);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentEntry(), topic(u"topic-2"_s)); // Food, the first topic
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentEntry(), notes);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentEntry()->kind, SidebarEntry::Kind::Welcome);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentEntry()->kind, SidebarEntry::Kind::Welcome);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentEntry()->kind, SidebarEntry::Kind::Outbox);
}

void SidebarViewTest::whatIsSetIsNotAnnounced()
{
    QSignalSpy selected(m_view.get(), &SidebarView::selected);
    SidebarEntry byScore = view(View::Saved);
    byScore.query.order = ThreadOrder::ScoreFirst;
    m_view->setCurrentEntry(byScore);
    QCOMPARE(m_view->currentEntry(), view(View::Saved));
    m_view->setCurrentEntry({});
    QVERIFY(!m_view->currentEntry());
    QCOMPARE(selected.size(), 0);
}

void SidebarViewTest::aTopicIsSelectedAsSoonAsItIsKnown()
{
    SidebarView young(m_shelf->store());
    QSignalSpy selected(&young, &SidebarView::selected);
    young.setCurrentEntry(topic(u"topic-0"_s));
    QVERIFY(young.titleOf(topic(u"topic-0"_s)).isEmpty());
    QTRY_COMPARE(young.currentEntry(), topic(u"topic-0"_s));
    QCOMPARE(young.titleOf(topic(u"topic-0"_s)), u"Strength training"_s);
    QCOMPARE(selected.size(), 0);
}

void SidebarViewTest::aTopicThatVanishesIsNobodysChoiceOfAnother()
{
    QTRY_VERIFY(line(u"Motivation"_s).isValid());
    m_view->setCurrentEntry(topic(u"topic-3"_s));
    QCOMPARE(m_view->currentEntry(), topic(u"topic-3"_s));
    QSignalSpy selected(m_view.get(), &SidebarView::selected);
    ChangePage page;
    page.items.push_back(Tombstone{ItemType::Topic, u"topic-3"_s});
    page.cursor = u"3"_s;
    QFuture<Result<AppliedPage>> applied = m_shelf->store().applyPage(m_shelf->community().id, u"2"_s, page);
    applied.waitForFinished();
    QVERIFY(applied.result().ok());
    QTRY_VERIFY(!line(u"Motivation"_s).isValid());
    QVERIFY(!m_view->currentEntry());
    QCOMPARE(selected.size(), 0);
}

void SidebarViewTest::countsFollowWhatIsRead()
{
    QTRY_COMPARE(line(u"Unread"_s).data(SidebarModel::CountRole).toInt(), 4);
    QFuture<Result<SavedThread>> read = m_shelf->store().setRead(m_shelf->ref(0), true);
    QTRY_COMPARE(line(u"Unread"_s).data(SidebarModel::CountRole).toInt(), 3);
    QVERIFY(read.result().ok());
}

void SidebarViewTest::linesAreReadOutWithTheirCounts()
{
    QTRY_COMPARE(line(u"Unread"_s).data(SidebarModel::CountRole).toInt(), 4);
    const QString said = line(u"Unread"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(u"Unread, 4"_s), qPrintable(said));
    QVERIFY(!QAccessible::queryAccessibleInterface(m_view.get())->text(QAccessible::Name).isEmpty());
}

void SidebarViewTest::theSelectionIsATintAndNotASlab()
{
    m_view->setCurrentEntry(view(View::Unread));
    const QRect rect = m_view->visualRect(line(u"Unread"_s));
    const QImage image = m_view->viewport()->grab().toImage();
    const Theme theme = Theme::from(m_view->palette());
    QCOMPARE(image.pixelColor(1, rect.center().y()).rgb(), theme.window.rgb());
    QCOMPARE(image.pixelColor(9, rect.center().y()).rgb(), theme.accent.rgb());
    QCOMPARE(image.pixelColor(14, rect.center().y()).rgb(), theme.selection.rgb());
}

void SidebarViewTest::aLineThatIsSelectedAlreadyCanBeChosen()
{
    m_view->setCurrentEntry(view(View::Unread));
    QSignalSpy selected(m_view.get(), &SidebarView::selected);
    QSignalSpy chosen(m_view.get(), &SidebarView::chosen);
    const auto click = [this](const QString &name) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(line(name)).center());
    };
    click(u"Unread"_s);
    QVERIFY(!chosen.isEmpty());
    chosen.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(!chosen.isEmpty());
    chosen.clear();
    click(u"People"_s); // a label leads nowhere
    QVERIFY(chosen.isEmpty());
    QCOMPARE(selected.size(), 0);
}

void SidebarViewTest::fromRightToLeftLinesAreMirrored()
{
    QTRY_COMPARE(line(u"Unread"_s).data(SidebarModel::CountRole).toInt(), 4);
    m_view->setCurrentEntry(view(View::Unread));
    const Theme theme = Theme::from(m_view->palette());
    // Of a line: whether the bar of the selection, an icon and a number stand at its left and at its right.
    const auto ends = [&](const QString &name) {
        const QRect rect = m_view->visualRect(line(name));
        const QImage image = m_view->viewport()->grab(rect).toImage();
        const auto inked = [&](int from, int to, const QColor &surface) {
            qsizetype found = 0;
            for (int x = from; x < to; ++x) {
                for (int y = 4; y < image.height() - 4; ++y)
                    found += image.pixelColor(x, y).rgb() != surface.rgb() ? 1 : 0;
            }
            return found;
        };
        const bool selected = m_view->selectionModel()->isSelected(line(name));
        const QColor surface = selected ? theme.selection : theme.window;
        const int width = image.width();
        return std::array{inked(12, 40, surface), inked(width - 40, width - 12, surface),
            qsizetype{image.pixelColor(9, image.height() / 2).rgb() == theme.accent.rgb()},
            qsizetype{image.pixelColor(width - 10, image.height() / 2).rgb() == theme.accent.rgb()}};
    };
    const auto unread = ends(u"Unread"_s);
    const auto welcome = ends(u"Welcome"_s);
    QVERIFY(unread[2] == 1 && unread[3] == 0); // the bar
    QVERIFY(welcome[0] > 20 && welcome[1] == 0); // an icon where lines begin, and no number
    m_view->setLayoutDirection(Qt::RightToLeft);
    const auto mirrored = ends(u"Unread"_s);
    const auto home = ends(u"Welcome"_s);
    QVERIFY(mirrored[2] == 0 && mirrored[3] == 1);
    QVERIFY(mirrored[0] > 0 && mirrored[1] > mirrored[0]); // a digit is less than an icon
    QVERIFY(home[0] == 0 && home[1] > 20);
}

} // namespace limber

QTEST_MAIN(limber::SidebarViewTest)
#include "sidebarviewtest.moc"
