// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace limber {

/// What stands where there is nothing to show: an icon, one sentence, and at most one action.
class EmptyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyPage)

public:
    /// An empty `action` makes no button.
    EmptyPage(Symbol symbol, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    const Symbol m_symbol;
    QLabel *const m_icon;
    QLabel *const m_sentence;
};

} // namespace limber
