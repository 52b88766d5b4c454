// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/profilerecord.h"

#include "app/base/nametable.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr NameTable<BasicEncoding, 2> BasicEncodings{{
    {BasicEncoding::Form, "form"},
    {BasicEncoding::Raw, "raw"},
}};

struct TextMember
{
    const char *name;
    QString ProviderProfile::*member;
};
constexpr TextMember TextMembers[] = {
    {"id", &ProviderProfile::id},
    {"name", &ProviderProfile::name},
    {"template", &ProviderProfile::templateId},
    {"issuer", &ProviderProfile::issuer},
    {"client_id", &ProviderProfile::clientId},
    {"user", &ProviderProfile::user},
    {"scope", &ProviderProfile::scope},
    {"redirect_uri", &ProviderProfile::redirectUri},
};

struct EndpointMember
{
    const char *name;
    QString Endpoints::*member;
};
constexpr EndpointMember EndpointMembers[] = {
    {"authorization", &Endpoints::authorization}, {"token", &Endpoints::token},
    {"revocation", &Endpoints::revocation},       {"introspection", &Endpoints::introspection},
    {"userinfo", &Endpoints::userinfo},           {"resource", &Endpoints::resource},
};

struct ParametersMember
{
    const char *name;
    Parameters ProviderProfile::*member;
};
constexpr ParametersMember ParametersMembers[] = {
    {"authorization_parameters", &ProviderProfile::authorizationParameters},
    {"token_parameters", &ProviderProfile::tokenParameters},
    {"refresh_parameters", &ProviderProfile::refreshParameters},
};

/// A list of pairs: an object could not hold a name twice.
Json parametersJson(const Parameters &parameters)
{
    Json list = Json::array();
    for (const auto &[name, value] : parameters)
        list.append(Json::strings({name, value}));
    return list;
}

bool readParameters(const Json &list, Parameters &parameters)
{
    for (const Json &pair : list.items()) {
        if (pair.items().size() != 2)
            return false;
        parameters.append({pair.items()[0].toString(), pair.items()[1].toString()});
    }
    return true;
}

/// Absent keeps the default; a name that is not in the table is not ours.
template <typename Value, typename FromName>
bool readChoice(const Json &root, QStringView member, FromName fromName, Value &target)
{
    const Json *found = root.find(member);
    if (!found)
        return true;
    const std::optional<Value> value = fromName(found->toString());
    if (value)
        target = *value;
    return value.has_value();
}
} // namespace

QString profileRecord(const ProviderProfile &profile)
{
    Json root = Json::object();
    for (const auto &[name, member] : TextMembers)
        root.add(QString::fromLatin1(name), profile.*member);
    root.add(u"grant"_s, grantName(profile.grant));
    root.add(u"client_authentication"_s, clientAuthenticationName(profile.authentication));
    root.add(u"basic_encoding"_s, nameIn(BasicEncodings, profile.basicEncoding));
    root.add(u"pkce"_s, pkceName(profile.pkce));
    Json endpoints = Json::object();
    for (const auto &[name, member] : EndpointMembers)
        endpoints.add(QString::fromLatin1(name), profile.endpoints.*member);
    root.add(u"endpoints"_s, endpoints);
    for (const auto &[name, member] : ParametersMembers)
        root.add(QString::fromLatin1(name), parametersJson(profile.*member));
    root.add(u"strict"_s, Json(profile.security.strict));
    root.add(u"plain_http"_s, Json(profile.security.plainHttp));
    root.add(u"trusted_certificate"_s, profile.security.trustedCertificate);
    root.add(u"unknown"_s, profile.unknownMembers);
    return QString::fromUtf8(root.toBytes());
}

std::optional<ProviderProfile> readProfileRecord(const QString &text)
{
    const JsonReading reading = readJson(text.toUtf8());
    // A repeated member is other people's business: it may stand in what a profile file brought along.
    if (!reading.value || !reading.value->isObject())
        return {};
    const Json &root = *reading.value;
    ProviderProfile profile;
    for (const auto &[name, member] : TextMembers)
        profile.*member = root[QString::fromLatin1(name)].toString();
    for (const auto &[name, member] : EndpointMembers)
        profile.endpoints.*member = root[u"endpoints"][QString::fromLatin1(name)].toString();
    for (const auto &[name, member] : ParametersMembers) {
        if (!readParameters(root[QString::fromLatin1(name)], profile.*member))
            return {};
    }
    profile.security.strict = root[u"strict"].toBool();
    profile.security.plainHttp = root[u"plain_http"].toBool();
    profile.security.trustedCertificate = root[u"trusted_certificate"].toString();
    profile.unknownMembers = root[u"unknown"];
    const auto basicFromName = [](QStringView name) { return valueIn(BasicEncodings, name); };
    const bool known =
        readChoice(root, u"grant", grantFromName, profile.grant) &&
        readChoice(root, u"client_authentication", clientAuthenticationFromName, profile.authentication) &&
        readChoice(root, u"basic_encoding", basicFromName, profile.basicEncoding) &&
        readChoice(root, u"pkce", pkceFromName, profile.pkce);
    if (!known)
        return {};
    return profile;
}

} // namespace workbench
