// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a token answer (RFC 6749 §5.1, §5.2), each with every kind of value.
#include "tests/app/flows/hostilerows.h"

namespace workbench::test {

using Verdict = HostileRow::Verdict;

QByteArray accessCanary()
{
    return "canary-access-0f4b7d2e91c8";
}

QByteArray refreshCanary()
{
    return "canary-refresh-5e1d77a0b3f6";
}

QByteArray httpAnswer(const QByteArray &body, const QByteArray &headers, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray goodJson(const QByteArray &moreMembers)
{
    return "{\"access_token\":\"" + accessCanary() + "\",\"token_type\":\"Bearer\"" +
           (moreMembers.isEmpty() ? QByteArray() : ',' + moreMembers) + '}';
}

namespace {
/// One kind of value, as JSON text.
struct Kind
{
    const char *name;
    QByteArray text;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"null", "null"},
        {"number", "5"},
        {"float", "1.5"},
        {"negative", "-5"},
        {"huge", "99999999999999999999"},
        {"exponent beyond all", "1e400"},
        {"empty", "\"\""},
        {"array", "[]"},
        {"array of text", "[\"x\"]"},
        {"object", "{}"},
        {"true", "true"},
        {"false", "false"},
        {"very long", '"' + QByteArray(100'000, 'a') + '"'},
        {"control", "\"a\\u0001b\""},
        {"CR LF", "\"a\\r\\nX-Injected: yes\""},
        {"NUL", "\"a\\u0000b\""},
        {"invalid UTF-8", "\"a\xff\xfe"
                          "b\""},
        {"lone surrogate", "\"a\\ud800b\""},
        {"surrogates in the wrong order", "\"\\udc00\\ud800\""},
        {"non-ASCII", "\"caf\xc3\xa9\""},
        {"zero width", "\"a\xe2\x80\x8b"
                       "b\""},
    };
    return all;
}

/// Text that is no JSON (RFC 8259 §8): whatever the member, nothing of the answer can be trusted.
bool breaksJson(const Kind &kind)
{
    return QByteArray(kind.name).contains("UTF-8") || QByteArray(kind.name).contains("surrogate");
}

bool isText(const Kind &kind)
{
    return kind.text.startsWith('"');
}

bool isPrintable(const Kind &kind)
{
    return isText(kind) && kind.text.size() > 2 && !kind.text.contains('\\') &&
           std::all_of(kind.text.begin(), kind.text.end(), [](char c) { return c > 0; });
}

bool isEmptyValue(const Kind &kind)
{
    return kind.text == "null" || kind.text == "\"\"";
}

HostileRow row(const char *member, const Kind &kind, Verdict verdict, const QStringList &codes = {})
{
    QByteArray body = goodJson('"' + QByteArray(member) + "\":" + kind.text);
    if (QByteArray(member) == "access_token")
        body = "{\"access_token\":" + kind.text + ",\"token_type\":\"Bearer\",\"refresh_token\":\"" +
               refreshCanary() + "\"}";
    if (QByteArray(member) == "token_type")
        body = "{\"access_token\":\"" + accessCanary() + "\",\"token_type\":" + kind.text + '}';
    return {.name = QByteArray(member) + ": " + kind.name,
            .answer = {.bytes = httpAnswer(body)},
            .verdict = breaksJson(kind) ? Verdict::Reject : verdict,
            .codes = breaksJson(kind) ? QStringList{QStringLiteral("malformed_answer")} : codes};
}

const QStringList Malformed{QStringLiteral("malformed_answer")};

// A token is printable ASCII and not empty (RFC 6749 Appendix A.12, A.17): anything else is a cut token or an
// injection into a header.
HostileRow accessToken(const Kind &kind)
{
    return row("access_token", kind, isPrintable(kind) ? Verdict::Accept : Verdict::Reject,
               isPrintable(kind) ? QStringList() : Malformed);
}

// None stated is common and counts as Bearer; a type that is not understood must not be used (§7.1).
HostileRow tokenType(const Kind &kind)
{
    return isEmptyValue(kind) ? row("token_type", kind, Verdict::Warn, {QStringLiteral("token_type_missing")})
                              : row("token_type", kind, Verdict::Reject, Malformed);
}

// Only a countdown hangs on it: null is "not stated", what is no number of seconds is told and not used.
HostileRow expiresIn(const Kind &kind)
{
    if (kind.text == "null" || kind.text == "5")
        return row("expires_in", kind, Verdict::Accept);
    if (kind.text == "-5")
        return row("expires_in", kind, Verdict::Warn, {QStringLiteral("expires_in_negative")});
    return row("expires_in", kind, Verdict::Warn, {QStringLiteral("expires_in_unusable")});
}

// Optional: an empty one is none, with a word about it. A broken one would be kept and sent later.
HostileRow refreshToken(const Kind &kind)
{
    if (isEmptyValue(kind))
        return row("refresh_token", kind, Verdict::Warn, {QStringLiteral("refresh_token_null")});
    return isPrintable(kind) ? row("refresh_token", kind, Verdict::Accept)
                             : row("refresh_token", kind, Verdict::Reject, Malformed);
}

// Shown, compared, and sent back only in a request that a person looks at: read as far as it goes, with a
// warning for what §3.3 forbids.
HostileRow scope(const Kind &kind)
{
    if (isEmptyValue(kind))
        return row("scope", kind, Verdict::Accept);
    if (isPrintable(kind))
        return row("scope", kind, Verdict::Warn, {QStringLiteral("scope_differs")});
    return row("scope", kind, Verdict::Warn, {QStringLiteral("scope_not_text")});
}

// A text that is no ID token is told and shown; a value that is no text at all is another protocol's member.
HostileRow idToken(const Kind &kind)
{
    if (kind.text == "null")
        return row("id_token", kind, Verdict::Accept);
    return isPrintable(kind) ? row("id_token", kind, Verdict::Warn, {QStringLiteral("id_token_unreadable")})
                             : row("id_token", kind, Verdict::Reject, Malformed);
}

// An error counts, whatever its type, and wins over a token. null, false, "", [] and {} say that there was
// none.
HostileRow error(const Kind &kind)
{
    const bool none = isEmptyValue(kind) || kind.text == "false" || kind.text == "[]" || kind.text == "{}";
    return row("error", kind, none ? Verdict::Accept : Verdict::Reject);
}

// Words about an error mean nothing without one, and no type of theirs can hide it.
void addWords(QList<HostileRow> &rows, const char *member, const Kind &kind)
{
    rows.append(row(member, kind, Verdict::Accept));
    HostileRow refused = row(member, kind, Verdict::Reject);
    refused.name = "400 with " + refused.name;
    refused.answer.bytes =
        httpAnswer("{\"error\":\"invalid_grant\",\"" + QByteArray(member) + "\":" + kind.text + '}',
                   "Content-Type: application/json\r\n", "400 Bad Request");
    refused.codes = breaksJson(kind)
                        ? QStringList{QStringLiteral("http_400"), QStringLiteral("invalid_grant")}
                        : QStringList{QStringLiteral("invalid_grant")};
    rows.append(refused);
}
} // namespace

QList<HostileRow> memberRows()
{
    QList<HostileRow> rows;
    for (const Kind &kind : kinds()) {
        rows << accessToken(kind) << tokenType(kind) << expiresIn(kind) << refreshToken(kind) << scope(kind)
             << idToken(kind) << error(kind);
        addWords(rows, "error_description", kind);
        addWords(rows, "error_uri", kind);
        rows << row("x", kind, Verdict::Accept); // unknown members are ignored (§5.1)
    }
    return rows;
}

QList<HostileRow> lifetimeRows()
{
    const QString text = QStringLiteral("expires_in_is_text");
    const QString unusable = QStringLiteral("expires_in_unusable");
    QList<HostileRow> rows;
    const auto add = [&rows](const QByteArray &value, Verdict verdict, const QStringList &codes = {}) {
        rows.append({.name = "expires_in " + value,
                     .answer = {.bytes = httpAnswer(goodJson("\"expires_in\":" + value))},
                     .verdict = verdict,
                     .codes = codes});
    };
    for (const char *value : {"0", "1", "3600", "3600.0", "3.6e3", "36e2", "3600.000e0", "-0"})
        add(value, Verdict::Accept);
    for (const char *value : {"\"3600\"", "\" 3600 \"", "\"0\""})
        add(value, Verdict::Warn, {text});
    for (const char *value : {"\"3600.0\"", "\"3.6e3\"", "\"+3600\""})
        add(value, Verdict::Warn, {text, unusable});
    for (const char *value : {"3600.5",
                              "\"0x10\"",
                              "\"\"",
                              "[]",
                              "[3600]",
                              "{}",
                              "true",
                              "\"Infinity\"",
                              "\"NaN\"",
                              "\"-Infinity\"",
                              "1e400",
                              "1e999999999",
                              "-1e400",
                              "9223372036854775808",
                              "18446744073709551616",
                              "\"9223372036854775808\"",
                              "\"1 hour\"",
                              "\"3600s\"",
                              "\"3,600\"",
                              "\"\\uff13\\uff16\"",
                              "\"\\u00a03600\\u0000\""})
        add(value, Verdict::Warn, {unusable});
    add("-5", Verdict::Warn, {QStringLiteral("expires_in_negative")});
    add("\"-5\"", Verdict::Warn, {QStringLiteral("expires_in_negative")});
    for (const char *value :
         {"Infinity", "NaN", "0x10", "+5", "05", ".5", "5.", "1e", "--5", "1_000", "'5'", "5L", ""})
        add(value, Verdict::Reject, {QStringLiteral("malformed_answer")});
    return rows;
}

} // namespace workbench::test
