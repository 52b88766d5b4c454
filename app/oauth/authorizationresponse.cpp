// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/authorizationresponse.h"

#include "app/base/failurecodes.h"
#include "app/message/formencoding.h"

#include <QRegularExpression>

namespace workbench {

namespace {
Failure rejected(QLatin1StringView code, const QString &reason = {})
{
    Failure failure{.code = code, .stage = Stage::Callback, .kind = FailureKind::Rejected};
    if (!reason.isEmpty())
        failure.evidence.insert(QStringLiteral("reason"), reason);
    return failure;
}
} // namespace

Result<AuthorizationResponse> readAuthorizationResponse(const QByteArray &query,
                                                        const AuthorizationAttempt &attempt,
                                                        const ProviderProfile &profile)
{
    const auto decoded = formDecode(query);
    if (!decoded)
        return rejected(codes::StateMismatch, QStringLiteral("undecodable"));
    const Parameters &parameters = *decoded;
    if (!hasParameter(parameters, u"state"))
        return rejected(codes::StateMismatch, QStringLiteral("missing"));
    if (!equalInConstantTime(parameterValue(parameters, u"state").toUtf8(), attempt.state.toUtf8()))
        return rejected(codes::StateMismatch, QStringLiteral("different"));

    if (const QString repeated = repeatedParameter(parameters); !repeated.isEmpty()) {
        Failure failure = rejected(codes::ParameterRepeated);
        failure.evidence.insert(QStringLiteral("parameter"), repeated);
        return failure;
    }

    AuthorizationResponse response;
    response.issuer = parameterValue(parameters, u"iss");
    if (!response.issuer.isEmpty() && profile.issuer.isEmpty()) {
        response.warnings.append(
            {.code = QStringLiteral("issuer_not_checked"), .clause = QStringLiteral("RFC 9207 §2.4")});
    } else if (!response.issuer.isEmpty() && response.issuer != profile.issuer) {
        Failure failure = rejected(codes::IssuerMismatch);
        failure.evidence.insert(QStringLiteral("expected"), profile.issuer);
        failure.evidence.insert(QStringLiteral("got"), response.issuer);
        return failure;
    }

    const QString error = parameterValue(parameters, u"error");
    response.code = Secret(parameterValue(parameters, u"code"));
    if (!error.isEmpty()) { // also beside a code, which is then never sent anywhere
        Failure failure{.code = error, .stage = Stage::Authorization, .kind = FailureKind::Refused};
        failure.error = error;
        failure.errorDescription = parameterValue(parameters, u"error_description");
        failure.errorUri = parameterValue(parameters, u"error_uri");
        return failure;
    }
    if (response.code.isEmpty())
        return rejected(codes::MalformedAnswer, QStringLiteral("no_code"));
    return response;
}

Result<QByteArray> queryFromPastedText(const QString &text)
{
    // Terminals and mail programs break long addresses; none of these characters can stand in one.
    static const QRegularExpression noise(
        QStringLiteral("[\\s\"'`<>\\x{200B}\\x{FEFF}\\x{00AB}\\x{00BB}\\x{201C}\\x{201D}]+"),
        QRegularExpression::UseUnicodePropertiesOption); // else \s is ASCII only
    QString address = text;
    address.remove(noise);
    if (address.isEmpty())
        return rejected(codes::MalformedAnswer, QStringLiteral("empty"));
    if (const qsizetype hash = address.indexOf(QLatin1Char('#')); hash >= 0)
        address.truncate(hash);
    const qsizetype mark = address.indexOf(QLatin1Char('?'));
    const QString query = mark >= 0 ? address.mid(mark + 1) : address;
    const auto parameters = formDecode(query.toUtf8());
    if (parameters && hasParameter(*parameters, u"response_type") && !hasParameter(*parameters, u"code"))
        return rejected(codes::MalformedAnswer, QStringLiteral("authorization_url"));
    const bool usable =
        parameters && (hasParameter(*parameters, u"code") || hasParameter(*parameters, u"error") ||
                       hasParameter(*parameters, u"state"));
    if (!usable)
        return rejected(codes::MalformedAnswer, QStringLiteral("no_parameters"));
    return query.toUtf8();
}

} // namespace workbench
