// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/profilefile.h"

#include "app/base/failurecodes.h"
#include "app/oauth/profilereader.h"
#include "app/oauth/sendingrules.h"

namespace workbench {

namespace {
Json mapToJson(const Parameters &parameters)
{
    Json json = Json::object();
    for (const auto &[name, value] : parameters)
        json.add(name, Json(value));
    return json;
}

Failure endpointMissing(const QString &endpoint)
{
    Failure failure{.code = codes::EndpointMissing, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("endpoint"), endpoint);
    return failure;
}
} // namespace

Failure invalidProfile(const QString &path, const QString &allowed)
{
    Failure failure{.code = codes::ProfileInvalid, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("path"), path);
    failure.evidence.insert(QStringLiteral("allowed"), allowed);
    return failure;
}

bool isUsableEndpoint(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    return url.isValid() && web && !url.host().isEmpty() && !url.hasFragment() && url.userInfo().isEmpty();
}

Result<ProfileDocument> readProfileFile(const QByteArray &text)
{
    if (text.size() > LargestProfileFile)
        return invalidProfile(QStringLiteral("$"), QStringLiteral("≤ 1 MiB"));
    const JsonReading reading = readJson(text);
    if (!reading.value || !reading.value->isObject())
        return invalidProfile(QStringLiteral("$"), QStringLiteral("JSON"));
    if (reading.error)
        return invalidProfile(reading.error->member, QStringLiteral("1×"));
    return readProfileMembers(*reading.value);
}

Json profileToJson(const ProviderProfile &profile)
{
    Json client = Json::object(
        {{QStringLiteral("id"), Json(profile.clientId)},
         {QStringLiteral("authentication"), Json(clientAuthenticationName(profile.authentication))}});
    if (profile.basicEncoding == BasicEncoding::Raw)
        client.add(QStringLiteral("basic_encoding"), Json(QLatin1StringView("raw")));
    Json json = Json::object({
        {QStringLiteral("format"), Json(ProfileFormat)},
        {QStringLiteral("name"), Json(profile.name)},
        {QStringLiteral("template"), Json(profile.templateId)},
        {QStringLiteral("grant"), Json(grantName(profile.grant))},
        {QStringLiteral("issuer"), Json(profile.issuer)},
        {QStringLiteral("endpoints"),
         Json::object({{QStringLiteral("authorization"), Json(profile.endpoints.authorization)},
                       {QStringLiteral("token"), Json(profile.endpoints.token)},
                       {QStringLiteral("revocation"), Json(profile.endpoints.revocation)},
                       {QStringLiteral("introspection"), Json(profile.endpoints.introspection)},
                       {QStringLiteral("userinfo"), Json(profile.endpoints.userinfo)},
                       {QStringLiteral("resource"), Json(profile.endpoints.resource)}})},
        {QStringLiteral("client"), client},
        {QStringLiteral("user"), Json(profile.user)},
        {QStringLiteral("scope"), Json(profile.scope)},
        {QStringLiteral("redirect_uri"), Json(profile.redirectUri)},
        {QStringLiteral("pkce"), Json(pkceName(profile.pkce))},
        {QStringLiteral("parameters"),
         Json::object({{QStringLiteral("authorization"), mapToJson(profile.authorizationParameters)},
                       {QStringLiteral("token"), mapToJson(profile.tokenParameters)},
                       {QStringLiteral("refresh"), mapToJson(profile.refreshParameters)}})},
    });
    Json security = Json::object();
    if (profile.security.strict)
        security.add(QStringLiteral("strict"), Json(true));
    if (profile.security.plainHttp)
        security.add(QStringLiteral("plain_http"), Json(true));
    if (!security.members().empty())
        json.add(QStringLiteral("security"), security);
    // Unknown members go back to where they were: "client.color" into client.
    for (const auto &[path, value] : profile.unknownMembers.members()) {
        const qsizetype dot = path.indexOf(QLatin1Char('.'));
        const QString parent = path.left(dot);
        const bool known = json[parent].isObject() || parent == QLatin1StringView("security");
        if (dot > 0 && known) {
            Json inner = json[parent].isObject() ? json[parent] : Json::object();
            inner.set(withDots(path.mid(dot + 1)), value);
            json.set(parent, inner);
        } else {
            json.set(withDots(path), value);
        }
    }
    return json;
}

Outcome checkProfileFor(const ProviderProfile &profile, Grant grant)
{
    if (grant == Grant::AuthorizationCode && profile.endpoints.authorization.isEmpty())
        return endpointMissing(QStringLiteral("authorization"));
    if (profile.endpoints.token.isEmpty())
        return endpointMissing(QStringLiteral("token"));
    if (profile.clientId.isEmpty())
        return invalidProfile(QStringLiteral("client.id"), QStringLiteral("string"));
    if (grant == Grant::Password && profile.user.isEmpty())
        return invalidProfile(QStringLiteral("user"), QStringLiteral("string"));
    if (grant == Grant::AuthorizationCode && profile.redirectUri.isEmpty())
        return invalidProfile(QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1/callback …"));
    // Told before the browser opens, not after the person has signed in there.
    QStringList addresses{profile.endpoints.token};
    if (grant == Grant::AuthorizationCode)
        addresses.prepend(profile.endpoints.authorization);
    for (const QString &address : addresses) {
        if (const auto refusal = refusedAddress(profile, QUrl(address)))
            return *refusal;
    }
    return Done{};
}

} // namespace workbench
