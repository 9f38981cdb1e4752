// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace limber {

/// Where commands speak: results on standard output, everything else on standard error, all of it UTF-8.
class Terminal final
{
    Q_DISABLE_COPY_MOVE(Terminal)

public:
    /// `json`: results are JSON objects, one a line; else they are text for people.
    explicit Terminal(bool json, std::FILE *out = stdout, std::FILE *err = stderr);
    ~Terminal();

    [[nodiscard]] bool json() const { return m_json; }
    /// One result as a program reads it.
    void print(const QJsonObject &object);
    /// Text for people, and a line end. Control characters in it, which could steer a terminal, are shown as U+FFFD.
    void print(const QString &text);
    /// Rows with their columns under each other; the last column is as long as it likes.
    void printTable(const QList<QStringList> &rows);
    /// One line that says what went wrong and what to do.
    void printError(const QString &text);
    /// How far something is, on one line that the next one replaces; nothing where standard error is no terminal.
    void showProgress(const QString &text);
    /// What another process' terminal has made: passed on as it is.
    void pass(const QByteArray &out, const QByteArray &err);
    /// Hands on what is still buffered. False when results could not be written, as to a full disk: then nobody has them.
    [[nodiscard]] bool flush();

private:
    void endProgress();
    static void write(std::FILE *file, const QString &text);

    bool m_json;
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_progressShown = false;
};

} // namespace limber
