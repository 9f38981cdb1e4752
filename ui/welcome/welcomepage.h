// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/readingsurface.h>

class QLabel;

namespace limber {

/// What a profile without a community shows: what the program is for, and the ways to begin.
class WelcomePage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    /// `sample`: the sample community can be offered.
    explicit WelcomePage(bool sample, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    QLabel *const m_icon;
    QLabel *const m_title;
    QLabel *const m_sentence;
};

} // namespace limber
