// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/faultfiles.h>

#include <atomic>
#include <csignal>
#include <sqlite3.h>

namespace limber {

class FaultFiles::Private
{
public:
    explicit Private(bool reads);
    ~Private() { sqlite3_vfs_unregister(&vfs); }

    /// SQLITE_OK, or what this access ends with.
    int access(int error)
    {
        const int number = ++count;
        const int nth = armed;
        if (nth == 0 || number < nth || (number > nth && fault != Fault::Full))
            return SQLITE_OK;
        happened = true;
        if (fault == Fault::Kill)
            std::raise(SIGKILL);
        return fault == Fault::Full && error != SQLITE_CANTOPEN ? SQLITE_FULL : error;
    }

    sqlite3_vfs *real;
    sqlite3_vfs vfs;
    bool countReads;
    std::atomic<int> armed = 0;
    std::atomic<int> count = 0;
    std::atomic<Fault> fault = Fault::Error;
    std::atomic<bool> happened = false;
};

namespace {

struct FaultFile
{
    sqlite3_file base;
    FaultFiles::Private *faults;
    sqlite3_file *real; // right behind this struct
};

FaultFile *of(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return of(file)->real;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *data, int amount, sqlite3_int64 offset)
{
    if (of(file)->faults->countReads) {
        if (const int error = of(file)->faults->access(SQLITE_IOERR_READ); error != SQLITE_OK && error != SQLITE_FULL)
            return error;
    }
    return real(file)->pMethods->xRead(real(file), data, amount, offset);
}

int writeFile(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    const int error = of(file)->faults->access(SQLITE_IOERR_WRITE);
    return error != SQLITE_OK ? error : real(file)->pMethods->xWrite(real(file), data, amount, offset);
}

int cutFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int error = of(file)->faults->access(SQLITE_IOERR_TRUNCATE);
    return error != SQLITE_OK ? error : real(file)->pMethods->xTruncate(real(file), size);
}

/// A killed process leaves its writes to the system, so nothing that is tested here needs the disk itself to be waited for.
int syncFile(sqlite3_file *file, int)
{
    return of(file)->faults->access(SQLITE_IOERR_FSYNC);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}
int unlockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}
int checkLock(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int traits(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **data)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, data);
}
int lockShared(sqlite3_file *file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods methods{2, closeFile, readFile, writeFile, cutFile, syncFile, sizeOfFile, lockFile, unlockFile, checkLock,
    control, sectorSize, traits, mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};

FaultFiles::Private *faultsOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultFiles::Private *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *opened)
{
    FaultFile *made = of(file);
    made->base.pMethods = nullptr;
    made->faults = faultsOf(vfs);
    made->real = reinterpret_cast<sqlite3_file *>(made + 1);
    made->real->pMethods = nullptr;
    if (const int error = made->faults->access(SQLITE_CANTOPEN); error != SQLITE_OK)
        return error;
    const int result = made->faults->real->xOpen(made->faults->real, name, made->real, flags, opened);
    if (made->real->pMethods)
        made->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const int error = faultsOf(vfs)->access(SQLITE_IOERR_DELETE);
    return error != SQLITE_OK ? error : faultsOf(vfs)->real->xDelete(faultsOf(vfs)->real, name, syncFolder);
}

} // namespace

FaultFiles::Private::Private(bool reads)
    : real(sqlite3_vfs_find(nullptr))
    , vfs(*real)
    , countReads(reads)
{
    vfs.pNext = nullptr;
    vfs.zName = "limber-fault-files";
    vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + real->szOsFile;
    vfs.pAppData = this;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

FaultFiles::FaultFiles(bool countReads)
    : d(std::make_unique<Private>(countReads))
{
}

FaultFiles::~FaultFiles() = default;

void FaultFiles::arm(int nth, Fault fault)
{
    d->armed = 0;
    d->count = 0;
    d->happened = false;
    d->fault = fault;
    d->armed = nth;
}

void FaultFiles::disarm()
{
    d->armed = 0;
}

bool FaultFiles::happened() const
{
    return d->happened;
}

int FaultFiles::accesses() const
{
    return d->count;
}

} // namespace limber
