// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/terminal.h"
#include "app/exports/exchangejson.h"
#include "app/secrets/namesecrets.h"
#include "app/words/causewords.h"
#include "app/words/failurewords.h"
#include "app/words/warningwords.h"

namespace workbench {

namespace {
Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json timeOrNull(const QDateTime &time)
{
    return time.isValid() ? Json(time.toUTC().toString(Qt::ISODate)) : Json();
}

/// Marks that turn the order of what follows: words of a server could look like ours.
bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

/// One line: a server's text must not start a line of its own or move the cursor.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || turnsText(c))
            c = QLatin1Char(' ');
    }
    return text;
}
} // namespace

QString Report::shown(const Secret &secret, const SecretRegister &names) const
{
    return m_arguments.reveal ? secret.reveal() : names.nameOf(secret);
}

void Report::setTokens(const TokenSet &tokens, const SecretRegister &names)
{
    const QString access = shown(tokens.accessToken, names);
    const QString refresh = shown(tokens.refreshToken, names);
    const QString id = shown(tokens.idToken, names);
    addMember(
        QStringLiteral("token"),
        Json::object({{QStringLiteral("access_token"), textOrNull(access)},
                      {QStringLiteral("token_type"), Json(tokens.tokenType)},
                      {QStringLiteral("scope"), Json(tokens.scope)},
                      {QStringLiteral("expires_in"), tokens.expiresIn ? Json(*tokens.expiresIn) : Json()},
                      {QStringLiteral("received_at"), timeOrNull(tokens.receivedAt)},
                      {QStringLiteral("expires_at"), timeOrNull(tokens.expiresAt())},
                      {QStringLiteral("refresh_token"), textOrNull(refresh)},
                      {QStringLiteral("id_token"), textOrNull(id)}}));
    const auto line = [this](const char *name, const QString &value) {
        if (!value.isEmpty())
            addText(QLatin1StringView(name) + u'=' + plain(value));
    };
    line("access_token", access);
    line("token_type", tokens.tokenType);
    line("scope", tokens.scope);
    line("expires_in", tokens.expiresIn ? QString::number(*tokens.expiresIn) : QString());
    line("expires_at",
         tokens.expiresAt().isValid() ? tokens.expiresAt().toUTC().toString(Qt::ISODate) : QString());
    line("refresh_token", refresh);
    line("id_token", id);
}

void Report::setExchanges(const QList<Exchange> &exchanges, const SecretRegister &names)
{
    Json list = Json::array();
    qint64 number = 0;
    for (const Exchange &exchange : exchanges)
        list.append(exchangeToJson(m_arguments.reveal ? exchange : namedExchange(exchange, names), ++number));
    m_exchanges = list;
}

void Report::setFailure(const Failure &failure, const Explanation &explanation)
{
    m_failure = failure;
    m_explanation = explanation;
}

Json Report::failureJson() const
{
    if (!m_failure)
        return Json();
    Json causes = Json::array();
    for (const Cause &cause : m_explanation.causes) {
        causes.append(Json::object({{QStringLiteral("code"), Json(cause.code)},
                                    {QStringLiteral("text"), Json(CauseWords::text(cause))}}));
    }
    return Json::object({
        {QStringLiteral("code"), Json(m_failure->code)},
        {QStringLiteral("stage"), Json(stageName(m_failure->stage))},
        {QStringLiteral("http_status"), m_failure->httpStatus > 0 ? Json(m_failure->httpStatus) : Json()},
        {QStringLiteral("error"), textOrNull(m_failure->error)},
        {QStringLiteral("error_description"), textOrNull(m_failure->errorDescription)},
        {QStringLiteral("error_uri"), textOrNull(m_failure->errorUri)},
        {QStringLiteral("title"), Json(FailureWords::title(*m_failure, m_explanation))},
        {QStringLiteral("causes"), causes},
    });
}

void Report::printJson() const
{
    Json warnings = Json::array();
    for (const Warning &warning : m_warnings) {
        warnings.append(Json::object({{QStringLiteral("code"), Json(warning.code)},
                                      {QStringLiteral("clause"), textOrNull(warning.clause)}}));
    }
    Json object = Json::object({{QStringLiteral("ok"), Json(m_ok.value_or(!m_failure))},
                                {QStringLiteral("command"), Json(m_arguments.command)}});
    if (!m_profile.isEmpty())
        object.add(QStringLiteral("profile"), Json(m_profile));
    for (const auto &[name, value] : m_members.members())
        object.set(name, value);
    object.add(QStringLiteral("warnings"), warnings);
    object.add(QStringLiteral("failure"), failureJson());
    if (m_exchanges && !object.contains(u"exchanges"))
        object.add(QStringLiteral("exchanges"), *m_exchanges);
    writeOutput(object.toBytes() + '\n');
}

void Report::printLines() const
{
    QString output;
    for (const QString &line : m_lines)
        output += line + u'\n';
    writeOutput(output.toUtf8());

    QString errors;
    if (!m_arguments.quiet) {
        for (const Warning &warning : m_warnings)
            errors += u"! " + WarningWords::text(warning) +
                      (warning.clause.isEmpty() ? QString() : QString(u" (" + warning.clause + u')')) + u'\n';
    }
    if (m_failure) {
        errors += plain(FailureWords::title(*m_failure, m_explanation)) + u'\n';
        errors += u"  " + plain(FailureWords::codeText(*m_failure)) + u'\n';
        if (const QString words = FailureWords::serverWords(*m_failure); !words.isEmpty())
            errors += u"  " + plain(words) + u'\n';
        for (const Cause &cause : m_explanation.causes)
            errors += u"  - " + plain(CauseWords::text(cause)) + u'\n';
    }
    writeError(errors.toUtf8());
}

int Report::print() const
{
    if (m_arguments.json)
        printJson();
    else
        printLines();
    if (m_failure)
        return exitStatus(m_failure->kind);
    return m_ok.value_or(true) ? 0 : 1;
}

} // namespace workbench
