// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/commands/commandspec.h>
#include <app/limber/commands/threadcommand.h>
#include <models/documents/threadpdf.h>
#include <models/domain/thread.h>

namespace limber {

/// `limber export REF -o FILE.pdf`: one thread on paper.
class ExportThread final : public ThreadCommand
{
    Q_OBJECT

public:
    [[nodiscard]] static CommandSpec spec();

    ExportThread(Application &application, Terminal &terminal, QStringList names, QString file, bool overwrite);

protected:
    void work(const ThreadRef &ref, const QString &name) override;

private:
    void write(const Thread &thread);
    void sayWritten(const Result<PdfSummary> &written);

    QString m_file;
    bool m_overwrite;
};

} // namespace limber
