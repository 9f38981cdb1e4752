// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

namespace limber {

/// Where somebody types what they look for. Shows its key while it is empty.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The key that leads here, as people read it; empty for none.
    void setKeyHint(const QString &key);
    /// While this popup is open, the keys that choose in it or close it are its own; not owned.
    void setSuggestions(QWidget *popup);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person came here by mouse or by the field's key.
    void entered();
    void downPressed();
    void escapePressed();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthOf(int characters) const;
    [[nodiscard]] int iconSide() const;
    void makeRoom();

    QString m_key;
    QPointer<QWidget> m_suggestions;
};

} // namespace limber
