// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <tests/bench/benchoptions.h>
#include <tests/support/threadgenerator.h>

#include <QByteArray>
#include <QString>

namespace limber {

/// A made-up community of one size, and what is measured with it: as a profile of Limber's, and as plain SQLite. Both are made when they
/// are first asked for, and kept in the folder.
class Workload final
{
    Q_DISABLE_COPY_MOVE(Workload)

public:
    /// A word that one post in five thousand has, and no other text.
    [[nodiscard]] static QString rareWord();
    /// Members of the page size that Limber asks for.
    static constexpr int PageSize = 500;

    Workload(int threads, const BenchOptions &options, QString folder);

    [[nodiscard]] int threads() const { return m_generator.shape().threads; }
    [[nodiscard]] const BenchOptions &options() const { return m_options; }
    /// How often ours and floor take turns where one turn takes as long as the community is large.
    [[nodiscard]] int roundsOfAll() const;

    [[nodiscard]] int pageCount() const { return m_generator.pageCount(PageSize); }
    [[nodiscard]] ChangePage page(int index) const;
    /// The same page as an endpoint would send it.
    [[nodiscard]] QByteArray pageJson(int index) const;

    /// A profile that holds everything, indexed, an eighth of it or more marked as read.
    [[nodiscard]] QString profile();
    /// The community's id in that profile.
    [[nodiscard]] static QString community() { return QStringLiteral("made-up"); }
    /// Of a PlainCommunity that holds everything.
    [[nodiscard]] QString plainFile();
    /// A file in the profile.
    [[nodiscard]] QString cacheFile() { return profile() + QStringLiteral("/cache.sqlite"); }
    [[nodiscard]] QString mineFile() { return profile() + QStringLiteral("/mine.sqlite"); }

private:
    void fillProfile(const QString &folder) const;

    ThreadGenerator m_generator;
    const BenchOptions &m_options;
    QString m_folder;
};

} // namespace limber
