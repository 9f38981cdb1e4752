// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/threadlistmodel.h>
#include <tests/itemmodels/scriptedstore.h>
#include <tests/support/testcase.h>

#include <QAbstractItemModelTester>

#include <map>
#include <memory>

namespace limber {

/// A ThreadListModel over threads that the test makes up, with a store that answers when the test wants it to.
class ThreadListCase : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    qint64 add(int key, const QString &title = {});
    void change(std::vector<qint64> rows, bool people = false);
    Result<ThreadSpine> findSpine() const;
    Result<ThreadRows> findRows(const std::vector<qint64> &ids) const;
    QStringList titles(bool wait = true);
    void settle();

    /// What the store holds: by row id, its place in the order and its title.
    struct Truth
    {
        int key = 0;
        QString title;
        auto operator<=>(const Truth &) const = default;
    };
    std::map<qint64, Truth> m_truth;
    quint64 m_number = 0;
    qint64 m_nextId = 1;
    std::unique_ptr<ScriptedStore> m_script;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ThreadListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace limber
