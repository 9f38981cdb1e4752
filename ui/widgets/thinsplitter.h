// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace limber {

/// A splitter whose handles are lines of one pixel. Qt lets them be grabbed a little beside the line.
class ThinSplitter final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThinSplitter)

public:
    explicit ThinSplitter(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace limber
