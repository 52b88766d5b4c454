// SPDX-License-Identifier: GPL-3.0-or-later
// The client is not known, or may not do what it asks for.
#include "app/explain/cases.h"
#include "app/message/headers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// What stood in a Basic header, decoded from base64 only; nothing when there was none.
std::optional<QByteArray> basicCredentials(const HttpRequest &request)
{
    const QByteArray value = headerValue(request.headers, "Authorization");
    if (!value.toLower().startsWith("basic "))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(value.mid(6).trimmed());
    return decoded ? *decoded : QByteArray();
}

void addSecretCauses(Case &result, const Evidence &evidence, bool secretSent)
{
    const ProviderProfile &profile = evidence.profile();
    // Lengths that the provider gives to what it makes; 0 when they are not known.
    const qsizetype usualId = evidence.provider().clientIdLength;
    const qsizetype usualSecret = evidence.provider().clientSecretLength;
    const SecretFacts secret = evidence.context().clientSecret.value_or(SecretFacts());
    const Facts lengths{{u"length"_s, QString::number(secret.length)},
                        {u"usual"_s, QString::number(usualSecret)}};
    if (secret.looksLikeHash)
        result.proven(causes::SecretIsAHash, {{u"prefix"_s, secret.hashPrefix}});
    if (secret.hasOuterBlanks || secret.hasInnerBlanks)
        result.proven(causes::SecretHasBlanks);
    if (!secretSent)
        result.add(profile.authentication != ClientAuthentication::None, causes::SecretNotSent);
    const qsizetype idLength = profile.clientId.size();
    if (usualId > 0 && secret.length == usualId && idLength == usualSecret)
        result.proven(causes::IdAndSecretSwapped);
    else if (secret.present && idLength > secret.length &&
             idLength > provider(u"django-oauth-toolkit").clientIdLength)
        result.possible(causes::IdAndSecretSwapped);
    // Someone who cut a long secret has a long one left; a short one was chosen by hand.
    if (!secret.looksLikeHash && secret.length >= 20 && secret.length < usualSecret)
        result.possible(causes::SecretShort, lengths);
    else if (secret.present && !secret.looksLikeHash)
        result.possible(causes::SecretWrong, {{u"length"_s, QString::number(secret.length)}});
}

/// The server has taken credentials in the body before: where they stood is not what it refused.
bool bodyWasAccepted(const Evidence &evidence)
{
    const auto accepted = [&](const Exchange &exchange) {
        return Evidence::succeeded(exchange) && exchange.request.url == evidence.request().url &&
               headerValue(exchange.request.headers, "Authorization").isEmpty() &&
               !parameterValue(Evidence::parametersOf(exchange), u"client_secret").isEmpty();
    };
    return evidence.lastBefore(What::TokenRequest, accepted) ||
           evidence.lastBefore(What::RefreshRequest, accepted);
}

void addMethodCauses(Case &result, const Evidence &evidence, const std::optional<QByteArray> &basic)
{
    const bool wantsBasic = !basic && evidence.offersScheme(u"basic");
    if (basic) {
        const bool altered = basic->contains('%') || basic->contains('+') || basic->count(':') > 1;
        if (altered)
            result.proven(causes::BasicEncodingDiffers);
        result.possible(causes::BodyWanted);
    } else if (!bodyWasAccepted(evidence)) {
        result.add(wantsBasic, causes::BasicWanted);
    }
}

void addFixes(Case &result, const Evidence &evidence, bool basic, bool authorization)
{
    if (!authorization) {
        if (result.has(causes::IdAndSecretSwapped))
            result.fix(FixKind::SwapIdAndSecret);
        if (evidence.context().clientSecret && !evidence.context().clientSecret->present)
            result.fix(FixKind::EnterSecret, {{u"secret"_s, u"client_secret"_s}});
        result.fix(FixKind::EditClientSecret);
        if (result.has(causes::BasicEncodingDiffers))
            result.fix(FixKind::SwitchBasicEncoding);
    }
    result.fix(FixKind::EditClientId);
    if (!authorization)
        result.fix(basic ? FixKind::SwitchToPost : FixKind::SwitchToBasic);
    result.fix(FixKind::ShowHowToMakeApplication);
}
/// Scopes that a provider has taken away, and the button that asks for what is left.
void addRemovedScopes(Case &result, const QString &scope)
{
    QStringList left = scope.split(u' ', Qt::SkipEmptyParts);
    for (const ProviderFacts &facts : providers()) {
        for (const ProviderFacts::RemovedScope &removed : facts.removedScopes) {
            if (left.removeAll(removed.scope) > 0)
                result.proven(causes::ScopeRemoved,
                              {{u"scope"_s, removed.scope}, {u"since"_s, removed.since}});
        }
    }
    if (result.has(causes::ScopeRemoved) && !left.isEmpty())
        result.fix(FixKind::EditScope, {{u"scope"_s, left.join(u' ')}});
}
} // namespace

