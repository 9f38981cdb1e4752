// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/requesthead.h>

#include <algorithm>
#include <cctype>

namespace limber {

namespace {

enum Refusal {
    BadRequest = 400,
    LengthRequired = 411,
    TooLarge = 413,
    ExpectationFailed = 417,
    NotImplemented = 501,
    VersionNotSupported = 505
};

bool isTokenCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

// Printable ASCII; targets and hosts have no spaces, and other bytes come percent-encoded.
bool isGraphic(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < ' ' && byte != '\t') || byte == 0x7F;
    });
}

bool isHost(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c != '\0' && QByteArrayView("-._~%!$&'()*+,;=:[]").contains(c));
    });
}

bool hasToken(const QByteArray &list, const char *token)
{
    const QList<QByteArray> parts = list.toLower().split(',');
    return std::any_of(parts.begin(), parts.end(), [&](const QByteArray &part) { return part.trimmed() == token; });
}

// Reads one head; the first fault is what stays.
class Parser final
{
public:
    RequestHead parse(QByteArrayView bytes)
    {
        const QList<QByteArrayView> lines = split(bytes);
        if (m_head.refusal == 0)
            readRequestLine(lines.front());
        for (qsizetype i = 1; i < lines.size() && m_head.refusal == 0; ++i)
            readField(lines.at(i));
        if (m_head.refusal == 0)
            conclude();
        return std::move(m_head);
    }

private:
    void refuse(int status)
    {
        if (m_head.refusal == 0)
            m_head.refusal = status;
    }

    QList<QByteArrayView> split(QByteArrayView bytes)
    {
        QList<QByteArrayView> lines;
        bytes = bytes.chopped(4);
        while (true) {
            const qsizetype end = bytes.indexOf("\r\n");
            lines.append(end < 0 ? bytes : bytes.first(end));
            if (lines.back().contains('\r') || lines.back().contains('\n'))
                refuse(BadRequest);
            if (end < 0)
                return lines;
            bytes = bytes.sliced(end + 2);
        }
    }

    void readRequestLine(QByteArrayView line)
    {
        const qsizetype first = line.indexOf(' ');
        const qsizetype last = line.lastIndexOf(' ');
        if (first < 0 || last == first)
            return refuse(BadRequest);
        m_head.method = line.first(first).toByteArray();
        m_head.target = line.sliced(first + 1, last - first - 1).toByteArray();
        const QByteArrayView version = line.sliced(last + 1);
        if (!isToken(m_head.method) || !isGraphic(m_head.target))
            return refuse(BadRequest);
        const bool known = version.size() == 8 && version.startsWith("HTTP/") && version.at(6) == '.';
        if (!known || std::isdigit(static_cast<unsigned char>(version.at(5))) == 0
            || std::isdigit(static_cast<unsigned char>(version.at(7))) == 0)
            return refuse(BadRequest);
        if (version.at(5) != '1')
            return refuse(VersionNotSupported);
        m_old = version.at(7) == '0';
    }

    void readField(QByteArrayView line)
    {
        // A line that begins with a space would go on with the one before: long given up, and good for smuggling.
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)))
            return refuse(BadRequest);
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArray value = line.sliced(colon + 1).toByteArray().trimmed();
        if (!isFieldValue(value))
            return refuse(BadRequest);
        if (name == "content-length")
            readLength(value);
        else if (name == "host")
            readHost(value);
        else if (name == "transfer-encoding")
            m_transfer = m_transfer.isEmpty() ? value.toLower() : m_transfer + ',' + value.toLower();
        else if (name == "connection")
            m_connection += ',' + value;
        else if (name == "expect")
            readExpectation(value);
        m_head.fields.append({name, value});
    }

    void readLength(const QByteArray &value)
    {
        const bool digits = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (m_hasLength || !digits)
            return refuse(BadRequest);
        m_hasLength = true;
        bool fits = false;
        m_head.bodyBytes = value.toLongLong(&fits);
        if (!fits)
            refuse(TooLarge);
    }

    void readHost(const QByteArray &value)
    {
        if (m_hasHost || !isHost(value))
            refuse(BadRequest);
        m_hasHost = true;
    }

    void readExpectation(const QByteArray &value)
    {
        if (value.compare("100-continue", Qt::CaseInsensitive) != 0)
            return refuse(ExpectationFailed);
        m_head.expectsContinue = true;
    }

    void conclude()
    {
        if (!m_hasHost && !m_old)
            return refuse(BadRequest);
        // A body of unknown length cannot be bounded beforehand, and no verb of the protocol needs one.
        if (!m_transfer.isEmpty())
            return refuse(m_hasLength || m_old ? BadRequest : m_transfer == "chunked" ? LengthRequired : NotImplemented);
        const bool closes = hasToken(m_connection, "close");
        m_head.keepAlive = !closes && (!m_old || hasToken(m_connection, "keep-alive"));
        m_head.expectsContinue = m_head.expectsContinue && !m_old && m_head.bodyBytes > 0;
    }

    RequestHead m_head;
    QByteArray m_transfer;
    QByteArray m_connection;
    bool m_old = false;
    bool m_hasLength = false;
    bool m_hasHost = false;
};

} // namespace

qsizetype RequestHead::endOf(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

RequestHead RequestHead::parse(QByteArrayView bytes)
{
    return Parser().parse(bytes);
}

QByteArray RequestHead::forServer() const
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : fields) {
        if (name != "connection" && name != "upgrade" && name != "expect")
            bytes += name + ": " + value + "\r\n";
    }
    return bytes + "\r\n";
}

} // namespace limber
