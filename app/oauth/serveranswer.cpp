// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/serveranswer.h"

#include "app/base/failurecodes.h"
#include "app/message/challenge.h"
#include "app/message/contentcoding.h"
#include "app/message/formencoding.h"

namespace workbench {

namespace {
struct OAuthError
{
    QString error;
    QString description;
    QString uri;
    bool said = false; ///< the server said that there is an error, if only without a name for it
};

QString textOf(const Json &value)
{
    if (value.isString())
        return value.toString();
    return value.isNull() ? QString() : QString::fromUtf8(value.toBytes());
}

// {"error": {"code": …, "message": …}} is no OAuth error, but several large APIs answer so.
OAuthError fromObject(const Json &error)
{
    const Json &code = error.contains(u"code") ? error[u"code"] : error[u"type"];
    return {textOf(code), textOf(error[u"message"]), {}, true};
}

/// Some servers say "error": false, "" or {} where there is none.
bool saysNothing(const Json &error)
{
    return error.isNull() || error == Json(false) || error == Json(QString()) ||
           (error.isArray() && error.items().empty()) || (error.isObject() && error.members().empty());
}

OAuthError fromJson(const Json &body)
{
    const Json &error = body[u"error"];
    if (error.isObject() && !saysNothing(error))
        return fromObject(error);
    // RFC 6749 §5.2 wants a text. Another type is no reason to overlook that the server said no.
    if (!saysNothing(error))
        return {textOf(error), textOf(body[u"error_description"]), textOf(body[u"error_uri"])};
    const Json &camel = body[u"errorCode"];
    if (camel.isString() && !camel.toString().isEmpty())
        return {camel.toString(), textOf(body[u"description"]), {}};
    // Django REST framework: no code, but words that help.
    if (body[u"detail"].isString())
        return {{}, body[u"detail"].toString(), {}};
    if (const Json &errors = body[u"non_field_errors"]; errors.isArray() && !errors.items().empty())
        return {{}, textOf(errors.items().front()), {}};
    return {};
}

/// A large answer without any of these words need not be read twice.
bool mayNameAnError(const QByteArray &json)
{
    const auto has = [&json](const char *text) { return json.contains(text); };
    return has("error") || has("detail") || has("\\u");
}

OAuthError fromBody(const HttpResponse &response)
{
    QByteArray body = response.body;
    stripByteOrderMark(body);
    const QByteArray trimmed = body.trimmed();
    if (trimmed.startsWith('{') && mayNameAnError(trimmed)) {
        const JsonReading reading = readJson(body);
        return reading.value ? fromJson(*reading.value) : OAuthError{};
    }
    if (trimmed.startsWith("error=") || trimmed.contains("&error=")) {
        if (const auto form = formDecode(trimmed))
            return {parameterValue(*form, u"error"), parameterValue(*form, u"error_description"),
                    parameterValue(*form, u"error_uri")};
    }
    return {};
}

OAuthError fromChallenges(const HttpResponse &response)
{
    for (const Challenge &challenge : readChallenges(response.headers)) {
        const QString error = challenge.value(u"error");
        if (!error.isEmpty())
            return {error, challenge.value(u"error_description"), challenge.value(u"error_uri")};
    }
    return {};
}

Failure malformed(const HttpResponse &response, Stage stage, const QString &reason)
{
    Failure failure{.code = codes::MalformedAnswer, .stage = stage, .kind = FailureKind::Rejected};
    failure.httpStatus = response.status;
    failure.evidence.insert(QStringLiteral("reason"), reason);
    return failure;
}

bool looksLikeHtml(const HttpResponse &response)
{
    return mediaType(response) == "text/html" || response.body.trimmed().startsWith('<');
}
} // namespace

std::optional<Failure> readRefusal(const HttpResponse &response, Stage stage)
{
    const bool refusedByStatus = response.status >= 400;
    OAuthError found = refusedByStatus ? fromChallenges(response) : OAuthError{};
    const OAuthError inBody = fromBody(response);
    if (found.error.isEmpty())
        found.error = inBody.error;
    if (found.description.isEmpty())
        found.description = inBody.description;
    if (found.uri.isEmpty())
        found.uri = inBody.uri;
    if (!refusedByStatus && found.error.isEmpty() && !inBody.said)
        return {};

    Failure failure{.code = found.error, .stage = stage, .kind = FailureKind::Refused};
    if (failure.code.isEmpty())
        failure.code = QStringLiteral("http_%1").arg(response.status);
    failure.httpStatus = response.status;
    failure.error = found.error;
    failure.errorDescription = found.description;
    failure.errorUri = found.uri;
    if (looksLikeHtml(response))
        failure.evidence.insert(QStringLiteral("body"), QStringLiteral("html"));
    else if (response.body.trimmed().isEmpty())
        failure.evidence.insert(QStringLiteral("body"), QStringLiteral("empty"));
    return failure;
}

Failure unusableAnswer(const HttpResponse &response, Stage stage)
{
    if (!response.isRedirect())
        return malformed(response, stage, QStringLiteral("status"));
    Failure failure{.code = codes::RedirectRefused, .stage = stage, .kind = FailureKind::Rejected};
    failure.httpStatus = response.status;
    failure.evidence.insert(QStringLiteral("location"),
                            QString::fromUtf8(headerValue(response.headers, "Location")));
    return failure;
}

Failure malformedJson(const HttpResponse &response, const JsonReading &reading, Stage stage)
{
    if (looksLikeHtml(response))
        return malformed(response, stage, QStringLiteral("html"));
    if (!reading.error)
        return malformed(response, stage, QStringLiteral("not_an_object"));
    switch (reading.error->code) {
    case JsonError::Code::Empty:
        return malformed(response, stage, QStringLiteral("empty"));
    case JsonError::Code::InvalidUtf8:
        return malformed(response, stage, QStringLiteral("invalid_utf8"));
    case JsonError::Code::TooDeep:
        return malformed(response, stage, QStringLiteral("too_deep"));
    case JsonError::Code::RepeatedMember: {
        Failure failure = malformed(response, stage, QStringLiteral("repeated_member"));
        failure.evidence.insert(QStringLiteral("member"), reading.error->member);
        return failure;
    }
    case JsonError::Code::ByteOrderMark:
    case JsonError::Code::Malformed:
        break;
    }
    return malformed(response, stage, QStringLiteral("not_json"));
}

Failure malformedMember(const HttpResponse &response, QStringView member, Stage stage)
{
    Failure failure = malformed(response, stage, QStringLiteral("unusable_member"));
    failure.evidence.insert(QStringLiteral("member"), member.toString());
    return failure;
}

Failure rejectedByStrictness(const HttpResponse &response, const Warning &warning, Stage stage)
{
    Failure failure = malformed(response, stage, QStringLiteral("strict"));
    failure.evidence.insert(QStringLiteral("warning"), warning.code);
    failure.evidence.insert(QStringLiteral("clause"), warning.clause);
    return failure;
}

std::optional<Failure> encodedBody(const HttpResponse &response, Stage stage)
{
    const QByteArray coding = headerValue(response.headers, "Content-Encoding").trimmed().toLower();
    const bool undone = !response.coded.isEmpty() && !response.body.isEmpty();
    const bool empty = response.coded.isEmpty() && response.body.isEmpty();
    if (!isCoded(coding) || undone || empty)
        return {};
    Failure failure = malformed(response, stage, QStringLiteral("content_encoding"));
    failure.evidence.insert(QStringLiteral("detail"), QString::fromLatin1(coding));
    return failure;
}

} // namespace workbench
