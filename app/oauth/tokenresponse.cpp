// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokenresponse.h"

#include "app/base/json.h"
#include "app/message/formencoding.h"
#include "app/oauth/serveranswer.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace workbench {

namespace {
const QString TokenClause = QStringLiteral("RFC 6749 §5.1");

/// Three parts (signed, RFC 7519 §3) or five (encrypted), the first of them a JSON object.
bool looksLikeIdToken(const Secret &token)
{
    const QByteArrayList parts = token.reveal().toLatin1().split('.');
    if (parts.size() != 3 && parts.size() != 5)
        return false;
    const auto header = QByteArray::fromBase64Encoding(
        parts.first(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                           QByteArray::AbortOnBase64DecodingErrors);
    if (!header)
        return false;
    const JsonReading reading = readJson(*header);
    return reading.value && reading.value->isObject();
}

/// One reading of one answer: collects warnings, stops at the first member that makes the answer unusable.
class TokenResponseReader
{
public:
    TokenResponseReader(const HttpResponse &response, const TokenExpectation &expectation)
        : m_response(response)
        , m_expectation(expectation)
    {
        m_answer.tokens.receivedAt = expectation.receivedAt;
    }

    Result<TokenAnswer> read()
    {
        if (const auto refusal = readRefusal(m_response, m_expectation.stage))
            return *refusal;
        if (!m_response.isSuccess() || m_response.status == 205 || m_response.status == 206)
            return unusableAnswer(m_response, m_expectation.stage); // 205 has no body, 206 has not all of it
        if (m_response.status != 200)
            warn("status_not_200");
        if (const auto encoded = encodedBody(m_response, m_expectation.stage))
            return *encoded;
        if (const auto failure = readBody())
            return *failure;
        if (!m_response.coded.isEmpty())
            warn("content_coding_unasked", QStringLiteral("RFC 9110 §12.5.3"));
        lookInside();
        m_answer.tokens.accessToken = readToken(u"access_token", u"accessToken");
        if (!m_unusable && m_answer.tokens.accessToken.isEmpty())
            m_unusable = QStringLiteral("access_token");
        readTokenType();
        readExpiresIn();
        readRefreshToken();
        readScope();
        m_answer.tokens.idToken = readToken(u"id_token", u"idToken");
        if (!m_answer.tokens.idToken.isEmpty() && !looksLikeIdToken(m_answer.tokens.idToken))
            warn("id_token_unreadable", QStringLiteral("OpenID Connect Core §2"));
        readDate();
        if (m_unusable)
            return malformedMember(m_response, *m_unusable, m_expectation.stage);
        return m_answer;
    }

private:
    const HttpResponse &m_response;
    const TokenExpectation &m_expectation;
    Json m_body;
    TokenAnswer m_answer;
    std::optional<QString> m_unusable;

    void warn(const char *code, const QString &clause = TokenClause)
    {
        const Warning warning{.code = QString::fromLatin1(code), .clause = clause};
        if (!m_answer.warnings.contains(warning))
            m_answer.warnings.append(warning);
    }

    std::optional<Failure> readBody()
    {
        QByteArray text = m_response.body;
        if (stripByteOrderMark(text))
            warn("byte_order_mark", QStringLiteral("RFC 8259 §8.1"));
        const QByteArray trimmed = text.trimmed();
        const bool formLike =
            trimmed.contains("access_token=") && !trimmed.startsWith('<') && !trimmed.startsWith('{');
        if (formLike)
            return readForm(trimmed);
        const JsonReading reading = readJson(text);
        if (!reading.ok() || !reading.value->isObject())
            return malformedJson(m_response, reading, m_expectation.stage);
        const QByteArray type = mediaType(m_response);
        if (type.isEmpty())
            warn("missing_content_type");
        else if (type != "application/json")
            warn("wrong_content_type");
        m_body = *reading.value;
        return {};
    }

    std::optional<Failure> readForm(const QByteArray &text)
    {
        const auto form = formDecode(text);
        if (!form)
            return malformedJson(m_response, JsonReading{.value = {}, .error = JsonError{}},
                                 m_expectation.stage);
        if (const QString repeated = repeatedParameter(*form); !repeated.isEmpty()) {
            const JsonReading reading{
                .value = {}, .error = JsonError{.code = JsonError::Code::RepeatedMember, .member = repeated}};
            return malformedJson(m_response, reading, m_expectation.stage);
        }
        warn("form_encoded_answer");
        m_body = Json::object();
        for (const auto &[name, value] : *form) {
            static const QRegularExpression digits(QStringLiteral("^[0-9]{1,18}$"));
            // A form has no numbers; its text is not the leniency that a JSON string would be.
            const bool number = name == QLatin1StringView("expires_in") && digits.match(value).hasMatch();
            m_body.add(name, number ? Json::number(value.toLatin1()) : Json(value));
        }
        return {};
    }

    /// The member under its own name or, with a warning, in the spelling that some servers use.
    const Json *member(QStringView name, QStringView camelName)
    {
        const Json *own = m_body.find(name);
        const Json *camel = m_body.find(camelName);
        if (own && camel && own->toBytes() != camel->toBytes()) {
            m_unusable = m_unusable.value_or(name.toString());
            return nullptr;
        }
        if (own)
            return own;
        if (camel)
            warn("camel_case_members");
        return camel;
    }

    /// {"ok": true, "authed_user": {"access_token": …}}: some servers wrap the whole answer once.
    void lookInside()
    {
        if (m_body.contains(u"access_token") || m_body.contains(u"accessToken"))
            return;
        const Json *inner = nullptr;
        for (const auto &[name, value] : m_body.members()) {
            if (!value.isObject() || !value[u"access_token"].isString())
                continue;
            if (inner)
                return; // which of the two is meant is not ours to guess
            inner = &value;
        }
        if (!inner)
            return;
        warn("nested_access_token");
        const Json unwrapped = *inner;
        m_body = unwrapped;
    }

    /// A wrong clock on either side makes every countdown wrong.
    void readDate()
    {
        constexpr qint64 Tolerated = 5 * 60;
        const QString text = QString::fromLatin1(headerValue(m_response.headers, "Date"));
        // RFC 9110 §5.6.7
        QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        date.setTimeSpec(Qt::UTC);
        if (date.isValid() && qAbs(date.secsTo(m_expectation.receivedAt)) > Tolerated)
            warn("clock_skew");
    }

    Secret readToken(QStringView name, QStringView camelName)
    {
        const Json *value = member(name, camelName);
        if (!value || value->isNull())
            return {};
        const QString text = value->toString();
        // RFC 6749 Appendix A.12: VSCHAR only. Anything else would be a header injection or a cut token.
        const bool printable = std::all_of(
            text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
        if (!value->isString() || text.isEmpty() || !printable) {
            m_unusable = m_unusable.value_or(name.toString());
            return {};
        }
        return Secret(text);
    }

    void readTokenType()
    {
        const Json *value = member(u"token_type", u"tokenType");
        if (!value || value->isNull() || (value->isString() && value->toString().isEmpty())) {
            warn("token_type_missing");
            m_answer.tokens.tokenType = QStringLiteral("Bearer");
            return;
        }
        const QString type = value->toString();
        const bool bearer = type.compare(QLatin1StringView("bearer"), Qt::CaseInsensitive) == 0;
        const bool proof = type.compare(QLatin1StringView("dpop"), Qt::CaseInsensitive) == 0;
        if (!value->isString() || (!bearer && !proof))
            m_unusable = m_unusable.value_or(QStringLiteral("token_type")); // RFC 6749 §7.1: must not be used
        else if (proof)
            warn("token_type_unexpected", QStringLiteral("RFC 9449 §5"));
        m_answer.tokens.tokenType = type;
    }

    void readExpiresIn()
    {
        const Json *value = member(u"expires_in", u"expiresIn");
        if (!value || value->isNull())
            return;
        std::optional<qint64> seconds = value->toInteger();
        if (value->isString()) {
            static const QRegularExpression digits(QStringLiteral("^ *(-?[0-9]{1,18}) *$"));
            const QRegularExpressionMatch match = digits.match(value->toString());
            if (match.hasMatch()) {
                warn("expires_in_is_text");
                seconds = match.captured(1).toLongLong();
            }
        }
        constexpr qint64 LongestLife = 100LL * 366 * 24 * 3600; // a century: later dates overflow calendars
        if (!seconds || *seconds > LongestLife || *seconds < -LongestLife) {
            warn("expires_in_unusable");
            return;
        }
        if (*seconds < 0)
            warn("expires_in_negative");
        m_answer.tokens.expiresIn = std::max<qint64>(0, *seconds);
    }

    void readRefreshToken()
    {
        const Json *value = member(u"refresh_token", u"refreshToken");
        if (value && (value->isNull() || (value->isString() && value->toString().isEmpty()))) {
            warn("refresh_token_null");
            return;
        }
        m_answer.tokens.refreshToken = readToken(u"refresh_token", u"refreshToken");
        m_answer.refreshTokenGiven = !m_answer.tokens.refreshToken.isEmpty();
    }

    void readScope()
    {
        m_answer.tokens.scope = m_expectation.askedScope;
        const Json *value = m_body.find(u"scope");
        if (!value || value->isNull())
            return;
        if (value->isArray()) {
            QStringList words;
            for (const Json &item : value->items())
                words.append(item.toString());
            m_answer.tokens.scope = words.join(QLatin1Char(' '));
            warn("scope_not_text", QStringLiteral("RFC 6749 §3.3"));
        } else if (value->isString()) {
            m_answer.tokens.scope = value->toString();
            if (!isScopeText(m_answer.tokens.scope))
                warn("scope_not_text", QStringLiteral("RFC 6749 §3.3"));
        } else {
            warn("scope_not_text", QStringLiteral("RFC 6749 §3.3"));
            return;
        }
        m_answer.scopeStated = true;
        if (grantsMoreThanAsked())
            warn("scope_differs", QStringLiteral("RFC 6749 §3.3"));
    }

    static bool isScopeText(const QString &scope)
    {
        return std::all_of(scope.begin(), scope.end(), [](QChar c) {
            return c.unicode() >= 0x20 && c.unicode() <= 0x7e && c != u'"' && c != u'\\';
        });
    }

    bool grantsMoreThanAsked() const
    {
        static const QRegularExpression separators(QStringLiteral("[ ,]+"));
        if (m_expectation.askedScope.isEmpty())
            return false;
        const QStringList asked = m_expectation.askedScope.split(separators, Qt::SkipEmptyParts);
        const QStringList granted = m_answer.tokens.scope.split(separators, Qt::SkipEmptyParts);
        return std::any_of(granted.begin(), granted.end(),
                           [&](const QString &word) { return !asked.contains(word); });
    }
};
} // namespace

Result<TokenAnswer> readTokenResponse(const HttpResponse &response, const TokenExpectation &expectation)
{
    return TokenResponseReader(response, expectation).read();
}

TokenSet mergedAfterRefresh(const TokenSet &before, const TokenAnswer &answer)
{
    TokenSet after = answer.tokens;
    if (!answer.refreshTokenGiven) {
        after.refreshToken = before.refreshToken;
        after.refreshRevokedAt = before.refreshRevokedAt;
    }
    if (!answer.scopeStated)
        after.scope = before.scope;
    if (after.idToken.isEmpty())
        after.idToken = before.idToken;
    return after;
}

} // namespace workbench
