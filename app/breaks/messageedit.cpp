// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breaks/messageedit.h"

#include "app/message/formencoding.h"
#include "app/oauth/clientauthentication.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr QStringView AccessTokenName = u"access_token";

/// The pairs as they were encoded, so that those which nobody touches stay byte for byte.
QList<QByteArray> pairsOf(const QByteArray &text)
{
    return text.isEmpty() ? QList<QByteArray>() : text.split('&');
}

bool isPairOf(const QByteArray &pair, QStringView name)
{
    return formDecodeText(pair.left(pair.indexOf('='))) == name.toString();
}

qsizetype indexOf(const QList<QByteArray> &pairs, QStringView name)
{
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (isPairOf(pairs.at(i), name))
            return i;
    }
    return -1;
}

QByteArray queryOf(const HttpRequest &request)
{
    return request.url.query(QUrl::FullyEncoded).toLatin1();
}

void setQuery(HttpRequest &request, const QList<QByteArray> &pairs)
{
    request.url.setQuery(pairs.isEmpty() ? QString() : QString::fromLatin1(pairs.join('&')), QUrl::StrictMode);
}

QString valueIn(const QByteArray &text, QStringView name)
{
    return parameterValue(formDecode(text).value_or(Parameters()), name);
}

bool isForm(const HttpRequest &request)
{
    return headerValue(request.headers, "Content-Type").startsWith("application/x-www-form-urlencoded");
}
} // namespace

bool changeInForm(HttpRequest &request, QStringView name, const QString &value)
{
    QList<QByteArray> pairs = pairsOf(request.body);
    const qsizetype at = isForm(request) ? indexOf(pairs, name) : -1;
    if (at < 0)
        return false;
    pairs[at] = formEncode(Parameters{{name.toString(), value}});
    request.body = pairs.join('&');
    return true;
}

bool removeFromForm(HttpRequest &request, QStringView name)
{
    QList<QByteArray> pairs = pairsOf(request.body);
    const qsizetype at = isForm(request) ? indexOf(pairs, name) : -1;
    if (at < 0)
        return false;
    pairs.removeAt(at);
    request.body = pairs.join('&');
    return true;
}

bool changeInQuery(HttpRequest &request, QStringView name, const QString &value)
{
    QList<QByteArray> pairs = pairsOf(queryOf(request));
    const qsizetype at = indexOf(pairs, name);
    if (at < 0)
        return false;
    pairs[at] = queryEncode(Parameters{{name.toString(), value}});
    setQuery(request, pairs);
    return true;
}

bool removeFromQuery(HttpRequest &request, QStringView name)
{
    QList<QByteArray> pairs = pairsOf(queryOf(request));
    const qsizetype at = indexOf(pairs, name);
    if (at < 0)
        return false;
    pairs.removeAt(at);
    setQuery(request, pairs);
    return true;
}

void addToForm(HttpRequest &request, const QString &name, const QString &value)
{
    QList<QByteArray> pairs = pairsOf(request.body);
    pairs.append(formEncode(Parameters{{name, value}}));
    request.body = pairs.join('&');
}

void addToQuery(HttpRequest &request, const QString &name, const QString &value)
{
    QList<QByteArray> pairs = pairsOf(queryOf(request));
    pairs.append(queryEncode(Parameters{{name, value}}));
    setQuery(request, pairs);
}

QString formValue(const HttpRequest &request, QStringView name)
{
    return isForm(request) ? valueIn(request.body, name) : QString();
}

QString queryValue(const HttpRequest &request, QStringView name)
{
    return valueIn(queryOf(request), name);
}

bool changeClientSecret(HttpRequest &request, const ProviderProfile &profile, const Secret &secret)
{
    if (changeInForm(request, u"client_secret", secret.reveal()))
        return true;
    if (!headerValue(request.headers, "Authorization").startsWith("Basic "))
        return false;
    setHeader(request.headers, "Authorization",
              basicCredentials(profile.clientId, secret, profile.basicEncoding));
    return true;
}

Secret accessTokenIn(const HttpRequest &request)
{
    const QByteArray header = headerValue(request.headers, "Authorization");
    if (header.startsWith("Bearer "))
        return Secret(QString::fromUtf8(header.mid(7)));
    const QString inQuery = queryValue(request, AccessTokenName);
    return Secret(inQuery.isEmpty() ? formValue(request, AccessTokenName) : inQuery);
}

bool changeAccessToken(HttpRequest &request, const Secret &token)
{
    if (headerValue(request.headers, "Authorization").startsWith("Bearer ")) {
        setHeader(request.headers, "Authorization", "Bearer " + token.reveal().toUtf8());
        return true;
    }
    return changeInQuery(request, AccessTokenName, token.reveal()) ||
           changeInForm(request, AccessTokenName, token.reveal());
}

bool removeAccessToken(HttpRequest &request)
{
    const qsizetype before = request.headers.size();
    request.headers.removeIf([](const auto &field) {
        return field.first.compare("Authorization", Qt::CaseInsensitive) == 0 &&
               field.second.startsWith("Bearer ");
    });
    return request.headers.size() < before || removeFromQuery(request, AccessTokenName) ||
           removeFromForm(request, AccessTokenName);
}

} // namespace workbench
