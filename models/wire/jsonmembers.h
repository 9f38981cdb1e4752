// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <initializer_list>
#include <optional>

namespace limber::wire {

/// Reads the members of one JSON object strictly and remembers what was wrong first, so that a parser asks once, at the end.
/// A function that fails returns an empty value. An optional member that is null counts as left out. Any thread.
class JsonMembers final
{
public:
    /// `path` is put before the member's name in what is said of faults: "licence." for a nested object.
    explicit JsonMembers(QJsonObject object, QString path = {});

    /// A text that must be there. U+0000 and halves of surrogate pairs become U+FFFD.
    [[nodiscard]] QString text(QLatin1StringView name);
    [[nodiscard]] QString optionalText(QLatin1StringView name);
    /// 1 to 64 characters of A-Z a-z 0-9 _ -.
    [[nodiscard]] QString id(QLatin1StringView name);
    [[nodiscard]] QString optionalId(QLatin1StringView name);
    /// Must be there, but null or "" mean nobody: then empty.
    [[nodiscard]] QString idOrNull(QLatin1StringView name);
    /// Without doubles, in the order of first appearance.
    [[nodiscard]] QStringList ids(QLatin1StringView name);
    [[nodiscard]] QStringList optionalIds(QLatin1StringView name);
    [[nodiscard]] Timestamp time(QLatin1StringView name);
    [[nodiscard]] std::optional<Timestamp> optionalTime(QLatin1StringView name);
    /// A whole number of at least `least` that fits an int.
    [[nodiscard]] int number(QLatin1StringView name, int least);
    [[nodiscard]] std::optional<int> optionalNumber(QLatin1StringView name);
    [[nodiscard]] bool flag(QLatin1StringView name);
    [[nodiscard]] bool optionalFlag(QLatin1StringView name);
    /// An absolute address of one of the schemes; empty where it is left out or "".
    [[nodiscard]] QUrl optionalUrl(QLatin1StringView name, std::initializer_list<QLatin1StringView> schemes);
    [[nodiscard]] JsonMembers object(QLatin1StringView name);

    /// Says what is wrong with a member, unless something was wrong before.
    void blame(QLatin1StringView name, const QString &fault);
    /// Takes over the first fault of a nested object.
    void adopt(const JsonMembers &nested);
    /// "title: missing", or empty.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] QJsonValue required(QLatin1StringView name);
    [[nodiscard]] QString toText(QLatin1StringView name, const QJsonValue &value);
    [[nodiscard]] QString toId(QLatin1StringView name, const QJsonValue &value);
    [[nodiscard]] QStringList toIds(QLatin1StringView name, const QJsonValue &value);
    [[nodiscard]] Timestamp toTime(QLatin1StringView name, const QJsonValue &value);
    [[nodiscard]] int toNumber(QLatin1StringView name, const QJsonValue &value, int least);

    QJsonObject m_object;
    QString m_path;
    QString m_fault;
};

} // namespace limber::wire
