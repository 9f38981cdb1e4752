// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace limber {

/// What a program said, and how it ended.
struct ProgramResult
{
    int status = -1; ///< exit status; -1 when it was killed, did not start, or did not end in time
    QByteArray out;
    QString err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    /// Standard output as JSON, an object per line. A line that is none is an empty object.
    [[nodiscard]] QList<QJsonObject> json() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    /// Both outputs, for the message of a test that fails.
    [[nodiscard]] QByteArray said() const { return "status " + QByteArray::number(status) + "\n" + out + err.toUtf8(); }
};

} // namespace limber
