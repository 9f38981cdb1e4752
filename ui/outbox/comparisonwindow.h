// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>

#include <QDialog>

#include <stop_token>

class QComboBox;

namespace limber {

class CardBrowser;
class TitleLabel;
class ZoomLevel;

/// A change that was not sent because its post was changed at the community meanwhile: what it is there, what the person wrote, and what
/// both began from. A window of its own that closes and goes as it likes.
class ComparisonWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonWindow)

public:
    /// Only for a post that can be compared (OutboxText::canBeCompared()). `zoom` must outlive it.
    ComparisonWindow(const OutboxPost &post, const ZoomLevel &zoom, QWidget *parent = nullptr);
    /// Stops what is being built.
    ~ComparisonWindow() override;

    [[nodiscard]] CardBrowser *view() const { return m_view; }
    [[nodiscard]] QComboBox *choice() const { return m_choice; }

Q_SIGNALS:
    // What the person chose to do; the window closes itself.
    void mineWanted(const limber::OutboxPost &post);
    void theirsWanted(const limber::OutboxPost &post);
    void editRequested(const limber::OutboxPost &post);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    const OutboxPost m_post;
    TitleLabel *const m_heading;
    QComboBox *const m_choice;
    CardBrowser *const m_view;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

} // namespace limber
