// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/threadpdf.h>
#include <models/domain/answerorder.h>
#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/lensmode.h>
#include <models/domain/thread.h>
#include <models/store/store.h>

#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>
#include <stop_token>

class QWidget;

namespace limber {

/// Takes a thread from the window to a PDF: asks where, asks before something is replaced, writes off the GUI thread, and says how it went.
/// One at a time.
class ExportFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFlow)

public:
    /// All must outlive it. `window` is what its questions belong to.
    ExportFlow(Store &store, QSettings &settings, const Clock &clock, QWidget &window);
    ~ExportFlow() override;

    /// Which answers go along, and how they follow one another.
    struct Answers
    {
        AnswerOrder order = AnswerOrder::AcceptedFirst;
        LensMode lens = LensMode::Off;
    };
    /// Asks where to. Nothing while another export is under way.
    void start(const Thread &thread, const Answers &answers);
    /// Writes without asking where, but asks before it replaces a file.
    void write(const ThreadRef &ref, const Answers &answers, const QString &file);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// A name for the file, out of a title: without what file systems refuse.
    [[nodiscard]] static QString fileName(const QString &title);

Q_SIGNALS:
    void started(const QString &file);
    void finished(const QString &file, int pages);
    void failed(const limber::Failure &failure);
    void cancelled();

private:
    /// What is to be written, and where.
    struct Job
    {
        ThreadRef ref;
        Answers answers;
        QString file;
        bool overwrite = false;
    };

    void fetch(const Job &job);
    void print(Thread thread, const Job &job);
    void askToReplace(Job job);
    void end(const Failure &failure);

    Store &m_store;
    QSettings &m_settings;
    const Clock &m_clock;
    QWidget &m_window;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace limber
