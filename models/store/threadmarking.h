// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/savedthread.h>
#include <models/store/writecontext.h>

namespace limber {

/// What the person does with a thread: saved, read. Writer's thread. Throws SqlError.
class ThreadMarking final
{
public:
    explicit ThreadMarking(WriteContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<SavedThread> setSaved(const ThreadRef &ref, bool saved);
    [[nodiscard]] Result<ReleasedCopy> release(const ThreadRef &ref);
    [[nodiscard]] Result<SavedThread> restore(const ReleasedCopy &copy);
    [[nodiscard]] Result<SavedThread> setRead(const ThreadRef &ref, bool read);
    /// The copy of a saved thread becomes what its community has now; answers it as it was. NotFound where one of the two is missing.
    [[nodiscard]] Result<ReleasedCopy> renew(const ThreadRef &ref);
    /// Keeps a picture with the copy. NotFound if the thread is not saved.
    [[nodiscard]] Result<Done> addImage(const ThreadRef &ref, const RemoteImage &image);

private:
    [[nodiscard]] SavedThread stateOf(const ThreadRef &ref);

    WriteContext &m_context;
};

} // namespace limber
