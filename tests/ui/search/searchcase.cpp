// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/search/searchcase.h>

#include <QLabel>

namespace limber {

using namespace Qt::StringLiterals;

void SearchCase::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_library->fill(ThreadGenerator({.threads = 60, .answers = 2, .people = 5, .words = 30}));
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Müller"_s;
    ana.role = Role::Expert;
    Question back;
    back.id = u"back"_s;
    back.title = u"Running makes my back stiff"_s;
    back.body = u"Every *morning* it creaks."_s;
    back.topics = {u"pain"_s};
    back.created = back.activity = m_library->clock().now() - std::chrono::hours(30'000);
    Question rope = back;
    rope.id = u"rope"_s;
    rope.title = u"A rope for skipping"_s;
    rope.body = u"How long?"_s;
    std::vector<Item> items{Topic{u"pain"_s, u"Aches"_s, {}}, ana, back, rope};
    for (int number = 0; number < 12; ++number) {
        Answer answer;
        answer.id = u"back-%1"_s.arg(number);
        answer.question = u"back"_s;
        answer.body = number == 8 ? u"First loosen your hamstrings, then the hips.\n\nThe hamstrings again at night."_s
                                  : u"It went away by itself.\n\nAnd so on.\n\nAnd so forth."_s;
        answer.author = number == 8 ? u"ana"_s : QString();
        answer.created = back.created + std::chrono::hours(number);
        items.push_back(answer);
    }
    m_library->apply(items);
    QVERIFY(m_library->await(m_library->store().keepIndex()));
    m_window = std::make_unique<MainWindow>(m_library->parts());
    m_window->resize(1320, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(list()->model()->rowCount(), 62);
    list()->setFocus();
}

void SearchCase::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void SearchCase::type(const QString &text)
{
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), text);
    QTRY_VERIFY(isFound());
}

bool SearchCase::isFound() const
{
    const SearchResultsModel &model = part<SearchPane>()->model();
    return model.query() == SearchQuery::parse(field()->text()) && model.isAnswered()
        && model.state() != SearchResultsModel::State::Searching;
}

bool SearchCase::says(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

SearchChip *SearchCase::chip(const QString &text) const
{
    for (SearchChip *each : m_window->findChildren<SearchChip *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QStringList SearchCase::chips() const
{
    QStringList texts;
    for (const SearchChip *each : m_window->findChildren<SearchChip *>()) {
        if (each->isInForce())
            texts.append(each->text());
    }
    return texts;
}

} // namespace limber
