// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <tests/screens/samplepage.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

ChangePage samplePage()
{
    ChangePage page;
    page.cursor = u"end"_s;
    const QDir sample(QStringLiteral(LIMBER_SOURCE_DIR "/resources/sample"));
    for (const QString &name : sample.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(sample.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray items = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &value : items) {
            QJsonObject object = value.toObject();
            object.insert("revision"_L1, u"1"_s);
            if (Result<Item> item = wire::parseItem(object, wire::ItemSource::File))
                page.items.push_back(*item);
        }
    }
    return page;
}

} // namespace limber
