// SPDX-License-Identifier: GPL-3.0-or-later
// How an answer is framed (RFC 9112): heads, lengths, chunks, codings, and connections that end.
#include "tests/app/flows/hostilerows.h"

namespace workbench::test {

using Verdict = HostileRow::Verdict;
using End = AnswerThread::End;

namespace {
const QString Lost = QStringLiteral("connection_lost");
const QString Malformed = QStringLiteral("malformed_answer");
const QString TooLarge = QStringLiteral("answer_too_large");
const QString NotHttp = QStringLiteral("not_http");
const QString Timeout = QStringLiteral("timeout");
const QByteArray Ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

QByteArray withHeaders(const QByteArray &headers)
{
    return Ok + headers + "\r\n" + goodJson();
}

QByteArray length(qsizetype difference)
{
    return "Content-Length: " + QByteArray::number(goodJson().size() + difference) + "\r\n";
}

QByteArray chunk(const QByteArray &data, const QByteArray &extension = {})
{
    return QByteArray::number(data.size(), 16) + extension + "\r\n" + data + "\r\n";
}

using Add = std::function<void(const char *name, const QByteArray &bytes, Verdict verdict,
                               const QStringList &codes, End end)>;

void addLengths(const Add &add)
{
    add("length: none", withHeaders({}), Verdict::Accept, {}, End::Closed);
    add("length: right", withHeaders(length(0)), Verdict::Accept, {}, End::Closed);
    add("length: right, stays open", withHeaders(length(0)), Verdict::Accept, {}, End::Open);
    add("length: right, torn", withHeaders(length(0)), Verdict::Settled, {}, End::Torn);
    add("length: too long", withHeaders(length(100)), Verdict::Reject, {Lost}, End::Closed);
    add("length: too long, torn", withHeaders(length(100)), Verdict::Reject, {Lost}, End::Torn);
    add("length: too long, stays open", withHeaders(length(100)), Verdict::Reject, {Timeout}, End::Open);
    add("length: too short", withHeaders(length(-5)), Verdict::Reject, {Malformed}, End::Closed);
    add("length: nothing", withHeaders("Content-Length: 0\r\n"), Verdict::Reject, {Malformed}, End::Closed);
    add("length: none, cut", Ok + "\r\n" + goodJson().chopped(3), Verdict::Reject, {}, End::Closed);
    add("length: none, cut and torn", Ok + "\r\n" + goodJson().chopped(3), Verdict::Reject, {}, End::Torn);
    add("length: twice, the same", withHeaders(length(0) + length(0)), Verdict::Settled, {}, End::Closed);
    // RFC 9112 §6.3: two lengths are an error that cannot be mended.
    add("length: twice, two", withHeaders(length(0) + length(-5)), Verdict::Reject, {}, End::Closed);
    for (const char *value :
         {"-1", "abc", "1 2", "0x20", "1e2", "99999999999999999999", "9223372036854775807", "+5", "\xff"})
        add(value, withHeaders("Content-Length: " + QByteArray(value) + "\r\n"), Verdict::Reject, {},
            End::Closed);
}

void addChunks(const Add &add)
{
    const QByteArray head = Ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray body = chunk(goodJson());
    add("chunks: whole", head + body + "0\r\n\r\n", Verdict::Accept, {}, End::Closed);
    add("chunks: whole, stays open", head + body + "0\r\n\r\n", Verdict::Accept, {}, End::Open);
    QByteArray single;
    for (const char c : goodJson())
        single += chunk(QByteArray(1, c));
    add("chunks: one byte each", head + single + "0\r\n\r\n", Verdict::Accept, {}, End::Closed);
    add("chunks: extension", head + chunk(goodJson(), ";a=b") + "0\r\n\r\n", Verdict::Accept, {},
        End::Closed);
    add("chunks: trailers", head + body + "0\r\nX-A: b\r\nContent-Length: 5\r\n\r\n", Verdict::Accept, {},
        End::Closed);
    add("chunks: zeros before the size", head + "000" + body + "0\r\n\r\n", Verdict::Settled, {},
        End::Closed);
    add("chunks: no last one", head + body, Verdict::Reject, {Lost}, End::Closed);
    add("chunks: no last one, torn", head + body, Verdict::Reject, {Lost}, End::Torn);
    add("chunks: cut", head + body.chopped(10), Verdict::Reject, {Lost}, End::Closed);
    add("chunks: size of more than there is", head + "ff\r\n" + goodJson() + "\r\n0\r\n\r\n", Verdict::Reject,
        {}, End::Closed);
    add("chunks: size of less than there is", head + "5\r\n" + goodJson() + "\r\n0\r\n\r\n", Verdict::Reject,
        {}, End::Closed);
    add("chunks: no line end behind one", head + body.chopped(2) + "0\r\n\r\n", Verdict::Reject, {},
        End::Closed);
    add("chunks: last line missing", head + body + "0\r\n", Verdict::Settled, {}, End::Closed);
    for (const char *size : {"xyz", "-5", "", " ", "0x20", "ffffffffffffffff", "fffffffffffffffff",
                             "7fffffffffffffff", "80000000", "\xff", "5 5"})
        add(size, head + QByteArray(size) + "\r\n" + goodJson() + "\r\n0\r\n\r\n", Verdict::Reject, {},
            End::Closed);
    // RFC 9112 §6.1: both is smuggling or a mistake. The chunks count.
    add("both: right", Ok + "Transfer-Encoding: chunked\r\n" + length(0) + "\r\n" + body + "0\r\n\r\n",
        Verdict::Settled, {}, End::Closed);
    add("both: short", Ok + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + body + "0\r\n\r\n",
        Verdict::Settled, {}, End::Closed);
    for (const char *coding :
         {"gzip, chunked", "identity", "chunked, chunked", "xchunked", "chunked\x0b", "CHUNKED"})
        add(coding, Ok + "Transfer-Encoding: " + QByteArray(coding) + "\r\n\r\n" + body + "0\r\n\r\n",
            Verdict::Settled, {}, End::Closed);
}

void addHeads(const Add &add)
{
    const QByteArray rest = length(0);
    add("head: LF only", QByteArray(withHeaders(rest)).replace("\r\n", "\n"), Verdict::Settled, {},
        End::Closed);
    add("head: CR only", QByteArray(withHeaders(rest)).replace("\r\n", "\r"), Verdict::Reject, {},
        End::Closed);
    add("head: folded", withHeaders(rest + "X-A: b\r\n c\r\n\td\r\n"), Verdict::Accept, {}, End::Closed);
    add("head: folded first", "HTTP/1.1 200 OK\r\n folded\r\n" + length(0) + "\r\n" + goodJson(),
        Verdict::Settled, {}, End::Closed);
    for (const char *line : {"no colon here", ": no name", "X A: b", "X-A : b", "X-\xc3\xa9: b",
                             "X-A: \xff\xfe", "X-A:", "X-A: a: b: c", "\x01: b"})
        add(line, withHeaders(rest + line + "\r\n"), Verdict::Settled, {}, End::Closed);
    add("head: NUL in a value", withHeaders(rest + QByteArray("X-A: a\0b\r\n", 10)), Verdict::Settled, {},
        End::Closed);
    add("head: NUL in a name", withHeaders(rest + QByteArray("X\0A: b\r\n", 8)), Verdict::Settled, {},
        End::Closed);
    add("head: CR in a value", withHeaders(rest + "X-A: a\rb\r\n"), Verdict::Settled, {}, End::Closed);
    add("head: blank lines before it", "\r\n\r\n" + withHeaders(rest), Verdict::Settled, {}, End::Closed);
    add("head: 10 000 fields", withHeaders(rest + QByteArray("X-A: b\r\n").repeated(10'000)), Verdict::Reject,
        {}, End::Closed);
    add("head: one field of 1 MB", withHeaders(rest + "X-A: " + QByteArray(1'000'000, 'b') + "\r\n"),
        Verdict::Reject, {}, End::Closed);
    add("head: a line of 1 MB",
        "HTTP/1.1 200 " + QByteArray(1'000'000, 'b') + "\r\n" + rest + "\r\n" + goodJson(), Verdict::Reject,
        {}, End::Closed);
    add("head: half", "HTTP/1.1 200 OK\r\nContent-", Verdict::Reject, {Lost, NotHttp}, End::Closed);
    add("head: half, torn", "HTTP/1.1 200 OK\r\nContent-", Verdict::Reject, {Lost, NotHttp}, End::Torn);
    add("head: half, stays open", "HTTP/1.1 200 OK\r\nContent-", Verdict::Reject, {Timeout}, End::Open);
    add("head: half a line", "HTTP/1.1 20", Verdict::Reject, {Lost, NotHttp}, End::Closed);
    add("head: not ended", Ok, Verdict::Reject, {Lost, NotHttp}, End::Closed);
    add("nothing at all", {}, Verdict::Reject, {Lost}, End::Closed);
    add("nothing, torn", {}, Verdict::Reject, {Lost}, End::Torn);
    add("nothing, stays open", {}, Verdict::Reject, {Timeout}, End::Open);
    add("another protocol", "220 mail.example ESMTP ready\r\n", Verdict::Reject, {NotHttp, Lost},
        End::Closed);
    add("TLS alert", QByteArray::fromHex("15030300020228"), Verdict::Reject, {NotHttp, Lost}, End::Closed);
    add("noise", QByteArray::fromHex("00ff00ff8081fe0a0d0a0d0a"), Verdict::Reject, {NotHttp, Lost},
        End::Closed);
    add("more behind it", withHeaders(rest) + withHeaders(rest), Verdict::Settled, {}, End::Closed);
}

quint32 crc32(const QByteArray &data)
{
    quint32 crc = ~0U;
    for (const char byte : data) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

QByteArray zlibbed(const QByteArray &data)
{
    return qCompress(data).mid(4); // Qt puts the size before it
}

QByteArray gzipped(const QByteArray &data)
{
    QByteArray packed = QByteArray::fromHex("1f8b08000000000000ff") + zlibbed(data).mid(2).chopped(4);
    for (const quint32 number : {crc32(data), static_cast<quint32>(data.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            packed += static_cast<char>(number >> shift);
    }
    return packed;
}

void addPacked(QList<HostileRow> &rows)
{
    const auto add = [&rows](const char *coding, const QByteArray &body, Verdict verdict,
                             const QStringList &codes = {}) {
        rows.append(
            {.name = "packed " + QByteArray(coding) + ' ' + QByteArray::number(rows.size()),
             .answer = {.bytes = httpAnswer(body, "Content-Type: application/json\r\nContent-Encoding: " +
                                                      QByteArray(coding) + "\r\n")},
             .verdict = verdict,
             .codes = codes});
    };
    const QByteArray good = goodJson();
    add("gzip", gzipped(good), Verdict::Used);
    add("x-gzip", gzipped(good), Verdict::Settled);
    add("deflate", zlibbed(good), Verdict::Used);
    add("deflate", zlibbed(good).mid(2).chopped(4),
        Verdict::Settled); // without its envelope, as some servers send it
    add("gzip, gzip", gzipped(gzipped(good)), Verdict::Settled);
    add("gzip", gzipped(good).chopped(12), Verdict::Reject, {Malformed, Lost});
    add("gzip", QByteArray(gzipped(good)).replace(4, 4, "\x01\x02\x03\x04"), Verdict::Used); // a time stamp
    add("gzip", gzipped(good) + "behind", Verdict::Settled);
    add("gzip", {}, Verdict::Reject, {Malformed});
    add("gzip", gzipped(goodJson("\"x\":\"" + QByteArray(50'000'000, 'a') + '"')), Verdict::Reject,
        {TooLarge, Malformed});
    add("deflate", zlibbed(QByteArray(50'000'000, ' ')), Verdict::Reject, {TooLarge, Malformed});
    add("br", QByteArray::fromHex("0b028068656c6c6f03"), Verdict::Reject, {Malformed});
    add("zstd", QByteArray::fromHex("28b52ffd0405290000"), Verdict::Reject, {Malformed});
}

// Requests say identity. What comes all the same is decoded or refused, never taken for text.
void addCodings(const Add &add)
{
    for (const char *coding : {"identity", "IDENTITY", ""})
        add(coding, withHeaders(length(0) + "Content-Encoding: " + coding + "\r\n"), Verdict::Accept, {},
            End::Closed);
    for (const char *coding : {"gzip", "x-gzip", "deflate", "br", "zstd", "compress", "gzip, gzip",
                               "nonsense", "identity, gzip", "aes128gcm"})
        add(coding, withHeaders(length(0) + "Content-Encoding: " + coding + "\r\n"), Verdict::Reject,
            {Malformed}, End::Closed);
}
} // namespace

QList<HostileRow> framingRows()
{
    QList<HostileRow> rows;
    const char *part = "";
    const Add add = [&rows, &part](const char *name, const QByteArray &bytes, Verdict verdict,
                                   const QStringList &codes, End end) {
        rows.append({.name = QByteArray(part) + name,
                     .answer = {.bytes = bytes, .end = end},
                     .verdict = verdict,
                     .codes = codes,
                     .timesSent = 0});
    };
    part = "Content-Length / ";
    addLengths(add);
    part = "Transfer-Encoding / ";
    addChunks(add);
    part = "";
    addHeads(add);
    part = "Content-Encoding / ";
    addCodings(add);
    addPacked(rows);
    const QByteArray body = goodJson();
    rows.append(
        {.name = "1 000 times 100",
         .answer = {.bytes = QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000) + httpAnswer(body)},
         .verdict = Verdict::Accept});
    rows.append({.name = "50 MB",
                 .answer = {.bytes = Ok + "Content-Length: 52428800\r\n\r\n" + body,
                            .again = QByteArray(65536, ' '),
                            .times = 800},
                 .verdict = Verdict::Reject,
                 .codes = {TooLarge}});
    rows.append({.name = "50 MB without a length",
                 .answer = {.bytes = Ok + "\r\n" + body, .again = QByteArray(65536, ' '), .times = 800},
                 .verdict = Verdict::Reject,
                 .codes = {TooLarge}});
    rows.append({.name = "50 MB in chunks",
                 .answer = {.bytes = Ok + "Transfer-Encoding: chunked\r\n\r\n" + chunk(body),
                            .again = chunk(QByteArray(65536, ' ')),
                            .times = 800},
                 .verdict = Verdict::Reject,
                 .codes = {TooLarge}});
    rows.append(
        {.name = "50 MB refusal",
         .answer = {.bytes = "HTTP/1.1 500 No\r\n\r\n", .again = QByteArray(65536, 'x'), .times = 800},
         .verdict = Verdict::Reject,
         .codes = {QStringLiteral("http_500")}});
    return rows;
}

} // namespace workbench::test
