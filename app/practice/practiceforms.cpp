// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceforms.h"

#include "app/practice/practicerefusal.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
struct Credentials
{
    QString id = {};
    QString secret = {};
};

/// RFC 7617 §2 around RFC 6749 §2.3.1: base64 of two form-encoded halves.
std::optional<Credentials> readBasic(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0 || authorization.left(space).compare("Basic", Qt::CaseInsensitive) != 0)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(authorization.mid(space + 1).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (colon < 0)
        return {};
    const auto id = formDecodeText(decoded.decoded.left(colon));
    const auto secret = formDecodeText(decoded.decoded.mid(colon + 1));
    if (!id || !secret)
        return {};
    return Credentials{.id = *id, .secret = *secret};
}

Result<PracticeClient> clientFor(const Credentials &credentials)
{
    const PracticeClient *client = findPracticeClient(credentials.id);
    if (!client)
        return practiceRefusal(PracticeReason::ClientNotKnown);
    if (!equalInConstantTime(client->secret.reveal().toUtf8(), credentials.secret.toUtf8()))
        return practiceRefusal(credentials.secret.isEmpty() ? PracticeReason::SecretMissing
                                                            : PracticeReason::SecretWrong);
    return *client;
}
} // namespace

Result<Parameters> readPracticeForm(const HttpRequest &request)
{
    const std::optional<Parameters> query = formDecode(request.url.query(QUrl::FullyEncoded).toUtf8());
    if (!query || hasParameter(*query, u"client_secret") || hasParameter(*query, u"password"))
        return practiceRefusal(PracticeReason::CredentialsInUrl);
    if (bodyType(request) != "application/x-www-form-urlencoded")
        return practiceRefusal(PracticeReason::NotAForm);
    std::optional<Parameters> form = formDecode(request.body);
    if (!form)
        return practiceRefusal(PracticeReason::BodyBroken);
    if (!repeatedParameter(*form).isEmpty())
        return practiceRefusal(PracticeReason::ParameterRepeated);
    form->removeIf([](const auto &parameter) { return parameter.second.isEmpty(); });
    return *form;
}

Result<QString> requiredParameter(const Parameters &form, QLatin1StringView name)
{
    const QString value = parameterValue(form, QString(name));
    if (!value.isEmpty())
        return value;
    return practiceRefusal(PracticeReason::ParameterMissing, Stage::Token, QString(name));
}

QString claimedClient(const HttpRequest &request, const Parameters &form)
{
    const std::optional<Credentials> basic = readBasic(headerValue(request.headers, "Authorization"));
    return basic ? basic->id : parameterValue(form, u"client_id");
}

Result<PracticeClient> authenticateClient(const HttpRequest &request, const Parameters &form)
{
    const Credentials body{.id = parameterValue(form, u"client_id"),
                           .secret = parameterValue(form, u"client_secret")};
    const QList<QByteArray> authorizations = headerValues(request.headers, "Authorization");
    if (authorizations.isEmpty())
        return clientFor(body);
    if (authorizations.size() > 1 || !body.secret.isEmpty())
        return practiceRefusal(PracticeReason::ClientTwoWays);
    const std::optional<Credentials> basic = readBasic(authorizations.first());
    if (!basic)
        return practiceRefusal(PracticeReason::CredentialsBroken);
    if (!body.id.isEmpty() && body.id != basic->id)
        return practiceRefusal(PracticeReason::ClientsDiffer);
    return clientFor(*basic);
}

QByteArray bodyType(const HttpRequest &request)
{
    const QByteArray value = headerValue(request.headers, "Content-Type");
    const qsizetype semicolon = value.indexOf(';');
    return (semicolon < 0 ? value : value.left(semicolon)).trimmed().toLower();
}

} // namespace workbench
