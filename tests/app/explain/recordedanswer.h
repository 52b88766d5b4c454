// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/explain/explain.h"
#include "app/message/formencoding.h"
#include "app/oauth/serveranswer.h"

#include <QFile>
#include <QTest>

namespace workbench {

/// One exchange with a real server as it was recorded, and the failure that the program reads in it.
struct Recorded
{
    Exchange exchange = {};
    Failure failure = {};
};

inline What whatOf(Stage stage)
{
    switch (stage) {
    case Stage::Refresh:
        return What::RefreshRequest;
    case Stage::Revocation:
        return What::RevocationRequest;
    case Stage::Introspection:
        return What::IntrospectionRequest;
    case Stage::UserInfo:
        return What::UserInfoRequest;
    case Stage::Resource:
        return What::ResourceRequest;
    default:
        return What::TokenRequest;
    }
}

inline HttpRequest recordedRequest(const Json &request)
{
    HttpRequest result{.method = request[u"method"].toString().toLatin1(),
                       .url = QUrl(request[u"url"].toString())};
    for (const Json &line : request[u"headers"].items()) {
        const QByteArray text = line.toString().toUtf8();
        const qsizetype colon = text.indexOf(':');
        result.headers.append({text.left(colon), text.mid(colon + 1).trimmed()});
    }
    if (request[u"basic"].isString())
        result.headers.append({"Authorization", "Basic " + request[u"basic"].toString().toUtf8().toBase64()});
    if (request[u"form"].isObject()) {
        Parameters parameters;
        for (const auto &[name, value] : request[u"form"].members()) {
            if (value.isString())
                parameters.append(qMakePair(name, value.toString()));
        }
        result.body = formEncode(parameters);
        setHeader(result.headers, "Content-Type", "application/x-www-form-urlencoded");
    }
    return result;
}

inline Json recordedFile(const QString &name)
{
    const QString path =
        QFINDTESTDATA(QString(QStringLiteral("data/answers/") + name + QStringLiteral(".json")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(name));
    return readJson(file.readAll()).value.value_or(Json());
}

/// "django-oauth-toolkit/err_wrong_password". The exchange has the number 7 and was sent at 12:00:00 UTC.
inline Recorded recorded(const QString &name, Stage stage)
{
    const Json file = recordedFile(name);
    Recorded result;
    result.exchange = {.id = 7, .what = whatOf(stage)};
    result.exchange.startedAt = QDateTime(QDate(2026, 1, 27), QTime(12, 0), Qt::UTC);
    result.exchange.request = recordedRequest(file[u"request"]);
    result.exchange.timesSent = 1;
    HttpResponse response{.status = static_cast<int>(file[u"status"].toInteger().value_or(0))};
    for (const Json &header : file[u"headers"].items())
        response.headers.append(
            {header.items().at(0).toString().toUtf8(), header.items().at(1).toString().toUtf8()});
    response.body = file[u"body"].toString().toUtf8();
    const auto refusal = readRefusal(response, stage);
    result.failure = refusal ? *refusal : response.isSuccess() ? Failure{} : unusableAnswer(response, stage);
    result.failure.exchange = 7;
    result.exchange.verdict = refusal                ? Verdict::Refused
                              : response.isSuccess() ? Verdict::Good
                                                     : Verdict::Rejected;
    result.exchange.response = response;
    return result;
}

/// The error that a recorded redirect brought back to the client.
inline Failure recordedRedirect(const QString &name)
{
    const Json file = recordedFile(name);
    const QUrl url(file[u"agent"][u"redirect"].toString());
    const Parameters parameters = formDecode(url.query(QUrl::FullyEncoded).toUtf8()).value_or(Parameters());
    Failure failure{.code = parameterValue(parameters, u"error"),
                    .stage = Stage::Authorization,
                    .kind = FailureKind::Refused};
    failure.error = failure.code;
    failure.errorDescription = parameterValue(parameters, u"error_description");
    return failure;
}

/// A profile as the template for django-oauth-toolkit makes it.
inline ProviderProfile djangoProfile()
{
    ProviderProfile profile{.name = QStringLiteral("Django"),
                            .templateId = QStringLiteral("django-oauth-toolkit")};
    profile.grant = Grant::Password;
    profile.endpoints = {.authorization = QStringLiteral("http://127.0.0.1:8000/o/authorize/"),
                         .token = QStringLiteral("http://127.0.0.1:8000/o/token/"),
                         .revocation = QStringLiteral("http://127.0.0.1:8000/o/revoke_token/"),
                         .resource = QStringLiteral("http://127.0.0.1:8000/api/oauth2/protected/")};
    profile.clientId = QStringLiteral("password-client");
    profile.user = QStringLiteral("admin@example.com");
    profile.scope = QStringLiteral("read write");
    profile.redirectUri = QStringLiteral("http://127.0.0.1/callback");
    return profile;
}

inline QStringList causeCodes(const Explanation &explanation)
{
    QStringList codes;
    for (const Cause &cause : explanation.causes)
        codes.append(cause.code);
    return codes;
}

inline bool hasFix(const Explanation &explanation, FixKind kind)
{
    return std::any_of(explanation.fixes.cbegin(), explanation.fixes.cend(),
                       [kind](const Fix &fix) { return fix.kind == kind; });
}

} // namespace workbench
