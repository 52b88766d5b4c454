// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceforms.h"

#include "app/practice/practicerefusal.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
Failure invalidRequest(QLatin1StringView description)
{
    return practiceRefusal("invalid_request"_L1, description);
}

Failure invalidClient()
{
    // One sentence for every reason: who guesses must not learn which half was wrong.
    return practiceRefusal("invalid_client"_L1, "Invalid client_id or client_secret."_L1, Stage::Token, 401);
}

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
        return invalidClient();
    if (!equalInConstantTime(client->secret.reveal().toUtf8(), credentials.secret.toUtf8()))
        return invalidClient();
    return *client;
}
} // namespace

Result<Parameters> readPracticeForm(const HttpRequest &request)
{
    const std::optional<Parameters> query = formDecode(request.url.query(QUrl::FullyEncoded).toUtf8());
    if (!query || hasParameter(*query, u"client_secret") || hasParameter(*query, u"password"))
        return invalidRequest("Credentials must not be in the URL"_L1);
    if (bodyType(request) != "application/x-www-form-urlencoded")
        return invalidRequest("Content-Type must be application/x-www-form-urlencoded"_L1);
    std::optional<Parameters> form = formDecode(request.body);
    if (!form)
        return invalidRequest("The body is not valid UTF-8 or has a broken escape"_L1);
    if (!repeatedParameter(*form).isEmpty())
        return invalidRequest("A parameter stands more than once"_L1);
    form->removeIf([](const auto &parameter) { return parameter.second.isEmpty(); });
    return *form;
}

Result<QString> requiredParameter(const Parameters &form, QLatin1StringView name)
{
    const QString value = parameterValue(form, QString(name));
    if (!value.isEmpty())
        return value;
    Failure failure = invalidRequest({});
    failure.errorDescription = name + u" is missing"_s;
    return failure;
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
        return invalidRequest("The client authenticates in more than one way"_L1);
    const std::optional<Credentials> basic = readBasic(authorizations.first());
    if (!basic)
        return invalidClient();
    if (!body.id.isEmpty() && body.id != basic->id)
        return invalidRequest("client_id differs from the one in the Authorization header"_L1);
    return clientFor(*basic);
}

QByteArray bodyType(const HttpRequest &request)
{
    const QByteArray value = headerValue(request.headers, "Content-Type");
    const qsizetype semicolon = value.indexOf(';');
    return (semicolon < 0 ? value : value.left(semicolon)).trimmed().toLower();
}

} // namespace workbench
