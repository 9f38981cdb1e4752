// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadorder.h>
#include <ui/threads/listkind.h>

#include <QComboBox>
#include <QHash>
#include <QSettings>

namespace limber {

/// Chooses how a list is sorted, and remembers it for each kind of list.
class OrderBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderBox)

public:
    explicit OrderBox(QWidget *parent = nullptr);

    /// Where choices are kept from now on, and come from; it must outlive the box. Without it they last as long as the box.
    void keepIn(QSettings &settings);
    /// Lists of this kind are sorted now, as they were last.
    void setKind(const ListKind &kind);
    [[nodiscard]] ThreadOrder order() const;
    /// As the person chooses it, but without chosen().
    void setOrder(ThreadOrder order);

Q_SIGNALS:
    /// The person chose another order.
    void chosen();

private:
    void keep();
    void showRemembered();

    QSettings *m_settings = nullptr;
    QString m_kind;
    QHash<QString, ThreadOrder> m_orders;
};

} // namespace limber
