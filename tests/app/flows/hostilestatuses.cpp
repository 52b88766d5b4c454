// SPDX-License-Identifier: GPL-3.0-or-later
// Statuses (RFC 9110 §15), redirects and challenges.
#include "tests/app/flows/hostilerows.h"

namespace workbench::test {

using Verdict = HostileRow::Verdict;

namespace {
const QByteArray Json = "Content-Type: application/json\r\n";

void addStatuses(QList<HostileRow> &rows)
{
    const auto add = [&rows](const QByteArray &status, Verdict verdict, const QStringList &codes = {}) {
        rows.append({.name = "status " + status,
                     .answer = {.bytes = httpAnswer(goodJson(), Json, status)},
                     .verdict = verdict,
                     .codes = codes});
    };
    add("200 OK", Verdict::Accept);
    add("200", Verdict::Accept);
    add("200 ", Verdict::Accept);
    add("200 Not Found", Verdict::Accept);
    // RFC 6749 §5.1 says 200. Another success is told; one that has no or not the whole body cannot be used.
    for (const char *status : {"201 Created", "202 Accepted", "203 Non-Authoritative Information",
                               "208 Already Reported", "226 IM Used", "299 Odd"})
        add(status, Verdict::Warn, {QStringLiteral("status_not_200")});
    for (const char *status : {"204 No Content", "205 Reset Content", "206 Partial Content"})
        add(status, Verdict::Reject, {QStringLiteral("malformed_answer")});
    for (int status = 300; status <= 308; ++status)
        add(QByteArray::number(status) + " Odd", Verdict::Reject);
    add("399 Odd", Verdict::Reject);
    // A token in a refusal is no token.
    for (const int status : {400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 415, 418, 421, 422,
                             425, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511, 599, 600, 999})
        add(QByteArray::number(status) + " Odd", Verdict::Reject, {QStringLiteral("http_%1").arg(status)});
    for (const char *status : {"99 Odd", "0 Odd", "-200 OK", "2000 OK", "abc OK", "20x OK", "", "200OK",
                               "101 Switching Protocols"})
        add(status, Verdict::Reject);
    for (const char *status : {"199 Odd", "1000 Odd"})
        add(status, Verdict::Settled);
    for (const char *before : {"100 Continue", "102 Processing", "103 Early Hints"}) {
        // RFC 9110 §15.2: interim answers are read over, whatever they are.
        rows.append({.name = "interim " + QByteArray(before),
                     .answer = {.bytes = "HTTP/1.1 " + QByteArray(before) + "\r\nLink: </x>\r\n\r\n" +
                                         httpAnswer(goodJson())},
                     .verdict = Verdict::Accept});
    }
}

void addVersions(QList<HostileRow> &rows)
{
    const auto add = [&rows](const QByteArray &line, Verdict verdict) {
        rows.append({.name = "line " + line,
                     .answer = {.bytes = QByteArray(httpAnswer(goodJson())).replace("HTTP/1.1 200 OK", line)},
                     .verdict = verdict,
                     .timesSent = 0});
    };
    add("HTTP/1.0 200 OK", Verdict::Accept);
    for (const char *line : {"HTTP/2.0 200 OK", "HTTP/1.2 200 OK", "http/1.1 200 OK", "HTTP/1.1\t200\tOK",
                             "HTTP/1.1  200 OK", "HTTP/01.1 200 OK"})
        add(line, Verdict::Settled);
    for (const char *line : {"ICY 200 OK", "SIP/2.0 200 OK", "HTTP 200 OK", "200 OK", "GET / HTTP/1.1"})
        add(line, Verdict::Reject);
    rows.append(
        {.name = "HTTP/0.9", .answer = {.bytes = goodJson()}, .verdict = Verdict::Reject, .timesSent = 0});
}

// Never followed: a POST would turn into a GET without its body, or carry the secret to somebody else.
void addRedirects(QList<HostileRow> &rows)
{
    const QList<QByteArray> targets{"/token",
                                    "/elsewhere",
                                    "token",
                                    "?x=y",
                                    "#x",
                                    "",
                                    "//127.0.0.1:1/",
                                    "http://127.0.0.1:1/",
                                    "https://127.0.0.1:1/",
                                    "file:///etc/passwd",
                                    "javascript:alert(1)",
                                    "ftp://127.0.0.1/",
                                    "data:text/html,x",
                                    "http://",
                                    "http://[",
                                    "\xff\xfe",
                                    "http://user:word@127.0.0.1:1/",
                                    "/x\ty",
                                    QByteArray(20'000, 'a')};
    for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
        for (const QByteArray &target : targets)
            rows.append({.name = "redirect " + QByteArray(status).left(3) + ' ' + target.left(40),
                         .answer = {.bytes = httpAnswer({}, "Location: " + target + "\r\n", status)},
                         .verdict = Verdict::Reject,
                         .codes = {QStringLiteral("redirect_refused"), QStringLiteral("malformed_answer")}});
        rows.append({.name = "redirect " + QByteArray(status).left(3) + " without an address",
                     .answer = {.bytes = httpAnswer({}, {}, status)},
                     .verdict = Verdict::Reject,
                     .codes = {QStringLiteral("redirect_refused")}});
        rows.append({.name = "redirect " + QByteArray(status).left(3) + " twice",
                     .answer = {.bytes = httpAnswer({}, "Location: /a\r\nLocation: /b\r\n", status)},
                     .verdict = Verdict::Reject,
                     .codes = {QStringLiteral("redirect_refused")}});
    }
}

// Never answered: a network layer that knows credentials would send again, with an empty password.
void addChallenges(QList<HostileRow> &rows)
{
    const QList<QByteArray> challenges{
        "Basic",
        "Basic realm=\"x\"",
        "Basic realm=\"x",
        "Basic realm=x, charset=\"UTF-8\"",
        "Digest realm=\"x\", nonce=\"n\", qop=\"auth\"",
        "Digest realm=\"x\", nonce=\"n\", algorithm=MD5-sess, opaque=\"o\", stale=true",
        "Bearer",
        "Bearer realm=\"x\"",
        "Negotiate",
        "Negotiate YIIJvwYGKwYBBQUCoIIJszCCCa",
        "NTLM",
        "NTLM TlRMTVNTUAACAAAADAAMADgAAAA=",
        "Key realm=\"kong\"",
        "DPoP algs=\"ES256\"",
        "Basic realm=\"x\", Bearer realm=\"y\", Digest realm=\"z\", nonce=\"n\"",
        "Bearer realm=\"a\\\"b\"",
        "Bearer realm=\"a\\",
        "Bearer =",
        "=",
        ",,,,",
        "Bearer ,,, realm = \"x\" ,",
        "\"Bearer\"",
        "Bearer realm=\"x\" realm=\"y\"",
        "\xff\xfe\xfd",
        "Bearer " + QByteArray(7000, 'a'),
        "Bearer " + QByteArray("a=\"b\", ").repeated(900),
        ""};
    for (const QByteArray &challenge : challenges) {
        for (const auto &[status, field] : {std::pair("401 Unauthorized", "WWW-Authenticate: "),
                                            std::pair("407 Proxy", "Proxy-Authenticate: ")})
            rows.append({.name = QByteArray(status).left(4) + challenge.left(60),
                         .answer = {.bytes = httpAnswer({}, field + challenge + "\r\n", status)},
                         .verdict = Verdict::Reject,
                         .codes = {QStringLiteral("http_%1").arg(QString::fromLatin1(status).left(3))}});
    }
    for (const QByteArray &challenge :
         {QByteArray("Bearer error=\"invalid_client\""), QByteArray("Bearer error=invalid_client"),
          QByteArray("Basic realm=\"x\", Bearer error=\"invalid_client\""),
          QByteArray("bearer ERROR=\"invalid_client\", error_description=\"\xd0\xbd\xd0\xb5\xd1\x82\"")})
        rows.append({.name = "401 " + challenge,
                     .answer = {.bytes = httpAnswer({}, "WWW-Authenticate: " + challenge + "\r\n",
                                                    "401 Unauthorized")},
                     .verdict = Verdict::Reject,
                     .codes = {QStringLiteral("invalid_client")}});
    rows.append({.name = "401 in two fields",
                 .answer = {.bytes = httpAnswer({},
                                                "WWW-Authenticate: Basic realm=\"x\"\r\nWWW-Authenticate: "
                                                "Bearer error=\"invalid_client\"\r\n",
                                                "401 Unauthorized")},
                 .verdict = Verdict::Reject,
                 .codes = {QStringLiteral("invalid_client")}});
    rows.append({.name = "200 with a challenge and a token",
                 .answer = {.bytes = httpAnswer(
                                goodJson(), Json + "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n")},
                 .verdict = Verdict::Accept});
}
} // namespace

QList<HostileRow> statusRows()
{
    QList<HostileRow> rows;
    addStatuses(rows);
    addVersions(rows);
    addRedirects(rows);
    addChallenges(rows);
    return rows;
}

} // namespace workbench::test
