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
        if (isFieldName(name) && parameters.size() < MostTokenValues)
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

void nameRequest(HttpRequest &request, const SecretRegister &names)
{
    if (!request.body.isEmpty() && !isText(request.body))
        request.body = unreadable(request.body);
    request.url = QUrl::fromEncoded(names.named(request.url.toEncoded()));
    request.body = names.named(request.body);
    for (auto &[name, value] : request.headers)
        value = names.named(value);
}

/// Whatever its Content-Type says. The form first: its pairs hold more than tokens, and names that are encoded.
void addBody(const QByteArray &body, SecretRegister &names)
{
    if (body.contains('=') && !body.startsWith('{'))
        addForm(body.trimmed(), names);
    for (const TokenValue &token : tokenValuesIn(body)) {
        for (const NamedField &field : Fields) {
            if (token.name == field.name)
                names.add(field.kind, Secret(token.value));
        }
    }
}
} // namespace

void nameSecretsIn(const Exchange &exchange, SecretRegister &names)
{
    // What a break put into a message is made up, or was seen, and named, before.
    const HttpRequest &request = exchange.unbroken ? *exchange.unbroken : exchange.request;
    addForm(request.url.query(QUrl::FullyEncoded).toLatin1(), names);
    addBody(request.body, names);
    addAuthorization(headerValue(request.headers, "Authorization"), names);
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
    nameRequest(named.request, names);
    if (named.unbroken)
        nameRequest(*named.unbroken, names);
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
