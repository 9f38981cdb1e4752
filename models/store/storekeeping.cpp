// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/librarybackup.h>
#include <models/store/notes.h>
#include <models/store/savedimages.h>
#include <models/store/savedreading.h>
#include <models/store/store.h>
#include <models/store/storeprivate.h>
#include <models/store/threadmarking.h>

#include <utility>

// The half of the store's functions that is about what is kept: saved copies, pictures, notes, backups.
namespace limber {

using namespace Qt::StringLiterals;

QFuture<Result<Thread>> Store::savedThread(ThreadRef ref)
{
    return d->documents.read<Thread>([ref](Connection &connection, quint64) { return SavedReading(connection).copy(ref); });
}

QFuture<Result<SavedDifference>> Store::savedDifference(ThreadRef ref)
{
    return d->documents.read<SavedDifference>([ref](Connection &connection, quint64) { return SavedReading(connection).difference(ref); });
}

QFuture<Result<ReleasedCopy>> Store::updateSaved(ThreadRef ref)
{
    return d->writer.write<ReleasedCopy>([ref](WriteContext &context) { return ThreadMarking(context).renew(ref); });
}

QFuture<Result<SavedVerification>> Store::savedVerification(ImageLister images, std::optional<ThreadRef> only)
{
    return d->directory.read<SavedVerification>(
        [images = std::move(images), only](
            Connection &connection, quint64) -> Result<SavedVerification> { return SavedReading(connection).verify(images, only); });
}

QFuture<Result<Done>> Store::addSavedImage(ThreadRef ref, RemoteImage image)
{
    return d->writer.write<Done>(
        [ref, image = std::move(image)](WriteContext &context) { return ThreadMarking(context).addImage(ref, image); });
}

void Store::holdImage(const RemoteImage &image)
{
    d->heldImages.add(image);
}

QFuture<Result<RemoteImage>> Store::image(QUrl url)
{
    return d->documents.read<RemoteImage>([url, held = d->heldImages.find(url)](Connection &connection, quint64) -> Result<RemoteImage> {
        if (held)
            return *held;
        if (std::optional<RemoteImage> image = SavedImages(connection).find(url))
            return std::move(*image);
        return Failure{Failure::Kind::NotFound, u"no picture is held of this address"_s, {}, {}};
    });
}

QFuture<Result<Note>> Store::setNote(ThreadRef ref, QString answer, QString text)
{
    return d->writer.write<Note>([=](WriteContext &context) { return Notes::set(context, ref, answer, text); });
}

QFuture<Result<QList<Note>>> Store::notes(ThreadRef ref)
{
    return d->documents.read<QList<Note>>(
        [ref](Connection &connection, quint64) -> Result<QList<Note>> { return Notes(connection).of(ref); });
}

QFuture<Result<QList<Note>>> Store::allNotes()
{
    return d->directory.read<QList<Note>>([](Connection &connection, quint64) -> Result<QList<Note>> { return Notes(connection).all(); });
}

QFuture<Result<LibraryContents>> Store::backUp(QString path)
{
    return d->directory.read<LibraryContents>(
        [path, files = d->files, now = d->now.now()](Connection &, quint64) { return LibraryBackup(files).write(path, now); });
}

QFuture<Result<LibraryContents>> Store::inspectBackup(QString path)
{
    return d->directory.read<LibraryContents>(
        [path, files = d->files](Connection &, quint64) { return LibraryBackup(files).inspect(path); });
}

QFuture<Result<RestoredLibrary>> Store::restore(QString path)
{
    return d->writer.write<RestoredLibrary>(
        [path, files = d->files](WriteContext &context) { return LibraryBackup(files).restore(path, context); });
}

} // namespace limber
