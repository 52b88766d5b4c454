// SPDX-License-Identifier: GPL-3.0-or-later
// No whole answer came.
#include "app/base/failurecodes.h"
#include "app/explain/cases.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
Facts place(const Evidence &evidence)
{
    return {{u"address"_s, evidence.address()},
            {u"host"_s, evidence.host()},
            {u"port"_s, QString::number(evidence.port())}};
}

Explanation nobodyAnswers(const Evidence &evidence)
{
    Case result(Entry::E01);
    const Facts facts = place(evidence);
    const bool local = isLocal(evidence);
    if (const Exchange *const earlier = evidence.lastAnsweredAt(evidence.url()))
        result.proven(causes::ServerStopped, Evidence::factsOf(*earlier));
    else
        result.add(local, causes::ServerNotStarted, facts);
    const bool byName = evidence.host() == u"localhost";
    if (byName)
        result.possible(causes::LocalhostIsIpv6, facts);
    result.possible(causes::OtherPort, facts);
    if (!local)
        result.possible(causes::Firewall, facts);

    // The command only where the development server that it starts would be.
    for (const ProviderFacts &provider : providers()) {
        if (local && provider.startPort == evidence.port())
            result.fix(FixKind::CopyRunserver, {{u"command"_s, provider.startCommand}});
    }
    if (byName) {
        QUrl url = evidence.url();
        url.setHost(u"127.0.0.1"_s);
        result.fix(FixKind::Try127,
                   {{u"address"_s, url.toString()}, {u"field"_s, evidence.endpointMember()}});
    }
    result.fix(endpointFix(evidence.endpointMember()));
    result.fix(FixKind::UsePracticeServer);
    return result.fix(FixKind::RetryNow).done();
}

Explanation notTrusted(const Evidence &evidence)
{
    const Facts facts = place(evidence);
    const QString detail = evidence.fact(u"detail"_s).toLower();
    const auto tells = [&detail](QStringView text) { return detail.contains(text); };
    Case result(Entry::E25);
    result.add(tells(u"self-signed") || tells(u"self signed") || tells(u"untrusted"),
               causes::CertificateSelfSigned, facts);
    result.add(tells(u"host name") || tells(u"hostname"), causes::CertificateOtherHost, facts);
    result.add(tells(u"expired") || tells(u"not yet valid"), causes::CertificateExpired, facts);
    result.add(tells(u"wrong version number") || tells(u"unknown protocol") || tells(u"record"),
               causes::TlsToPlainPort, facts);
    const QString certificate = evidence.fact(u"certificate"_s);
    if (!certificate.isEmpty()) {
        result.fix(FixKind::TrustCertificate, {{u"certificate"_s, certificate},
                                               {u"host"_s, evidence.fact(u"host"_s)},
                                               {u"subject"_s, evidence.fact(u"subject"_s)},
                                               {u"until"_s, evidence.fact(u"until"_s)}});
    }
    return result.fix(endpointFix(evidence.endpointMember())).fix(FixKind::RetryNow).done();
}

Explanation tooSlow(const Evidence &evidence)
{
    Case result(Entry::E28);
    const Facts facts = place(evidence);
    // Once the request is out, the way there is open.
    const QString phase = evidence.fact(u"phase"_s);
    result.add(phase == u"download" || phase == u"wait", causes::ServerSlow, facts);
    result.possible(isLocal(evidence) ? causes::ServerInDebugger : causes::Firewall, facts);
    return result.fix(FixKind::WaitLonger)
        .fix(FixKind::RetryNow)
        .fix(endpointFix(evidence.endpointMember()))
        .done();
}

Explanation cutOff(const Evidence &evidence)
{
    Case result(Entry::ConnectionLost);
    const Facts facts = place(evidence);
    const Facts lengths{{u"received"_s, evidence.fact(u"received"_s)},
                        {u"promised"_s, evidence.fact(u"promised"_s)}};
    const bool begun = evidence.response() != nullptr;
    if (begun && !lengths.value(u"promised"_s).isEmpty())
        result.proven(causes::AnswerCut, lengths);
    else if (begun)
        result.proven(causes::AnswerCutOpen, lengths);
    result.possible(causes::ServerClosed, facts);
    if (evidence.url().scheme() == u"http" && !isLocal(evidence))
        result.possible(causes::PlainToTlsPort, facts);
    result.possible(causes::OtherProtocol, facts);
    return result.fix(FixKind::RetryNow).fix(endpointFix(evidence.endpointMember())).done();
}
} // namespace

Explanation explainConnection(const Evidence &evidence)
{
    const QString &code = evidence.failure().code;
    if (code == codes::ConnectionRefused)
        return nobodyAnswers(evidence);
    if (code == codes::TlsFailed)
        return notTrusted(evidence);
    if (code == codes::Timeout)
        return tooSlow(evidence);
    if (code == codes::ConnectionLost)
        return cutOff(evidence);
    const Facts facts = place(evidence);
    return Case(Entry::E27)
        .possible(causes::HostMisspelt, facts)
        .possible(causes::Offline, facts)
        .possible(causes::ProxyNeeded, facts)
        .fix(endpointFix(evidence.endpointMember()))
        .fix(FixKind::UsePracticeServer)
        .fix(FixKind::RetryNow)
        .done();
}

} // namespace workbench
