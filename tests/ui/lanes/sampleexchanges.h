// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failurecodes.h"
#include "app/http/exchange.h"
#include "app/secrets/secretregister.h"

#include <QUrlQuery>

/// Exchanges as a run leaves them, with secrets in them.
namespace sample {

inline const QByteArray Code("code-value-0123456789");
inline const QByteArray Verifier("verifier-value-0123456789");
inline const QByteArray ClientSecret("client-secret-0123456789");
inline const QByteArray AccessToken("access-token-0123456789");
inline const QByteArray RefreshToken("refresh-token-0123456789");

inline workbench::SecretRegister names()
{
    using workbench::Secret;
    using workbench::SecretKind;
    workbench::SecretRegister names;
    names.add(SecretKind::AuthorizationCode, Secret(QString::fromLatin1(Code)));
    names.add(SecretKind::CodeVerifier, Secret(QString::fromLatin1(Verifier)));
    names.add(SecretKind::ClientSecret, Secret(QString::fromLatin1(ClientSecret)));
    names.add(SecretKind::AccessToken, Secret(QString::fromLatin1(AccessToken)));
    names.add(SecretKind::RefreshToken, Secret(QString::fromLatin1(RefreshToken)));
    return names;
}

inline workbench::Exchange authorizationRequest()
{
    workbench::Exchange exchange;
    exchange.what = workbench::What::AuthorizationRequest;
    exchange.channel = workbench::Channel::Browser;
    exchange.request.url =
        QUrl(QStringLiteral("http://127.0.0.1:8000/o/authorize/?response_type=code&state=x"));
    exchange.verdict = workbench::Verdict::Good;
    return exchange;
}

inline workbench::Exchange authorizationResponse(workbench::Verdict verdict = workbench::Verdict::Good)
{
    workbench::Exchange exchange;
    exchange.what = workbench::What::AuthorizationResponse;
    exchange.channel = workbench::Channel::Browser;
    exchange.from = workbench::Party::AuthorizationServer;
    exchange.to = workbench::Party::App;
    exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:8123/callback"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("code"), QString::fromLatin1(Code));
    exchange.request.url.setQuery(query);
    exchange.verdict = verdict;
    return exchange;
}

inline workbench::Exchange tokenRequest()
{
    workbench::Exchange exchange;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:8000/o/token/"));
    exchange.request.body = "grant_type=authorization_code&code=" + Code + "&code_verifier=" + Verifier +
                            "&client_secret=" + ClientSecret;
    exchange.response = workbench::HttpResponse{.status = 200,
                                                .reason = "OK",
                                                .body = "{\"access_token\": \"" + AccessToken +
                                                        "\", \"refresh_token\": \"" + RefreshToken + "\"}"};
    exchange.verdict = workbench::Verdict::Good;
    return exchange;
}

inline workbench::Exchange apiCall(int status = 200, const QByteArray &reason = "OK",
                                   workbench::Verdict verdict = workbench::Verdict::Good)
{
    workbench::Exchange exchange;
    exchange.what = workbench::What::ResourceRequest;
    exchange.to = workbench::Party::ResourceServer;
    exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:8000/api/oauth2/protected/"));
    exchange.request.headers.emplaceBack("Authorization", "Bearer " + AccessToken);
    exchange.response = workbench::HttpResponse{.status = status, .reason = reason};
    exchange.verdict = verdict;
    return exchange;
}

/// Without an answer.
inline workbench::Exchange failed(QLatin1StringView code,
                                  workbench::Verdict verdict = workbench::Verdict::Failed)
{
    workbench::Exchange exchange = tokenRequest();
    exchange.response.reset();
    exchange.failure = workbench::Failure{.code = code, .kind = workbench::FailureKind::NoAnswer};
    exchange.verdict = verdict;
    return exchange;
}

} // namespace sample
