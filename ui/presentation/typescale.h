// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace limber {

/// The sizes of type, each a multiple of the person's own font, so that 200 % text is twice everything.
class TypeScale final
{
public:
    /// `base` is a widget's font or the application's.
    explicit TypeScale(const QFont &base);

    [[nodiscard]] QFont body() const; ///< 1.08: what is read
    [[nodiscard]] QFont questionTitle() const; ///< 1.7, DemiBold
    [[nodiscard]] QFont pageTitle() const; ///< 1.15, DemiBold: the head of a pane or a page
    [[nodiscard]] QFont listTitle(bool unread) const; ///< 1.08, DemiBold while unread
    [[nodiscard]] QFont snippet() const; ///< 1.0
    [[nodiscard]] QFont meta() const; ///< 0.9: who and when
    [[nodiscard]] QFont section() const; ///< 0.85, DemiBold, letter-spaced: labels over groups
    [[nodiscard]] QFont count() const; ///< 1.08, DemiBold: the number in an answer count

private:
    [[nodiscard]] QFont scaled(double factor, QFont::Weight weight = QFont::Normal) const;

    QFont m_base;
};

} // namespace limber
