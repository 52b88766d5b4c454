// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicebearer.h"

#include "app/practice/practiceforms.h"
#include "app/practice/practicerefusal.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
Outcome takeFromHeaders(const HttpRequest &request, QStringList &tokens)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9._~+/-]+=*\\z"_s); // b64token, RFC 6750 §2.1
    for (const QByteArray &value : headerValues(request.headers, "Authorization")) {
        const QByteArray trimmed = value.trimmed();
        const qsizetype space = trimmed.indexOf(' ');
        const QByteArray scheme = space < 0 ? trimmed : trimmed.left(space);
        if (scheme.compare("Bearer", Qt::CaseInsensitive) != 0)
            continue; // another scheme is not a bearer token
        const QString token = space < 0 ? QString() : QString::fromLatin1(trimmed.mid(space + 1).trimmed());
        if (!shape.match(token).hasMatch())
            return practiceRefusal(PracticeReason::BearerMalformed, Stage::Resource);
        tokens.append(token);
    }
    return Done{};
}

Outcome takeFromParameters(const QByteArray &text, QStringList &tokens)
{
    const std::optional<Parameters> parameters = formDecode(text);
    if (!parameters)
        return practiceRefusal(PracticeReason::BearerBroken, Stage::Resource);
    for (const auto &[name, value] : *parameters) {
        if (name == u"access_token" && !value.isEmpty())
            tokens.append(value);
    }
    return Done{};
}
} // namespace

Result<QString> readBearerToken(const HttpRequest &request)
{
    QStringList tokens;
    Outcome taken = takeFromHeaders(request, tokens);
    if (taken)
        taken = takeFromParameters(request.url.query(QUrl::FullyEncoded).toUtf8(), tokens);
    // A body has no meaning with GET (RFC 6750 §2.2).
    if (taken && request.method == "POST" && bodyType(request) == "application/x-www-form-urlencoded")
        taken = takeFromParameters(request.body, tokens);
    if (!taken)
        return taken.failure();
    if (tokens.size() > 1)
        return practiceRefusal(PracticeReason::BearerTwice, Stage::Resource);
    return tokens.isEmpty() ? QString() : tokens.first();
}

} // namespace workbench
