// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing was sent, or the trouble is on this computer.
#include "app/base/failurecodes.h"
#include "app/explain/cases.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
FixKind profileFix(const QString &member)
{
    if (member.startsWith(u"endpoints."))
        return endpointFix(member.mid(10));
    if (member == u"client.id")
        return FixKind::EditClientId;
    if (member == u"user")
        return FixKind::EditUser;
    if (member == u"scope")
        return FixKind::EditScope;
    if (member == u"redirect_uri")
        return FixKind::EditRedirectUri;
    if (member == u"issuer")
        return FixKind::EditIssuer;
    if (member == u"grant")
        return FixKind::ChooseGrant;
    return FixKind::EditProfile;
}

Explanation secretMissing(const Evidence &evidence)
{
    const QString named =
        evidence.fact(u"secret"_s).isEmpty() ? evidence.fact(u"name"_s) : evidence.fact(u"secret"_s);
    const bool token = named == u"access_token" || named == u"refresh_token";
    Case result(Entry::SecretMissing);
    if (token)
        return result.fix(FixKind::GetToken).done();
    result.fix(FixKind::EnterSecret, {{u"secret"_s, named}});
    return result.fix(named == u"password" ? FixKind::EditPassword : FixKind::EditClientSecret).done();
}

Explanation secretStore(const Evidence &evidence)
{
    const QString &code = evidence.failure().code;
    Case result(Entry::E33);
    if (code == codes::SecretStoreLocked)
        result.proven(causes::KeychainLocked);
    else if (code == codes::SecretStoreTimeout)
        result.proven(causes::KeychainSlow).possible(causes::KeychainLocked);
    else
        result.possible(causes::NoSecretService).possible(causes::KeychainLocked);
    return result.fix(FixKind::RetryNow)
        .fix(FixKind::KeepSecretsUntilQuit)
        .fix(FixKind::EnterSecret, {{u"secret"_s, u"client_secret"_s}})
        .done();
}

/// The member of the profile file that holds this address: "endpoints.token".
QString memberWith(const Evidence &evidence, const QString &address)
{
    const Endpoints &endpoints = evidence.profile().endpoints;
    const std::pair<const char *, const QString &> members[] = {
        {"token", endpoints.token},           {"authorization", endpoints.authorization},
        {"revocation", endpoints.revocation}, {"introspection", endpoints.introspection},
        {"userinfo", endpoints.userinfo},     {"resource", endpoints.resource}};
    for (const auto &[name, value] : members) {
        if (!value.isEmpty() && value.startsWith(address))
            return u"endpoints."_s + QLatin1StringView(name);
    }
    return u"endpoints.resource"_s;
}

/// This program itself would not send it (app/oauth/sendingrules.h).
Explanation notSent(const Evidence &evidence)
{
    const QString reason = evidence.fact(u"reason"_s);
    const Facts facts{{u"address"_s, evidence.fact(u"address"_s)}};
    const bool plain = reason == u"plain_http";
    Case result(Entry::ProfileInvalid);
    result.proven(plain                         ? causes::PlainHttpReadable
                  : reason == u"foreign_origin" ? causes::ForeignServer
                                                : causes::OnlyHttp,
                  facts);
    if (plain)
        result.fix(FixKind::AllowPlainHttp, facts);
    return result.fix(FixKind::EditProfile, {{u"member"_s, memberWith(evidence, facts.value(u"address"_s))}})
        .done();
}
} // namespace

Explanation explainOwnSide(const Evidence &evidence)
{
    const QString &code = evidence.failure().code;
    if (code == codes::EndpointMissing) {
        const QString named = evidence.fact(u"endpoint"_s);
        return Case(Entry::EndpointMissing)
            .fix(endpointFix(named.isEmpty() ? evidence.endpointMember() : named))
            .done();
    }
    if (code == codes::SecretMissing)
        return secretMissing(evidence);
    if (code == codes::ProfileInvalid && !evidence.fact(u"address"_s).isEmpty())
        return notSent(evidence);
    if (code == codes::ProfileInvalid && evidence.fact(u"reason"_s) == u"strict")
        return Case(Entry::ProfileInvalid)
            .proven(causes::ForbiddenByClause, {{u"clause"_s, evidence.fact(u"clause"_s)}})
            .fix(FixKind::SendTokenInHeader)
            .fix(FixKind::AcceptLeniency)
            .done();
    if (code == codes::ProfileInvalid) {
        const QString member = evidence.fact(u"path"_s);
        return Case(Entry::ProfileInvalid).fix(profileFix(member), {{u"member"_s, member}}).done();
    }
    if (code == codes::StorageFailed)
        return Case(Entry::StorageFailed)
            .possible(causes::DataFolder,
                      {{u"path"_s, evidence.fact(u"path"_s)}, {u"reason"_s, evidence.fact(u"reason"_s)}})
            .fix(FixKind::RetryNow)
            .done();
    if (code == codes::Cancelled)
        return Case(Entry::Cancelled).fix(FixKind::GetToken).done();
    if (code == codes::SecretStoreUnavailable || code == codes::SecretStoreLocked ||
        code == codes::SecretStoreTimeout)
        return secretStore(evidence);
    return Case(Entry::ProfileInvalid).done(); // wrong usage of the command line
}

} // namespace workbench
