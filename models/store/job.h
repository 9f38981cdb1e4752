// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>

#include <QtGlobal>

namespace limber {

/// A piece of work for one of the store's threads, with the promise of its answer. Exactly one of run() and fail() is called, once.
class Job
{
    Q_DISABLE_COPY_MOVE(Job)

public:
    Job() = default;
    virtual ~Job() = default;

    /// Does the work and keeps the promise. Never throws.
    virtual void run() = 0;
    /// Keeps the promise with a failure.
    virtual void fail(const Failure &failure) = 0;
};

} // namespace limber
