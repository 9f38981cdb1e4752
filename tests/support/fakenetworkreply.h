// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/fakenetworkanswer.h>

#include <QNetworkRequest>

namespace limber {

/// A reply that arrives as its answer says, without any network.
class FakeNetworkReply final : public QNetworkReply
{
    Q_OBJECT

public:
    FakeNetworkReply(const QNetworkRequest &request, FakeNetworkAnswer answer, QObject *parent);

    /// Lets a held answer come.
    void release();
    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    void comeLater();
    void comeNext();
    void end(QNetworkReply::NetworkError error);

    FakeNetworkAnswer m_answer;
    QByteArray m_unread;
    bool m_headSent = false;
};

} // namespace limber
