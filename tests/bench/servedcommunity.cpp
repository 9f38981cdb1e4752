// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <tests/bench/servedcommunity.h>

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype itemsInAFile = 20'000;

} // namespace

ServedCommunity::ServedCommunity(const Workload &workload)
{
    QJsonArray items;
    for (int index = 0; index < workload.pageCount(); ++index) {
        const ChangePage page = workload.page(index);
        for (const Item &item : page.items)
            items.append(wire::toJson(item));
        if (items.size() < itemsInAFile && page.more)
            continue;
        if (const ProgramResult loaded = m_endpoint.load(items); loaded.status != 0)
            qFatal("limber-endpoint load: %s", loaded.said().constData());
        items = {};
    }
    if (!m_endpoint.start())
        qFatal("limber-endpoint does not start");
}

QByteArray ServedCommunity::get(const QString &path)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(QUrl(m_endpoint.url().toString() + path))));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

QList<QByteArray> ServedCommunity::pages()
{
    QList<QByteArray> pages;
    const QString limit = u"limit=%1"_s.arg(Workload::PageSize);
    m_end = u"changes?"_s + limit;
    for (bool more = true; more;) {
        pages.append(get(m_end));
        const QJsonObject page = QJsonDocument::fromJson(pages.constLast()).object();
        more = page.value("more"_L1).toBool();
        m_end = u"changes?since=%1&%2"_s.arg(page.value("cursor"_L1).toString(), limit);
    }
    return pages;
}

} // namespace limber
