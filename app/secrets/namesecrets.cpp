// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/namesecrets.h"

#include "app/base/json.h"
#include "app/message/formencoding.h"
#include "app/secrets/tokenvalues.h"

#include <algorithm>
#include <array>
#include <utility>

namespace workbench {

namespace {
struct NamedField
{
    const char *name;
    SecretKind kind;
};

constexpr std::array<NamedField, 10> Fields{{
    {"client_secret", SecretKind::ClientSecret},
    {"password", SecretKind::Password},
    {"code", SecretKind::AuthorizationCode},
    {"code_verifier", SecretKind::CodeVerifier},
    {"access_token", SecretKind::AccessToken},
    {"accessToken", SecretKind::AccessToken},
    {"refresh_token", SecretKind::RefreshToken},
    {"refreshToken", SecretKind::RefreshToken},
    {"id_token", SecretKind::IdToken},
    {"idToken", SecretKind::IdToken},
}};

void addParameters(const Parameters &parameters, SecretRegister &names)
{
    for (const auto &[name, value] : parameters) {
        for (const NamedField &field : Fields) {
            if (name == QLatin1StringView(field.name))
                names.add(field.kind, Secret(value));
        }
    }
    // RFC 7009 and RFC 7662 call it just "token"; the hint says which.
    if (const QString token = parameterValue(parameters, u"token"); !token.isEmpty()) {
        const bool refresh =
            parameterValue(parameters, u"token_type_hint") == QLatin1StringView("refresh_token");
        names.add(refresh ? SecretKind::RefreshToken : SecretKind::AccessToken, Secret(token));
    }
}

/// No real message holds as many; a hostile one must not fill the memory with secrets.
constexpr int MostOfAMessage = 64;

bool isFieldName(const QString &name)
{
    return name == QLatin1StringView("token") || name == QLatin1StringView("token_type_hint") ||
           std::any_of(Fields.begin(), Fields.end(),
                       [&](const NamedField &field) { return name == QLatin1StringView(field.name); });
}

/// Pair by pair: a broken one must not hide the others, and a megabyte of pairs must not become objects.
void addForm(const QByteArray &text, SecretRegister &names)
{
    constexpr qsizetype LongestName = 3 * 16; // every character as %XX
    const auto decoded = [](const QByteArray &half) {
        return formDecodeText(half).value_or(QString::fromUtf8(half));
    };
    Parameters parameters;
    qsizetype end = 0;
    for (qsizetype start = 0; start < text.size(); start = end + 1) {
        end = text.indexOf('&', start);
        if (end < 0)
            end = text.size();
        const qsizetype equals = QByteArrayView(text).sliced(start, end - start).indexOf('=');
        if (equals <= 0 || equals > LongestName)
            continue;
        const QString name = decoded(text.mid(start, equals));
        if (isFieldName(name) && parameters.size() < MostOfAMessage)
            parameters.append({name, decoded(text.mid(start + equals + 1, end - start - equals - 1))});
    }
    addParameters(parameters, names);
}

void addAuthorization(const QByteArray &header, SecretRegister &names)
{
    const QByteArray credentials = header.mid(header.indexOf(' ') + 1).trimmed();
    if (header.startsWith("Bearer ")) {
        names.add(SecretKind::AccessToken, Secret(QString::fromUtf8(credentials)));
    } else if (header.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(credentials);
        const qsizetype colon = pair.indexOf(':');
        const auto id = formDecodeText(pair.left(colon));
        const auto secret = formDecodeText(pair.mid(colon + 1));
        if (colon >= 0 && id && secret && !names.occursIn(header)) {
            names.add(SecretKind::ClientSecret, Secret(*secret));
            names.addBasicCredentials(*id, Secret(*secret));
        }
    }
}

/// The JSON string that starts at this quote, also when its text was cut; `end` is the place behind it.
QString stringAt(const QByteArray &text, qsizetype quote, qsizetype &end)
{
    end = quote + 1;
    while (end < text.size() && text.at(end) != '"')
        end += text.at(end) == '\\' ? 2 : 1;
    end = std::min(end + 1, text.size());
    QByteArray written = text.mid(quote, end - quote);
    if (written.size() < 2 || !written.endsWith('"'))
        written += '"'; // the answer was cut inside the token
    const JsonReading reading = readJson(written);
    return reading.value ? reading.value->toString() : QString::fromUtf8(written.mid(1, written.size() - 2));
}

/// The name that ends with this quote may be one of ours: all of them end in "en", in letters or as
/// \u0065\u006e. A look at two bytes instead of a text for each of very many members.
bool mayEndOurName(const QByteArray &text, qsizetype closingQuote)
{
    if (closingQuote < 7)
        return false;
    const char last = text.at(closingQuote - 1);
    if (last == 'n')
        return text.at(closingQuote - 2) == 'e' || text.at(closingQuote - 2) == '5';
    return (last == 'e' || last == 'E') && text.at(closingQuote - 6) == '\\';
}

/// The name of the member whose name ends with this quote; empty for one that cannot be ours.
QString nameBefore(const QByteArray &text, qsizetype closingQuote)
{
    constexpr qsizetype Longest = 6 * 16; // every character as \uXXXX
    const qsizetype opening =
        mayEndOurName(text, closingQuote) ? text.lastIndexOf('"', closingQuote - 1) : -1;
    if (opening < 0 || closingQuote - opening > Longest)
        return {};
    const QByteArray name = text.mid(opening + 1, closingQuote - opening - 1);
    qsizetype end = 0;
    return name.contains('\\') ? stringAt(text, opening, end) : QString::fromUtf8(name);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// By what surrounds a colon, not by parsing: a cut or repeated member is not valid JSON and still holds its
/// token.
void addJson(const QByteArray &text, SecretRegister &names)
{
    int left = MostOfAMessage;
    for (qsizetype colon = text.indexOf(':'); colon >= 0 && left > 0; colon = text.indexOf(':', colon + 1)) {
        qsizetype before = colon - 1;
        while (before > 0 && isBlank(text.at(before)))
            --before;
        if (before < 1 || text.at(before) != '"')
            continue;
        const QString name = nameBefore(text, before);
        if (!name.endsWith(u"oken"))
            continue;
        qsizetype value = colon + 1;
        while (value < text.size() && isBlank(text.at(value)))
            ++value;
        for (const NamedField &field : Fields) {
            qsizetype end = 0;
            if (value >= text.size() || text.at(value) != '"' || name != QLatin1StringView(field.name))
                continue;
            names.add(field.kind, Secret(stringAt(text, value, end)));
            --left;
        }
    }
}

/// UTF-8 without a NUL. In anything else (UTF-16, a broken sequence inside a token) a secret cannot be found.
bool isText(const QByteArray &bytes)
{
    return isUtf8(bytes) && !bytes.contains('\0');
}

/// More tokens than are ever named: some would stand there as they are.
bool holdsUnnamedTokens(const QByteArray &body)
{
    return tokenValuesIn(body).size() == MostTokenValues;
}

/// What stands in the place of a body that cannot be searched.
QByteArray unreadable(const QByteArray &bytes)
{
    return '(' + QByteArray::number(bytes.size()) + " bytes)";
}

/// Whatever its Content-Type says. A form first: its pairs may hold quotes and colons.
void addBody(const QByteArray &body, SecretRegister &names)
{
    if (body.contains('=') && !body.startsWith('{'))
        addForm(body.trimmed(), names);
    addJson(body, names);
    for (const TokenValue &token : tokenValuesIn(body)) { // neither the one nor the other
        for (const NamedField &field : Fields) {
            if (token.name == field.name)
                names.add(field.kind, Secret(token.value));
        }
    }
}
} // namespace

void nameSecretsIn(const Exchange &exchange, SecretRegister &names)
{
    addForm(exchange.request.url.query(QUrl::FullyEncoded).toLatin1(), names);
    addBody(exchange.request.body, names);
    addAuthorization(headerValue(exchange.request.headers, "Authorization"), names);
    if (!exchange.response)
        return;
    for (const QByteArray &location : headerValues(exchange.response->headers, "Location")) {
        const QUrl target = QUrl::fromEncoded(location);
        addForm(target.query(QUrl::FullyEncoded).toLatin1(), names);
        addForm(target.fragment(QUrl::FullyEncoded).toLatin1(), names);
    }
    addBody(exchange.response->body, names);
}

Exchange namedExchange(const Exchange &exchange, const SecretRegister &names)
{
    Exchange named = exchange;
    if (!named.request.body.isEmpty() && !isText(named.request.body))
        named.request.body = unreadable(named.request.body);
    named.request.url = QUrl::fromEncoded(names.named(exchange.request.url.toEncoded()));
    named.request.body = names.named(named.request.body);
    for (auto &[name, value] : named.request.headers)
        value = names.named(value);
    if (named.response) {
        named.response->coded.clear();
        named.response->reason = names.named(named.response->reason);
        named.response->body = isText(named.response->body) && !holdsUnnamedTokens(named.response->body)
                                   ? names.named(named.response->body)
                                   : unreadable(named.response->body);
        for (auto &[name, value] : named.response->headers)
            value = names.named(value);
    }
    if (named.failure) {
        for (QString *text : {&named.failure->code, &named.failure->error, &named.failure->errorDescription,
                              &named.failure->errorUri})
            *text = names.named(*text);
        for (QString &fact : named.failure->evidence)
            fact = names.named(fact);
    }
    return named;
}

} // namespace workbench
