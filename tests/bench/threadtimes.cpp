// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/threadtimes.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace limber {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// "cpu waiting slices", in nanoseconds; kept open, for it is read at every event.
double waitingOf(int file)
{
    std::array<char, 96> text{};
    unsigned long long cpu = 0;
    unsigned long long waiting = 0;
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0 || std::sscanf(text.data(), "%llu %llu", &cpu, &waiting) != 2)
        return 0;
    return static_cast<double>(waiting) / 1e6;
}

} // namespace

ThreadTimes ThreadTimes::now()
{
    static thread_local const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    return {milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_THREAD_CPUTIME_ID), waitingOf(file)};
}

} // namespace limber
