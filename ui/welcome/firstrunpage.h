// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/readingsurface.h>
#include <ui/windowparts.h>

class QLabel;
class QPushButton;
class QScrollArea;

namespace limber {

class CardFrame;
class ConnectForm;

/// What a profile without a community shows: what the program is for, and the ways to begin.
class FirstRunPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRunPage)

public:
    explicit FirstRunPage(const WindowParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] ConnectForm *form() const { return m_form; }

Q_SIGNALS:
    void sampleRequested();
    /// A community was added to the store.
    void connected(const QString &community);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] CardFrame *sampleCard();
    [[nodiscard]] CardFrame *connectCard();
    void dress();

    QScrollArea *const m_scroll;
    QWidget *const m_column;
    QLabel *const m_icon;
    QLabel *const m_title;
    QLabel *const m_sentence;
    QPushButton *const m_sample; ///< null where there is none
    ConnectForm *const m_form;
    QList<QLabel *> m_headings; ///< of the cards
    QList<QLabel *> m_quiet; ///< sentences under them
};

} // namespace limber
