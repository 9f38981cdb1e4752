// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/systemclock.h>
#include <models/store/store.h>

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace limber {

/// A profile of its own that somebody has lived in for a while: the sample community, threads half read, people followed, answers that came
/// since.
class SampleLibrary final
{
    Q_DISABLE_COPY_MOVE(SampleLibrary)

public:
    /// `livedIn` false: just filled.
    explicit SampleLibrary(bool livedIn);

    Store &store() { return *m_store; }
    const Clock &clock() { return m_clock; }
    QSettings &settings() { return m_settings; }
    [[nodiscard]] QString community() const { return m_community; }

private:
    void live();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QSettings m_settings;
    std::unique_ptr<Store> m_store;
    QString m_community;
};

} // namespace limber
