// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchpart.h>
#include <models/store/store.h>

#include <QObject>
#include <QStringList>

#include <optional>

class QCompleter;
class QStringListModel;

namespace limber {

class SearchField;

/// Offers names while somebody types the value of an operator: topics after an opening bracket, experts after "user:".
class SearchSuggestions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchSuggestions)

public:
    /// Belongs to the field. `store` must outlive it.
    SearchSuggestions(Store &store, SearchField &field);
    /// Topics and people may be others by now: they are asked for when they are needed next.
    void forget();

private:
    /// What is being typed, from its first character in the field on.
    struct Begun
    {
        SearchPart::Kind kind = SearchPart::Kind::Topic;
        qsizetype start = 0;
        QString value;
    };

    [[nodiscard]] static std::optional<Begun> begunIn(const QString &text);
    void follow();
    void ask(SearchPart::Kind kind);
    void take(SearchPart::Kind kind, const QStringList &names);
    void complete(const QString &name);

    Store &m_store;
    SearchField &m_field;
    QStringListModel *const m_names;
    QCompleter *const m_completer;
    std::optional<QStringList> m_topics;
    std::optional<QStringList> m_people;
};

} // namespace limber
