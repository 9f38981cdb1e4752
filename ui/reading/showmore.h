// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace limber {

class CardBrowser;
class CardDocument;

/// The end of a long list of cards, of which the first are shown: a link to further ones, which come by themselves too when somebody
/// scrolls there.
class ShowMore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShowMore)

public:
    /// `view` must outlive it.
    explicit ShowMore(CardBrowser &view, QObject *parent = nullptr);

    /// The last card: its link is "limber:more".
    static void write(CardDocument &cards);
    /// What that card is called.
    [[nodiscard]] static QString card();

Q_SIGNALS:
    /// The reader has come to the end of what is there, or asked for more.
    void wanted();

private:
    void look();

    CardBrowser &m_view;
};

} // namespace limber
