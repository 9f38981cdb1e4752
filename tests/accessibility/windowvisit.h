// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/screens/windowscene.h>

#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace limber {

/// A page or a dialog of the window, on the sample community, in a window of 900 × 600.
class WindowVisit final
{
    Q_DISABLE_COPY_MOVE(WindowVisit)

public:
    /// The names of all of them.
    [[nodiscard]] static QStringList pages();
    /// One row of a test for each, with its name in the column "page".
    static void addRows();

    explicit WindowVisit(const QString &page);

    /// Waits until the page is there and has what it shows. False if it does not come.
    [[nodiscard]] bool arrives();
    /// The window or the dialog. Only once arrives() is true.
    [[nodiscard]] QWidget &root() { return *m_root; }

private:
    void write();
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] bool openDialog();

    const QString m_page;
    WindowScene m_scene;
    QPointer<QWidget> m_root;
};

} // namespace limber