Explanation explainClient(const Evidence &evidence)
{
    const ProviderProfile &profile = evidence.profile();
    const bool authorization =
        evidence.failure().stage == Stage::Authorization || evidence.failure().stage == Stage::Callback;
    const std::optional<QByteArray> basic = basicCredentials(evidence.request());
    const bool secretSent =
        basic || !evidence.sentValue(u"client_secret").isEmpty() || !evidence.hasRequest();
    Case result(Entry::E02);
    if (profile.clientId.isEmpty())
        result.proven(causes::ClientIdEmpty);
    else if (profile.clientId.trimmed() != profile.clientId)
        result.proven(causes::ClientIdHasBlanks);
    if (!authorization) {
        addSecretCauses(result, evidence, secretSent);
        addMethodCauses(result, evidence, basic);
    }
    result.add(evidence.errorCause() == causes::ApplicationUnknown, causes::ApplicationUnknown,
               {{u"client_id"_s, profile.clientId}});
    addFixes(result, evidence, basic.has_value(), authorization);
    return addApplicationsPage(result, evidence).done();
}

Explanation explainGrantType(const Evidence &evidence)
{
    static const std::array known{u"password"_s, u"authorization_code"_s, u"client_credentials"_s,
                                  u"refresh_token"_s};
    const QString sent = evidence.sentValue(u"grant_type");
    const QString grant = sent.isEmpty() ? grantName(evidence.profile().grant) : sent;
    const Facts facts{{u"grant"_s, grant}};
    if (evidence.error() == u"unauthorized_client") {
        Case result(Entry::E05);
        result.possible(causes::GrantNotAllowed, facts);
        addApplicationsPage(result, evidence);
        return result.fix(FixKind::ChooseGrant).fix(FixKind::EditClientId).done();
    }
    Case result(Entry::E04);
    if (evidence.error() == u"unsupported_response_type")
        return result.possible(causes::ResponseTypeUnsupported)
            .fix(FixKind::ChooseGrant)
            .fix(FixKind::EditAuthorizationEndpoint)
            .done();
    if (evidence.hasRequest() && !evidence.bodyIsForm())
        result.proven(causes::BodyNotForm);
    else if (evidence.hasRequest() && sent.isEmpty())
        result.proven(causes::GrantTypeMissing);
    else if (!sent.isEmpty() && std::find(known.begin(), known.end(), sent) == known.end() &&
             !sent.startsWith(u"urn:"))
        result.proven(causes::GrantTypeMisspelt, facts);
    return result.possible(causes::GrantSwitchedOff, facts)
        .fix(FixKind::ChooseGrant)
        .fix(FixKind::EditTokenEndpoint)
        .done();
}

Explanation explainScope(const Evidence &evidence)
{
    const QString sent = evidence.sentValue(u"scope");
    const QString scope = sent.isEmpty() ? evidence.profile().scope : sent;
    const Facts facts{{u"scope"_s, scope}};
    Case result(Entry::E32);
    if (scope.contains(u',')) {
        result.proven(causes::ScopeComma, facts);
        QString repaired = scope;
        repaired.replace(u',', u' ');
        result.fix(FixKind::EditScope, {{u"scope"_s, repaired.simplified()}});
    }
    addRemovedScopes(result, scope);
    if (evidence.failure().stage == Stage::Refresh)
        result.proven(causes::ScopeWider, facts);
    return result.possible(causes::ScopeUnknown, facts).fix(FixKind::EditScope).done();
}

} // namespace workbench
