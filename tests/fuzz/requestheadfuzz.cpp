// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/requesthead.h>
#include <tests/fuzz/require.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = RequestHead::endOf(bytes);
    require(end >= -1 && end <= bytes.size(), "a head ends in what was sent");
    if (end < 0)
        return 0;
    const RequestHead head = RequestHead::parse(bytes.first(end));
    if (head.refusal != 0) {
        require(head.refusal >= 400 && head.refusal < 600, "who is refused is told so");
        return 0;
    }
    require(head.bodyBytes >= 0, "a body has a length");
    const QByteArray written = head.forServer();
    require(RequestHead::endOf(written) == written.size(), "one head is handed on, whole");
    require(written.contains(' ' + head.target + " HTTP/1.1\r\n"), "it says what was asked for");
    return 0;
}
