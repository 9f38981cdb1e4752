// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>

#include <QTemporaryDir>
#include <QUrl>

namespace limber {

/// A fresh profile that follows one endpoint, with the objects that the program has for it.
class PulledProfile final
{
    Q_DISABLE_COPY_MOVE(PulledProfile)

public:
    /// Opened, the community added, nothing pulled yet, the index being kept as in a window.
    explicit PulledProfile(const QUrl &endpoint);

    /// One sync, until it is finished. How many milliseconds it takes.
    [[nodiscard]] double sync();
    /// Until everything is indexed.
    void finishIndex();

    [[nodiscard]] Application &application() { return m_application; }
    [[nodiscard]] QString community() const { return m_community; }

private:
    QTemporaryDir m_folder;
    Application m_application;
    QString m_community;
    QFuture<Result<Done>> m_index;
};

} // namespace limber
