// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

QString clockTime(Timestamp when, Timestamp now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    if (then.date() == today.date())
        return QLocale().toString(then.time(), QLocale::ShortFormat);
    return QLocale().toString(then, QLocale::ShortFormat);
}

QString fieldLines(const Failure &failure)
{
    QStringList lines;
    if (!failure.detail.isEmpty())
        lines += failure.detail;
    for (const FieldError &field : failure.fields)
        lines += field.pointer.isEmpty() ? field.detail : field.pointer + u": "_s + field.detail;
    return lines.join(u'\n');
}

} // namespace

FailureText FailureText::of(const Failure &failure, Timestamp now)
{
    FailureText text;
    text.details = fieldLines(failure);
    switch (failure.kind) {
    case Failure::Kind::Offline:
        text.happened = tr("The community could not be reached.");
        text.meaning = tr("There is no network, or the connection broke. Everything that is already here can still be read.");
        text.action = tr("Check the network and sync again.");
        break;
    case Failure::Kind::Timeout:
        text.happened = tr("The community took too long to answer.");
        text.meaning = tr("The network or the community's server is very slow at the moment. What had arrived is kept.");
        text.action = tr("Sync again in a while.");
        break;
    case Failure::Kind::RateLimited:
        text.happened = tr("The community asks to wait.");
        text.meaning = tr("It has answered many requests lately. What had arrived is kept.");
        text.action = failure.until
            //: %1 is a time of day, or a date and time
            ? tr("Sync again after %1.").arg(clockTime(*failure.until, now))
            : tr("Sync again in a while.");
        break;
    case Failure::Kind::ServerDown:
        text.happened = tr("The community's server is in trouble.");
        text.meaning = tr("It answers, but with a fault of its own. Nothing on this computer is lost.");
        text.action = tr("Sync again later.");
        break;
    case Failure::Kind::SignInNeeded:
        text.happened = tr("The community lets only its members read.");
        text.meaning = tr("It did not accept this computer without a valid access token.");
        text.action = tr("Ask the people who run the community for a token, and give it with the address.");
        break;
    case Failure::Kind::Refused:
        text.happened = tr("The community refused the request.");
        text.meaning = tr("It understood what was asked for, and will not do it. The details say why.");
        text.action = tr("Change what the details name, and try again.");
        break;
    case Failure::Kind::NotFound:
        text.happened = tr("It was not found.");
        text.meaning = tr("It may have been removed, or the address or name may be mistyped.");
        text.action = tr("Check the address or the name.");
        break;
    case Failure::Kind::CursorExpired:
        text.happened = tr("The community no longer knows where the last sync ended.");
        text.meaning = tr("Everything has to be fetched once more. What is already here stays until then.");
        text.action = tr("Sync again.");
        break;
    case Failure::Kind::Malformed:
        text.happened = tr("The community's answer could not be understood.");
        text.meaning = tr("It was cut off, or it is not what a community sends: some networks put a sign-in page in between.");
        text.action = tr("Check the address and the network, and sync again.");
        break;
    case Failure::Kind::Cancelled:
        text.happened = tr("It was stopped.");
        text.meaning = tr("What had been done until then is kept.");
        text.action = tr("Start it again whenever you like.");
        break;
    case Failure::Kind::ProfileInUse:
        text.happened = tr("Another Limber is using this profile.");
        text.meaning = tr("Only one program at a time may change it, so nothing was changed.");
        text.action = tr("Use the other one, or close it and try again.");
        break;
    case Failure::Kind::DiskFull:
        text.happened = tr("The disk is full, or the folder cannot be written to.");
        text.meaning = tr("Nothing could be kept. What was there before is unharmed.");
        text.action = tr("Make room or choose another folder, and try again.");
        break;
    case Failure::Kind::StoreDamaged:
        text.happened = tr("A database file of this profile cannot be used.");
        text.meaning = tr("It is damaged, or a newer Limber made it. It was not changed.");
        text.action = tr("Use the newest Limber, or take the file back from a backup.");
        break;
    }
    return text;
}

QString FailureText::line() const
{
    //: Three whole sentences on one line: what happened, what it means, what to do.
    return tr("%1 %2 %3").arg(happened, meaning, action);
}

} // namespace limber
