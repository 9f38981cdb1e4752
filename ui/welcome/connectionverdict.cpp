// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/failurecause.h>
#include <ui/presentation/failuretext.h>
#include <ui/welcome/connectionverdict.h>

#include <QStringList>

namespace limber {

namespace {

/// What the address, or the network, is to blame for; nothing for the rest.
std::pair<QString, QString> wordsFor(FailureCause cause, const QUrl &address)
{
    const QString host = address.host();
    switch (cause) {
    case FailureCause::NoSuchHost:
        return {//: %1: the name of a computer on the network
            ConnectionVerdict::tr("There is no computer called %1.").arg(host),
            ConnectionVerdict::tr("Look for a slip in the address. If it is right, check that this computer is online.")};
    case FailureCause::ConnectionRefused:
        return {//: %1: the name of a computer on the network
            ConnectionVerdict::tr("%1 is there, but no community answers.").arg(host),
            ConnectionVerdict::tr(
                "Check the number after the colon, if the address has one; or the community is switched off: try later.")};
    case FailureCause::Encryption:
        return {//: %1: the name of a computer on the network
            ConnectionVerdict::tr("The connection to %1 cannot be trusted.").arg(host),
            ConnectionVerdict::tr(
                "Its certificate is not valid, or somebody stands in between. Check this computer's clock and network, or "
                "tell the people who run the community.")};
    case FailureCause::NotEncrypted:
        return {ConnectionVerdict::tr("This address is not encrypted."),
            ConnectionVerdict::tr("Begin it with https://, or allow a connection without encryption.")};
    case FailureCause::OtherProtocol:
        return {//: %1: the name of a computer on the network
            ConnectionVerdict::tr("%1 answers with a web page, not as a community.").arg(host),
            ConnectionVerdict::tr("Ask the community for its Limber address. In a hotel or a train, sign in to the network first: open any "
                                  "page in a browser.")};
    case FailureCause::NewerProtocol:
        return {ConnectionVerdict::tr("This community speaks a newer language than this Limber."),
            ConnectionVerdict::tr("Get the newest Limber, and connect with that.")};
    case FailureCause::Elsewhere:
        return {//: %1: the name of a computer on the network
            ConnectionVerdict::tr("%1 sends to another address, which Limber does not follow by itself.").arg(host),
            ConnectionVerdict::tr(
                "Type the address that a browser shows in the end. In a hotel or a train, sign in to the network first.")};
    case FailureCause::Unknown:
        break;
    }
    return {};
}

} // namespace

ConnectionVerdict ConnectionVerdict::of(const CommunityInfo &info)
{
    ConnectionVerdict verdict;
    if (info.readingNeedsToken) {
        //: %1: the name that a community gives itself.
        verdict.happened = tr("%1 lets only its members read.").arg(displayLine(info.name));
        verdict.text = tr("Limber reads communities that are open to everybody.");
        return verdict;
    }
    verdict.good = true;
    verdict.happened = displayLine(info.name);
    QStringList lines;
    if (const QString description = displayLine(info.description); !description.isEmpty())
        lines += description;
    if (!info.licence.name.isEmpty())
        //: On what terms a community's posts may be handed on. %1: the name of a licence.
        lines += tr("Licence: %1").arg(displayLine(info.licence.name));
    if (!info.contact.isEmpty())
        //: Who runs a community. %1: an address.
        lines += tr("Contact: %1")
                     .arg(info.contact.scheme() == QLatin1StringView("mailto") ? info.contact.path() : info.contact.toDisplayString());
    lines += info.posting ? tr("Open for reading and for posting.") : tr("Open for reading.");
    verdict.text = lines.join(QChar::LineFeed);
    return verdict;
}

ConnectionVerdict ConnectionVerdict::of(const Failure &failure, const QUrl &address, Timestamp now)
{
    const FailureText general = FailureText::of(failure, now);
    ConnectionVerdict verdict;
    verdict.details = general.details;
    FailureCause cause = causeOf(failure);
    // Whatever a stranger answers that is not the protocol is a stranger's answer.
    if (cause == FailureCause::Unknown && failure.kind == Failure::Kind::Malformed)
        cause = FailureCause::OtherProtocol;
    std::tie(verdict.happened, verdict.text) = wordsFor(cause, address);
    if (!verdict.happened.isEmpty())
        return verdict;
    switch (failure.kind) {
    case Failure::Kind::Offline:
        //: %1: the name of a computer on the network
        verdict.happened = tr("%1 could not be reached.").arg(address.host());
        verdict.text = tr("Check that this computer is online, and try again.");
        break;
    case Failure::Kind::Timeout:
        //: %1: the name of a computer on the network
        verdict.happened = tr("%1 did not answer in time.").arg(address.host());
        verdict.text = tr("Check the address. If it is right, the network or the community is slow at the moment: try again in a while.");
        break;
    case Failure::Kind::SignInNeeded:
        //: %1: the name of a computer on the network
        verdict.happened = tr("%1 lets only its members read.").arg(address.host());
        verdict.text = tr("Limber reads communities that are open to everybody.");
        break;
    case Failure::Kind::NotFound:
        //: %1: the name of a computer on the network
        verdict.happened = tr("There is nothing at this address of %1.").arg(address.host());
        verdict.text = tr("Look for a slip in what follows the name, or leave that out.");
        break;
    default:
        verdict.happened = general.happened;
        verdict.text = general.action;
        break;
    }
    return verdict;
}

} // namespace limber
