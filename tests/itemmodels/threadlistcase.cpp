// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/itemmodels/threadlistcase.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

void ThreadListCase::init()
{
    TestCase::init();
    m_truth.clear();
    m_number = 0;
    m_nextId = 1;
    m_script = std::make_unique<ScriptedStore>();
    m_script->spine = [this](const ThreadQuery &) {
        return findSpine();
    };
    m_script->rows = [this](const std::vector<qint64> &ids) {
        return findRows(ids);
    };
    m_script->answerAtOnce(true);
    m_store = std::make_unique<Store>(QString(), Store::Access::ReadWrite, *m_script);
    m_model = std::make_unique<ThreadListModel>(*m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ThreadListCase::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_script.reset();
}

qint64 ThreadListCase::add(int key, const QString &title)
{
    m_truth[m_nextId] = {key, title.isEmpty() ? u"thread %1"_s.arg(m_nextId) : title};
    return m_nextId++;
}

/// The store says that it has committed a change of these.
void ThreadListCase::change(std::vector<qint64> rows, bool people)
{
    ChangeSet changes;
    changes.number = ++m_number;
    std::sort(rows.begin(), rows.end());
    changes.threads = std::move(rows);
    changes.people = people;
    Q_EMIT m_store->changed(changes);
}

Result<ThreadSpine> ThreadListCase::findSpine() const
{
    ThreadSpine spine;
    spine.snapshot = m_number;
    for (const auto &[id, truth] : m_truth)
        spine.rows.push_back(id);
    std::stable_sort(spine.rows.begin(), spine.rows.end(), [this](qint64 a, qint64 b) { return m_truth.at(a).key < m_truth.at(b).key; });
    return spine;
}

Result<ThreadRows> ThreadListCase::findRows(const std::vector<qint64> &ids) const
{
    ThreadRows rows;
    rows.snapshot = m_number;
    for (const qint64 id : ids) {
        if (const auto found = m_truth.find(id); found != m_truth.end()) {
            ThreadRow row;
            row.row = id;
            row.ref = {u"made-up"_s, QString::number(id)};
            row.title = found->second.title;
            rows.rows.push_back(row);
        }
    }
    return rows;
}

/// Every title; waits until each row has one, unless told not to.
QStringList ThreadListCase::titles(bool wait)
{
    const auto all = [this] {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list += m_model->index(row).data().toString();
        return list;
    };
    if (wait)
        (void)QTest::qWaitFor([&] { return !all().contains(QString()); });
    return all();
}

/// Waits until the model shows what the store holds.
void ThreadListCase::settle()
{
    QSignalSpy settled(m_model.get(), &ThreadListModel::settled);
    QVERIFY(settled.wait(60'000));
}

} // namespace limber
