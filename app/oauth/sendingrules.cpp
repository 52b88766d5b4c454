// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/sendingrules.h"

#include "app/base/failurecodes.h"
#include "app/message/formencoding.h"

#include <algorithm>

namespace workbench {

namespace {
Failure refused(const QString &reason, const QUrl &url)
{
    Failure failure{.code = codes::ProfileInvalid, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("reason"), reason);
    // Without the query: it may carry a token.
    failure.evidence.insert(QStringLiteral("address"),
                            url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    return failure;
}

/// A line break in a method or a header field would make another message of it.
bool isSendable(const HttpRequest &request)
{
    const auto isLine = [](const QByteArray &text) {
        return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
    };
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'; };
    return !request.method.isEmpty() && std::all_of(request.method.begin(), request.method.end(), isLetter) &&
           std::all_of(request.headers.begin(), request.headers.end(), [&](const auto &field) {
               return isLine(field.first) && !field.first.contains(':') && isLine(field.second);
           });
}

bool hasCredentials(const QByteArray &form)
{
    static const QStringList names{
        QStringLiteral("access_token"),  QStringLiteral("refresh_token"),    QStringLiteral("token"),
        QStringLiteral("client_secret"), QStringLiteral("client_assertion"), QStringLiteral("password"),
        QStringLiteral("code"),          QStringLiteral("code_verifier"),    QStringLiteral("assertion")};
    const auto parameters = formDecode(form);
    if (!parameters) // not readable is not the same as harmless
        return !form.isEmpty();
    return std::any_of(parameters->begin(), parameters->end(),
                       [](const auto &parameter) { return names.contains(parameter.first); });
}
} // namespace

QString originOf(const QUrl &url)
{
    const bool tls = url.scheme() == QLatin1StringView("https");
    return url.scheme() + QStringLiteral("://") + url.host().toLower() + QLatin1Char(':') +
           QString::number(url.port(tls ? 443 : 80));
}

bool carriesCredentials(const HttpRequest &request)
{
    return !headerValue(request.headers, "Authorization").isEmpty() ||
           hasCredentials(request.url.query(QUrl::FullyEncoded).toLatin1()) || hasCredentials(request.body);
}

std::optional<Failure> refusedAddress(const ProviderProfile &profile, const QUrl &url)
{
    if (url.scheme() == QLatin1StringView("https"))
        return {};
    if (url.scheme() != QLatin1StringView("http"))
        return refused(QStringLiteral("scheme"), url);
    if (isLoopback(url) || profile.security.plainHttp)
        return {};
    return refused(QStringLiteral("plain_http"), url);
}

std::optional<Failure> refusedMessage(const ProviderProfile &profile, const HttpRequest &request)
{
    if (const auto refusal = refusedAddress(profile, request.url))
        return refusal;
    if (!isSendable(request))
        return refused(QStringLiteral("unsendable"), request.url);
    if (!carriesCredentials(request))
        return {};
    const QStringList addresses = endpointAddresses(profile.endpoints);
    const bool own = std::any_of(addresses.begin(), addresses.end(), [&](const QString &address) {
        return originOf(QUrl(address)) == originOf(request.url);
    });
    return own ? std::nullopt : std::optional(refused(QStringLiteral("foreign_origin"), request.url));
}

Failure refusedByStrictness(const Warning &legacy)
{
    Failure failure{.code = codes::ProfileInvalid, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("reason"), QStringLiteral("strict"));
    failure.evidence.insert(QStringLiteral("warning"), legacy.code);
    failure.evidence.insert(QStringLiteral("clause"), legacy.clause);
    return failure;
}

} // namespace workbench
