// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that are nearly JSON (RFC 8259), and Content-Types that say something else.
#include "tests/app/flows/hostilerows.h"

#include <QStringEncoder>

namespace workbench::test {

using Verdict = HostileRow::Verdict;

namespace {
const QString Malformed = QStringLiteral("malformed_answer");

QByteArray utf16(QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromLatin1(goodJson()));
}

void addBroken(QList<HostileRow> &rows)
{
    const QByteArray good = goodJson();
    const QByteArray token = accessCanary();
    const QList<std::pair<const char *, QByteArray>> broken{
        {"a letter behind it", good + "x"},
        {"a brace behind it", good + "}"},
        {"a NUL behind it", good + QByteArray(1, '\0')},
        {"two documents", good + good},
        {"two documents on two lines", good + '\n' + good},
        {"a guard before it", ")]}',\n" + good},
        {"a callback around it", "callback(" + good + ");"},
        {"in a list", '[' + good + ']'},
        {"as text", "\"" + QByteArray(good).replace('"', "\\\"") + "\""},
        {"single quotes", QByteArray(good).replace('"', '\'')},
        {"no quotes", "{access_token:\"" + token + "\",token_type:\"Bearer\"}"},
        {"a comment", "/* hello */" + good},
        {"a comment at the end", good + "// hello"},
        {"a comma too many", "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",}"},
        {"a comma too few", "{\"access_token\":\"" + token + "\" \"token_type\":\"Bearer\"}"},
        {"a line end in the token", "{\"access_token\":\"" + token + "\n\",\"token_type\":\"Bearer\"}"},
        {"an escape that is none", "{\"access_token\":\"" + token + "\\x41\",\"token_type\":\"Bearer\"}"},
        {"NaN", goodJson("\"x\":NaN")},
        {"cut in the token", good.left(good.indexOf(token) + token.size())},
        {"cut before the end", good.chopped(1)},
        {"token twice", "{\"access_token\":\"" + token + "\",\"access_token\":\"" + refreshCanary() +
                            "\",\"token_type\":\"Bearer\"}"},
        {"the same token twice",
         "{\"access_token\":\"" + token + "\",\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\"}"},
        {"twice, once escaped", "{\"access_token\":\"" + token + "\",\"access\\u005ftoken\":\"" +
                                    refreshCanary() + "\",\"token_type\":\"Bearer\"}"},
        {"a member twice at depth", goodJson("\"x\":{\"y\":[{\"a\":1,\"a\":2}]}")},
        {"both spellings, two values", goodJson("\"accessToken\":\"" + refreshCanary() + '"')},
        {"both lives, two values", goodJson("\"expires_in\":1,\"expiresIn\":2")},
        {"UTF-16 LE with a mark", utf16(QStringConverter::Utf16LE, true)},
        {"UTF-16 BE with a mark", utf16(QStringConverter::Utf16BE, true)},
        {"UTF-16 LE", utf16(QStringConverter::Utf16LE, false)},
        {"UTF-32 LE", utf16(QStringConverter::Utf32LE, true)},
        {"64 deep and more", goodJson("\"x\":" + QByteArray(70, '[') + QByteArray(70, ']'))},
        {"100 000 deep", QByteArray(100'000, '[')},
        {"spaces only", QByteArray(1000, ' ')},
        {"a number", "5"},
        {"two marks", "\xef\xbb\xbf\xef\xbb\xbf" + good},
        {"XML", "<?xml version=\"1.0\"?><access_token>" + token + "</access_token>"},
        {"token twice in a form",
         "access_token=" + token + "&token_type=bearer&access_token=" + refreshCanary()},
        {"a broken form", "access_token=%ZZ" + token + "&token_type=bearer"},
        {"a NUL in a form", "access_token=" + token + "%00&token_type=bearer"},
        {"a CR LF in a form", "access_token=" + token + "%0d%0ax&token_type=bearer"},
    };
    for (const auto &[name, body] : broken)
        rows.append({.name = name,
                     .answer = {.bytes = httpAnswer(body)},
                     .verdict = Verdict::Reject,
                     .codes = {Malformed}});
}

// The body is read for what it is; Content-Type is only held against it (RFC 6749 §5.1). A charset has no
// effect on JSON (RFC 8259 §11).
void addTypes(QList<HostileRow> &rows)
{
    const auto add = [&rows](const QByteArray &headers, Verdict verdict, const QStringList &codes = {}) {
        rows.append({.name = "JSON with " + headers.trimmed(),
                     .answer = {.bytes = httpAnswer(goodJson(), headers)},
                     .verdict = verdict,
                     .codes = codes});
    };
    for (const char *type : {"application/json", "APPLICATION/JSON", "application/json;charset=UTF-8",
                             "application/json ; charset=\"utf-8\"", "application/json; charset=utf-16",
                             "application/json; charset=nonsense", "application/json;"})
        add("Content-Type: " + QByteArray(type) + "\r\n", Verdict::Accept);
    const QString wrong = QStringLiteral("wrong_content_type");
    for (const char *type : {"text/plain", "text/html", "text/javascript", "application/vnd.api+json",
                             "application/x-www-form-urlencoded", "application/octet-stream", "json",
                             "application/json/x", "applicationjson", "image/png",
                             "application/json,text/html", "multipart/form-data; boundary=x", "a\xff/b"})
        add("Content-Type: " + QByteArray(type) + "\r\n", Verdict::Warn, {wrong});
    for (const char *headers : {"", "Content-Type:\r\n", "Content-Type: \r\n", "Content-Type: ;\r\n",
                                "X-Content-Type: application/json\r\n"})
        add(headers, Verdict::Warn, {QStringLiteral("missing_content_type")});
    add("Content-Type: text/html\r\nContent-Type: application/json\r\n", Verdict::Warn, {wrong});
    add("Content-Type: application/json\r\nContent-Type: application/json\r\n", Verdict::Settled);
    add("Content-Type: application/json\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d; Domain=example.com\r\n",
        Verdict::Accept);
    add("Content-Type: application/json\r\nCache-Control: public, max-age=9999\r\n", Verdict::Settled);
    add("Content-Type: application/json\r\nRefresh: 0; url=file:///etc/passwd\r\n", Verdict::Accept);
    add("Content-Type: application/json\r\nLocation: http://127.0.0.1:1/\r\n", Verdict::Accept);
}
} // namespace

QList<HostileRow> bodyRows()
{
    QList<HostileRow> rows;
    addBroken(rows);
    addTypes(rows);
    const auto good = [&rows](const char *name, const QByteArray &body, Verdict verdict,
                              const QStringList &codes = {}) {
        rows.append(
            {.name = name, .answer = {.bytes = httpAnswer(body)}, .verdict = verdict, .codes = codes});
    };
    good("white space around it", " \r\n\t" + goodJson() + "\n\n", Verdict::Accept);
    good("a byte order mark", "\xef\xbb\xbf" + goodJson(), Verdict::Warn,
         {QStringLiteral("byte_order_mark")});
    good("both spellings, one value", goodJson("\"accessToken\":\"" + accessCanary() + '"'),
         Verdict::Settled);
    good("60 deep", goodJson("\"x\":" + QByteArray(60, '[') + QByteArray(60, ']')), Verdict::Accept);
    good("escaped member names", QByteArray(goodJson()).replace("access_token", "access\\u005ftoken"),
         Verdict::Accept);
    good("a form", "access_token=" + accessCanary() + "&token_type=bearer", Verdict::Warn,
         {QStringLiteral("form_encoded_answer")});
    good("10 000 members", goodJson([] {
             QByteArray members;
             for (int i = 0; i < 10'000; ++i)
                 members += (i > 0 ? ",\"m" : "\"m") + QByteArray::number(i) + "\":0";
             return members;
         }()),
         Verdict::Accept);
    // A value of one byte takes a hundred in memory: what is many is refused before it is read.
    good("a long list", goodJson("\"x\":[0" + QByteArray(",0").repeated(400'000) + ']'), Verdict::Reject,
         {Malformed});
    good("an error in a long text",
         R"({"error":"invalid_grant","error_description":")" + QByteArray(900'000, 'x') + "\"}",
         Verdict::Reject, {QStringLiteral("invalid_grant")});
    return rows;
}

} // namespace workbench::test
