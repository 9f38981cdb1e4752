// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace limber {

class Spelling;

/// In which language spelling is checked, and a menu to choose it. Not there where there are no dictionaries.
class LanguageButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageButton)

public:
    /// `spelling` must outlive it.
    explicit LanguageButton(Spelling &spelling, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString nameOf(const QString &language) const;

    Spelling &m_spelling;
};

} // namespace limber
