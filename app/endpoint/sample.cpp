// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/communityfile.h>
#include <app/endpoint/sample.h>

#include <QDir>
#include <QFile>

// Resources of a static library are left out by the linker unless somebody asks for them, and the macro wants no namespace around it.
static void keepSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/limber/sample"_s;
const auto communityName = u"community.json"_s;

Result<QByteArray> read(const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotFound, u"the sample community is not part of this build"_s};
    return file.readAll();
}

} // namespace

Result<CommunityInfo> sampleCommunity()
{
    keepSample();
    const Result<QByteArray> json = read(communityName);
    if (!json)
        return json.failure();
    return parseCommunity(*json, defaultCommunity());
}

Result<LoadFile> sampleItems(const Limits &limits)
{
    keepSample();
    // What others refer to comes first, so that a reader of the feed meets it first.
    QStringList names{u"topics.json"_s, u"people.json"_s, u"testimonials.json"_s};
    const QStringList all = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : all) {
        if (!names.contains(name) && name != communityName)
            names.append(name);
    }
    LoadFile whole;
    for (const QString &name : std::as_const(names)) {
        const Result<QByteArray> json = read(name);
        if (!json)
            return json.failure();
        const Result<LoadFile> part = LoadFile::parse(*json, limits);
        if (!part)
            return Failure{Failure::Kind::Refused, name + u": "_s + part.failure().detail};
        whole.append(*part);
    }
    return whole;
}

} // namespace limber
