// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/topic.h>
#include <models/store/store.h>

#include <QList>
#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace limber {

class FlowLayout;

/// The topics of a question, a chip each, and a field that completes the titles of those that its community has. Only those can be chosen.
class TopicField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopicField)

public:
    /// `store` must outlive it.
    explicit TopicField(Store &store, QWidget *parent = nullptr);

    /// Whose topics there are to choose from, and how many of them.
    void setCommunity(const QString &community, int most);
    /// Topic ids, in the order they were chosen.
    [[nodiscard]] const QStringList &topics() const { return m_chosen; }
    void setTopics(const QStringList &topics);
    /// Those of topics() that are known, with their titles.
    [[nodiscard]] QList<Topic> known() const;
    /// The titles, or ids, of those that the community has not; none as long as it is not known which it has.
    [[nodiscard]] QStringList unknown() const;
    /// What is typed is no topic there; empty where it is one, or nothing.
    [[nodiscard]] QString notFound() const { return m_notFound; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    /// The person chose, took away or typed something.
    void changed();
    /// It is known now which topics there are.
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void showChips();
    void add(const QString &title);
    void take(const QString &topic);
    void takeTyped();
    void offer();
    [[nodiscard]] QString titleOf(const QString &topic) const;

    Store &m_store;
    FlowLayout *const m_line;
    QLineEdit *const m_field;
    QStringListModel *const m_titles;
    QCompleter *const m_completer;
    QString m_community;
    int m_most = 0;
    QList<Topic> m_all; ///< of the community, as far as they are held
    QStringList m_chosen;
    QString m_notFound;
    quint64 m_generation = 0;
};

} // namespace limber
