// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace limber {

/// The sample community's server, run beside the program on loopback. It ends with the program, however that ends.
class SampleEndpoint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleEndpoint)

public:
    /// `folder` is where the server keeps its database; made if missing.
    explicit SampleEndpoint(QString folder, QObject *parent = nullptr);
    ~SampleEndpoint() override;

    /// Where the server keeps the token of whoever sits at this computer: there once it is listening.
    [[nodiscard]] QString tokenFile() const;
    /// Where limber-endpoint is: beside this program, or on the PATH. Empty if it is nowhere.
    [[nodiscard]] static QString executable();
    /// Starts the server; `listening` or `failed` follows, never inside this call. Only where executable() is not empty; once.
    void start();

Q_SIGNALS:
    void listening(const QUrl &url);
    /// The server did not start, or ended by itself; `detail` is what it said last, or how it ended where it said nothing.
    void failed(const QString &detail);

private:
    void readLine();

    QString m_folder;
    QProcess m_process;
    bool m_listening = false;
};

} // namespace limber
