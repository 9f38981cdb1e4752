// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/expert.h>
#include <ui/widgets/paintedbutton.h>

#include <QImage>

namespace limber {

/// An expert in two lines, for a narrow place: face, name and role, "View Profile"; the headline under them. A press opens the profile.
class ExpertButton final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertButton)

public:
    explicit ExpertButton(QWidget *parent = nullptr);

    /// `picture` where the person's is here; null: initials.
    void setExpert(const Expert &expert, const QImage &picture);
    [[nodiscard]] const Expert &expert() const { return m_expert; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Expert m_expert;
    QImage m_picture;
};

} // namespace limber
