// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/saveddifference.h>

#include <QDialog>

#include <stop_token>

class QPushButton;

namespace limber {

class CardBrowser;
class TitleLabel;
class ZoomLevel;

/// A saved thread beside what its community made of it. A window of its own that closes and goes as it likes.
class DifferenceWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceWindow)

public:
    /// Only for a difference with both versions. `zoom` must outlive it.
    DifferenceWindow(const SavedDifference &difference, const ZoomLevel &zoom, QWidget *parent = nullptr);
    /// Stops what is being built.
    ~DifferenceWindow() override;

    [[nodiscard]] CardBrowser *view() const { return m_view; }

Q_SIGNALS:
    /// The person wants the community's version; the window stays until whoever heard it closes it.
    void newVersionWanted();
    /// The person wants to keep the copy as it is; the window closes itself.
    void oldVersionWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    const SavedDifference m_difference;
    TitleLabel *const m_heading;
    CardBrowser *const m_view;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

} // namespace limber
