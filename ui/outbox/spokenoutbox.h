// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>

#include <QIdentityProxyModel>

namespace limber {

class OutboxModel;

/// The outbox with its words: an entry is read out whole, and its tooltip says what does not fit its row.
class SpokenOutbox final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpokenOutbox)

public:
    /// Both must outlive it.
    SpokenOutbox(OutboxModel &model, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
};

} // namespace limber
