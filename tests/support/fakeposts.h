// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>
#include <models/domain/outgoing.h>
#include <models/domain/result.h>
#include <models/domain/sendreply.h>

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace limber {

/// The posts of an endpoint that keeps the protocol's promise: whatever is sent again is done once.
class FakePosts final
{
public:
    /// A post that was there before; its revision is "r1".
    void add(const QString &id, const QString &question = {});
    /// What the endpoint does and answers.
    Result<SendReply> take(const Outgoing &outgoing);

    /// What was done, in order: "post q1", "edit q1", "withdraw q1", "accept q1 a1".
    [[nodiscard]] const QStringList &effects() const { return m_effects; }
    [[nodiscard]] Item item(const QString &id) const;

private:
    struct Stored
    {
        PostContent made{}; ///< as it was first sent
        std::optional<PostContent> edit{}; ///< as it was last edited
        QString accepted{};
        int revision = 1;
        int number = 0;
        bool withdrawn = false;

        [[nodiscard]] QString etag() const { return u'r' + QString::number(revision); }
    };

    Result<SendReply> stored(const QString &id, SendReply::Kind kind = SendReply::Kind::Stored) const;
    Result<SendReply> post(const Outgoing &outgoing);
    Result<SendReply> revise(const Outgoing &outgoing);

    std::map<QString, Stored> m_posts;
    QStringList m_effects;
};

} // namespace limber
