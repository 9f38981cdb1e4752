// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/saved/savedtext.h>

#include <QLocale>
#include <QStringList>

namespace limber {

QString SavedText::summary(const SavedVerification &verification)
{
    //: Three pieces of one line: of %n saved threads …
    const QString threads = tr("%Ln thread(s)", nullptr, verification.threads);
    //: … so many are whole …
    const QString complete = tr("%Ln complete", nullptr, verification.complete);
    //: … and so many of their pictures are not here.
    const QString missing = tr("%Ln image(s) missing", nullptr, toInt(verification.missing.size()));
    //: Puts the three pieces together: "58 threads, 58 complete, 0 images missing".
    return tr("%1, %2, %3").arg(threads, complete, missing);
}

QString SavedText::wrong(bool lacksAnswers, int missingImages)
{
    QStringList wrongs;
    if (lacksAnswers)
        wrongs.append(tr("Answers are missing in the copy"));
    if (missingImages > 0)
        wrongs.append(tr("%Ln image(s) missing", nullptr, missingImages));
    return QLocale().createSeparatedList(wrongs);
}

QString SavedText::contents(const LibraryContents &contents)
{
    const QStringList parts{tr("%Ln saved thread(s)", nullptr, contents.threads), tr("%Ln image(s)", nullptr, contents.images),
        tr("%Ln note(s)", nullptr, contents.notes), tr("%Ln read mark(s)", nullptr, contents.readMarks),
        tr("%Ln communities", nullptr, contents.communities)};
    return QLocale().createSeparatedList(parts);
}

} // namespace limber
