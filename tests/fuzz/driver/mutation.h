// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

namespace limber {

/// Variations of a corpus: the same ones for the same number.
class Mutation final
{
public:
    Mutation(const QList<QByteArray> &corpus, quint64 number);

    /// A file of the corpus after a few changes: bits, bytes, stretches taken out, doubled, or put in from another file.
    [[nodiscard]] QByteArray input();

private:
    [[nodiscard]] quint64 next();
    [[nodiscard]] qsizetype below(qsizetype bound);
    [[nodiscard]] const QByteArray &file();
    void change(QByteArray &input);

    const QList<QByteArray> &m_corpus;
    quint64 m_state;
};

} // namespace limber
