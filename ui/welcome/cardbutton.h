// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/welcome/cardface.h>
#include <ui/welcome/cardshape.h>
#include <ui/widgets/paintedbutton.h>

namespace limber {

/// A card that leads somewhere: a thread, a person, a post. Works as a button does, by Enter too.
class CardButton final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardButton)

public:
    explicit CardButton(const CardShape &shape, QWidget *parent = nullptr);

    void setFace(const CardFace &face);
    [[nodiscard]] const CardFace &face() const { return m_face; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, QRect &rest) const;
    void paintProgress(QPainter &painter, QRect line) const;
    [[nodiscard]] int paintLines(QPainter &painter, const QRect &box, const QFont &font, const QString &text, int lines) const;
    void paintLine(QPainter &painter, const QRect &box, const QFont &font, const QString &text) const;

    const CardShape m_shape;
    CardFace m_face;
};

} // namespace limber
