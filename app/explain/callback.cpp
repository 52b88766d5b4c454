// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the browser and back.
#include "app/base/failurecodes.h"
#include "app/explain/cases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// The redirect URI that was asked for: of the last authorization request, else of the profile.
QString redirectUri(const Evidence &evidence)
{
    const QString known = evidence.fact(u"redirect_uri"_s);
    const QString sent = known.isEmpty() ? evidence.sentValue(u"redirect_uri") : known;
    if (!sent.isEmpty())
        return sent;
    const Exchange *const request =
        evidence.lastBefore(What::AuthorizationRequest, [](const Exchange &exchange) {
            return hasParameter(Evidence::parametersOf(exchange), u"redirect_uri");
        });
    return request ? parameterValue(Evidence::parametersOf(*request), u"redirect_uri")
                   : evidence.profile().redirectUri;
}

void addRedirectCauses(Case &result, const Evidence &evidence)
{
    const QString address = redirectUri(evidence);
    const QUrl url(address);
    const Facts facts{{u"address"_s, address}, {u"port"_s, QString::number(url.port())}};
    // Servers let a client choose the port on 127.0.0.1 and [::1] only (RFC 8252 §7.3, §8.3).
    if (url.host() == u"localhost")
        result.possible(causes::RedirectLocalhost, facts);
    result.possible(causes::RedirectNotRegistered, facts);
    if (url.port() > 0 && url.host() != u"localhost")
        result.possible(causes::RedirectPort, facts);
    if (url.path().size() > 1)
        result.possible(causes::RedirectSlash, facts);
}

/// The browser came back from this request with a code.
bool wasAnswered(const Evidence &evidence, const Exchange &request)
{
    const QString state = parameterValue(Evidence::parametersOf(request), u"state");
    return evidence.lastBefore(What::AuthorizationResponse, [&](const Exchange &answer) {
        return Evidence::succeeded(answer) && !state.isEmpty() &&
               parameterValue(Evidence::parametersOf(answer), u"state") == state;
    }) != nullptr;
}

/// Once, for the same client, another redirect URI was answered: the best guess at what is registered.
void addWhatWorked(Case &result, const Evidence &evidence)
{
    const QString address = redirectUri(evidence);
    // Without a port in the profile each attempt has one of its own.
    const bool anyPort = QUrl(evidence.profile().redirectUri).port() < 0;
    const auto comparable = [anyPort](const QString &uri) {
        QUrl url(uri);
        if (anyPort && isLoopback(url))
            url.setPort(-1);
        return url.toString();
    };
    const auto fits = [&](const Exchange &exchange) {
        const Parameters asked = Evidence::parametersOf(exchange);
        const QString uri = parameterValue(asked, u"redirect_uri");
        return !uri.isEmpty() && comparable(uri) != comparable(address) &&
               parameterValue(asked, u"client_id") == evidence.profile().clientId &&
               wasAnswered(evidence, exchange);
    };
    const Exchange *const good = evidence.lastBefore(What::AuthorizationRequest, fits);
    if (!good)
        return;
    Facts facts = Evidence::factsOf(*good);
    facts.insert(u"address"_s, address);
    facts.insert(u"worked"_s, parameterValue(Evidence::parametersOf(*good), u"redirect_uri"));
    result.proven(causes::RedirectWorkedBefore, facts);
}

void addRedirectFixes(Case &result, const Evidence &evidence)
{
    result.fix(FixKind::CopyRedirectUri, {{u"address"_s, redirectUri(evidence)}})
        .fix(FixKind::EditRedirectUri);
}

Explanation didNotComeBack(const Evidence &evidence)
{
    const QUrl redirect(redirectUri(evidence));
    const QString &clientId = evidence.profile().clientId;
    Case result(Entry::E19);
    if (!redirect.isEmpty() && !isLoopback(redirect))
        result.proven(causes::RedirectElsewhere, {{u"address"_s, redirectUri(evidence)}});
    else if (redirect.scheme() == u"https")
        result.proven(causes::HttpsPageWarning);
    // After a wrong redirect URI or client id the server must not send the browser back (RFC 6749 §4.1.2.1):
    // all that can be seen is a page in the browser.
    addWhatWorked(result, evidence);
    addRedirectCauses(result, evidence);
    // Google blocks a person who is not a tester with a page of its own.
    if (!evidence.provider().testersPage.isEmpty())
        result.possible(causes::NotATester);
    result.possible(causes::ClientIdUnknown, {{u"client_id"_s, clientId}});
    result.possible(causes::TabClosed).possible(causes::OtherBrowserProfile);
    if (isLoopback(redirect))
        result.possible(causes::CallbackPortBlocked);
    if (result.hasProof())
        result.fix(FixKind::PasteAddress);
    result.fix(FixKind::OpenAgain).fix(FixKind::KeepWaiting).fix(FixKind::PasteAddress);
    addRedirectFixes(result, evidence);
    return result.fix(FixKind::EditClientId).done();
}

