// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/thread.h>
#include <models/store/store.h>
#include <ui/actions/exportflow.h>

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace limber {

class MessageBar;
class ThreadPage;

/// Takes a thread from the window to a printer: asks which, paints what an export would write off the GUI thread, and says how it went. One
/// at a time; what it has begun to paint is sent whole, though the window closes.
class PrintFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintFlow)

public:
    /// All must outlive it. What goes wrong is said above the thread in `page`; `window` is what its question belongs to.
    PrintFlow(Store &store, const Clock &clock, ThreadPage &page, QWidget &window);

    /// Asks which printer, and how. Nothing while another thread is on its way to one.
    void start(const Thread &thread, const ExportFlow::Answers &answers);
    /// Prints without asking. Nobody else may use `printer` from now on.
    void print(const ThreadRef &ref, const ExportFlow::Answers &answers, const std::shared_ptr<QPrinter> &printer);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// The printer has it, in words for the status bar.
    void announced(const QString &message);

private:
    void paint(Thread thread, const ExportFlow::Answers &answers, const std::shared_ptr<QPrinter> &printer);
    void tellPrinterFailure(const Failure &failure);
    void tell(const QString &message, const Failure &failure);

    Store &m_store;
    const Clock &m_clock;
    ThreadPage &m_page;
    QWidget &m_window;
    MessageBar *const m_bar; ///< the page's
    std::optional<ThreadRef> m_ref; ///< of what was printed last
    bool m_running = false;
};

} // namespace limber
