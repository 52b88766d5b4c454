// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/checkwords.h"

namespace workbench {

namespace {
struct Row
{
    QLatin1StringView id;
    const char *title;
    const char *expected;
};

const Row Rows[] = {
    {QLatin1StringView("server"), QT_TRANSLATE_NOOP("CheckWords", "The server answers"),
     QT_TRANSLATE_NOOP("CheckWords", "any HTTP answer")},
    {QLatin1StringView("application"),
     QT_TRANSLATE_NOOP("CheckWords", "The application is registered at the server"),
     QT_TRANSLATE_NOOP("CheckWords", "seen in the admin page")},
    {QLatin1StringView("credentials"),
     QT_TRANSLATE_NOOP("CheckWords", "Client ID and client secret are in the profile"),
     QT_TRANSLATE_NOOP("CheckWords", "both there, the secret not a hash")},
    {QLatin1StringView("token"), QT_TRANSLATE_NOOP("CheckWords", "The server issues an access token"),
     QT_TRANSLATE_NOOP("CheckWords", "200 + token")},
    {QLatin1StringView("resource"),
     QT_TRANSLATE_NOOP("CheckWords", "The protected resource accepts the token"),
     QT_TRANSLATE_NOOP("CheckWords", "200 + data")},
    {QLatin1StringView("refused_without_token"),
     QT_TRANSLATE_NOOP("CheckWords", "The protected resource refuses a request without a token"),
     QT_TRANSLATE_NOOP("CheckWords", "401 or 403")},
    {QLatin1StringView("refresh"),
     QT_TRANSLATE_NOOP("CheckWords", "The refresh token brings a new access token"),
     QT_TRANSLATE_NOOP("CheckWords", "200 + new token")},
    {QLatin1StringView("revoke"), QT_TRANSLATE_NOOP("CheckWords", "The server accepts the revocation"),
     QT_TRANSLATE_NOOP("CheckWords", "200")},
    {QLatin1StringView("refused_after_revoke"),
     QT_TRANSLATE_NOOP("CheckWords", "The protected resource refuses the revoked token"),
     QT_TRANSLATE_NOOP("CheckWords", "401 or 403")},
};

const Row *find(const QString &id)
{
    for (const Row &row : Rows) {
        if (id == row.id)
            return &row;
    }
    return nullptr;
}
} // namespace

QString CheckWords::title(const QString &id)
{
    const Row *const row = find(id);
    return row ? QCoreApplication::translate("CheckWords", row->title) : id;
}

QString CheckWords::expected(const QString &id)
{
    const Row *const row = find(id);
    return row ? QCoreApplication::translate("CheckWords", row->expected) : id;
}

QString CheckWords::resultText(const QString &result)
{
    if (result == QLatin1StringView("passed"))
        return tr("passed");
    if (result == QLatin1StringView("failed"))
        return tr("failed");
    if (result == QLatin1StringView("manual"))
        return tr("by hand");
    if (result == QLatin1StringView("skipped"))
        return tr("skipped");
    return result;
}

} // namespace workbench