Explanation stateDiffers(const Evidence &evidence)
{
    const QString got = evidence.sentValue(u"state");
    Case result(Entry::E16);
    const Exchange *const older =
        evidence.lastBefore(What::AuthorizationRequest, [&](const Exchange &exchange) {
            return !got.isEmpty() && parameterValue(Evidence::parametersOf(exchange), u"state") == got;
        });
    if (older)
        result.proven(causes::OldTab, Evidence::factsOf(*older));
    if (evidence.fact(u"reason"_s) == u"missing" || (evidence.hasRequest() && got.isEmpty()))
        result.proven(causes::StateMissing);
    if (!older)
        result.possible(causes::OldTab);
    return result.possible(causes::TwoAtOnce)
        .possible(causes::ForgedAnswer)
        .fix(FixKind::OpenAgain)
        .fix(FixKind::PasteAddress)
        .done();
}

Explanation foreignIssuer(const Evidence &evidence)
{
    const QString expected = evidence.fact(u"expected"_s);
    const QString got = evidence.fact(u"got"_s);
    const Facts facts{{u"expected"_s, expected.isEmpty() ? evidence.profile().issuer : expected},
                      {u"got"_s, got.isEmpty() ? evidence.sentValue(u"iss") : got}};
    // A final slash is the usual slip: the comparison is by character (RFC 9207 §2.4).
    const auto bare = [](QString text) { return text.endsWith(u'/') ? text.chopped(1) : text; };
    const bool slip = !facts[u"got"_s].isEmpty() && bare(facts[u"expected"_s]) == bare(facts[u"got"_s]);
    Case result(Entry::IssuerMismatch);
    return result.possible(causes::MixUp)
        .add(slip, causes::IssuerOfProfileWrong, facts)
        .fix(FixKind::EditIssuer)
        .fix(FixKind::OpenAgain)
        .done();
}

Explanation portTaken(const Evidence &evidence)
{
    const QUrl redirect(redirectUri(evidence));
    const int port =
        evidence.fact(u"port"_s).isEmpty() ? redirect.port(80) : evidence.fact(u"port"_s).toInt();
    const QUrl server(evidence.profile().endpoints.token);
    const bool django = isLoopback(server) && server.port(80) == port;
    Case result(Entry::E26);
    const Facts facts{{u"port"_s, QString::number(port)}};
    if (django)
        result.proven(causes::DjangoHasPort, facts);
    result.possible(causes::OtherProgramHasPort, facts);
    if (isLoopback(redirect)) {
        QUrl anyPort = redirect;
        anyPort.setPort(-1);
        result.fix(FixKind::UseFreePort, {{u"address"_s, anyPort.toString()}});
    }
    return result.fix(FixKind::PasteAddress).fix(FixKind::EditRedirectUri).fix(FixKind::RetryNow).done();
}
} // namespace

Explanation explainRedirectUri(const Evidence &evidence)
{
    Case result(Entry::E13);
    const Exchange *const request =
        evidence.lastBefore(What::AuthorizationRequest, [](const Exchange &) { return true; });
    const QString asked =
        request ? parameterValue(Evidence::parametersOf(*request), u"redirect_uri") : QString();
    const QString sent = evidence.sentValue(u"redirect_uri");
    const bool atTokenEndpoint = evidence.failure().stage == Stage::Token;
    if (atTokenEndpoint && !asked.isEmpty() && asked != sent)
        result.proven(causes::RedirectChanged, {{u"asked"_s, asked}, {u"sent"_s, sent}});
    if (!result.has(causes::RedirectChanged))
        addWhatWorked(result, evidence);
    addRedirectCauses(result, evidence);
    addRedirectFixes(result, evidence);
    addApplicationsPage(result, evidence);
    return result.fix(atTokenEndpoint ? FixKind::GetToken : FixKind::OpenAgain).done();
}

Explanation explainDenial(const Evidence &evidence)
{
    const ProviderFacts &facts = evidence.provider();
    const bool known = std::any_of(facts.pageErrors.begin(), facts.pageErrors.end(), [&](const auto &row) {
        return row.status == evidence.status() && row.error == evidence.failure().error &&
               row.cause == causes::NotATester;
    });
    const bool testMode = known || evidence.speaksOf(u"tester");
    Case result(testMode ? Entry::E21 : Entry::E18);
    const Facts who{{u"client_id"_s, evidence.profile().clientId}};
    if (const QString named = evidence.errorCause(); !named.isEmpty())
        result.proven(QLatin1StringView(named.toLatin1()), who);
    if (!testMode)
        result.possible(causes::ConsentRefused);
    if (!facts.testersPage.isEmpty() || testMode)
        result.add(testMode, causes::NotATester);
    if (!result.has(causes::AdministratorRefused))
        result.possible(causes::AdministratorRefused);
    const ProviderFacts &console = facts.testersPage.isEmpty() ? provider(u"google") : facts;
    if (testMode)
        result.fix(FixKind::OpenConsole,
                   {{u"address"_s, console.testersPage}, {u"provider"_s, console.name}});
    return result.fix(FixKind::OpenAgain).fix(FixKind::EditScope).done();
}

Explanation explainCallback(const Evidence &evidence)
{
    const QString &code = evidence.failure().code;
    if (code == codes::CallbackTimeout)
        return didNotComeBack(evidence);
    if (code == codes::StateMismatch)
        return stateDiffers(evidence);
    if (code == codes::IssuerMismatch)
        return foreignIssuer(evidence);
    if (code == codes::PortInUse)
        return portTaken(evidence);
    return Case(Entry::ParameterRepeated).possible(causes::ForgedAnswer).fix(FixKind::OpenAgain).done();
}

} // namespace workbench
