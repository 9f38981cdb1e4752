// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/place.h>
#include <models/wire/itemid.h>

namespace limber {

using namespace Qt::StringLiterals;

Place Place::of(const QString &path)
{
    constexpr auto questions = "/questions/"_L1;
    constexpr auto answers = "/answers/"_L1;
    constexpr auto accepted = "/accepted"_L1;
    if (path == "/"_L1)
        return {Kind::Discovery};
    if (path == "/changes"_L1)
        return {Kind::Changes};
    if (path == "/me"_L1)
        return {Kind::Me};
    Place place;
    if (path.startsWith(answers)) {
        place = {Kind::Answer, path.sliced(answers.size())};
    } else if (path.startsWith(questions)) {
        place = {Kind::Question, path.sliced(questions.size())};
        if (place.id.endsWith(accepted))
            place = {Kind::Accepted, place.id.chopped(accepted.size())};
    }
    return wire::isItemId(place.id) ? place : Place();
}

QByteArray Place::allowed() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Discovery:
    case Kind::Changes:
    case Kind::Me:
        return "GET, HEAD";
    case Kind::Question:
    case Kind::Answer:
        return "GET, HEAD, PUT, DELETE";
    case Kind::Accepted:
        return "PUT";
    }
    Q_UNREACHABLE();
}

bool Place::allows(const QByteArray &method) const
{
    return (", " + allowed() + ',').contains(", " + method + ',');
}

} // namespace limber
