// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/breakwords.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
struct Row
{
    QLatin1StringView id;
    const char *title;
};

const Row Rows[] = {
    {"wrong_secret"_L1, QT_TRANSLATE_NOOP("BreakWords", "wrong client secret")},
    {"wrong_password"_L1, QT_TRANSLATE_NOOP("BreakWords", "wrong password")},
    {"state_changed"_L1, QT_TRANSLATE_NOOP("BreakWords", "state changed on the way")},
    {"code_twice"_L1, QT_TRANSLATE_NOOP("BreakWords", "code used a second time")},
    {"code_old"_L1, QT_TRANSLATE_NOOP("BreakWords", "code older than its life")},
    {"verifier_missing"_L1, QT_TRANSLATE_NOOP("BreakWords", "code_verifier missing")},
    {"verifier_wrong"_L1, QT_TRANSLATE_NOOP("BreakWords", "code_verifier wrong")},
    {"challenge_missing"_L1, QT_TRANSLATE_NOOP("BreakWords", "code_challenge missing")},
    {"redirect_changed"_L1, QT_TRANSLATE_NOOP("BreakWords", "redirect URI changed")},
    {"unknown_scope"_L1, QT_TRANSLATE_NOOP("BreakWords", "unknown scope")},
    {"unsupported_grant"_L1, QT_TRANSLATE_NOOP("BreakWords", "unsupported grant_type")},
    {"no_token"_L1, QT_TRANSLATE_NOOP("BreakWords", "no access token")},
    {"bad_token"_L1, QT_TRANSLATE_NOOP("BreakWords", "broken access token")},
    {"expired_token"_L1, QT_TRANSLATE_NOOP("BreakWords", "expired access token")},
    {"revoked_token"_L1, QT_TRANSLATE_NOOP("BreakWords", "revoked access token")},
    {"small_scope"_L1, QT_TRANSLATE_NOOP("BreakWords", "right token, too small scope")},
    {"old_refresh_token"_L1, QT_TRANSLATE_NOOP("BreakWords", "old refresh token after rotation")},
    {"server_slow"_L1, QT_TRANSLATE_NOOP("BreakWords", "the server is slow")},
    {"server_down"_L1, QT_TRANSLATE_NOOP("BreakWords", "the server breaks off")},
    {"not_json"_L1, QT_TRANSLATE_NOOP("BreakWords", "the answer is not JSON")},
    {"error_in_200"_L1, QT_TRANSLATE_NOOP("BreakWords", "HTTP 200 with an error inside")},
};
} // namespace

QString BreakWords::title(const QString &id)
{
    for (const Row &row : Rows) {
        if (id == row.id)
            return QCoreApplication::translate("BreakWords", row.title);
    }
    return id;
}

QString BreakWords::expected(const BreakRow &row)
{
    if (row.id == "state_changed"_L1)
        return tr("stopped by this program, no token request is sent");
    if (row.id == "redirect_changed"_L1)
        return tr("an error page of the server, and no way back");
    if (row.id == "no_token"_L1)
        return tr("401 without an error code");
    if (row.id == "server_slow"_L1)
        return tr("no answer in time");
    if (row.id == "server_down"_L1)
        return tr("the connection ends without an answer");
    if (row.id == "not_json"_L1)
        return tr("this program does not accept the answer");
    const QString errors = row.errors.join(" / "_L1);
    return row.statuses.isEmpty() ? errors : errors + u" · "_s + QString::number(row.statuses.constFirst());
}

QString BreakWords::obstacle(BreakObstacle obstacle)
{
    switch (obstacle) {
    case BreakObstacle::None:
        break;
    case BreakObstacle::OtherGrant:
        return tr("The flow of this profile has no such message.");
    case BreakObstacle::PracticeOnly:
        return tr("Only the practice server does this on demand; nobody can ask a real server to.");
    case BreakObstacle::NoClientSecret:
        return tr("This client has no secret.");
    case BreakObstacle::NoPkce:
        return tr("This profile does not use PKCE.");
    case BreakObstacle::NoUserInfo:
        return tr("The profile names no UserInfo endpoint, where another right is needed.");
    case BreakObstacle::HasOpenId:
        return tr("The token has the scope openid, too: leave it out and get a token.");
    case BreakObstacle::NoCodeUsed:
        return tr("No code was used yet in this session: get a token once first.");
    case BreakObstacle::NoShortLivedToken:
        return tr("No token of this session is expired or expires soon.");
    case BreakObstacle::NoRevokedToken:
        return tr("No token was revoked yet in this session: revoke one first.");
    case BreakObstacle::NoUsedRefreshToken:
        return tr("No refresh token was replaced yet in this session: refresh once first.");
    }
    return {};
}

QString BreakWords::offer(BreakObstacle obstacle)
{
    switch (obstacle) {
    case BreakObstacle::NoCodeUsed:
        return tr("Get a token first");
    case BreakObstacle::NoShortLivedToken:
        return tr("Get a token that lives 10 s");
    case BreakObstacle::NoRevokedToken:
        return tr("Revoke the access token first");
    case BreakObstacle::NoUsedRefreshToken:
        return tr("Refresh first");
    default:
        return {};
    }
}

QString BreakWords::partName(const ChangedPart &part)
{
    return part.place == ChangedPart::Place::Address ? tr("Address") : part.name;
}

QString BreakWords::change(const QString &was, const QString &is)
{
    if (is.isNull())
        return tr("removed on purpose: was %1").arg(was);
    if (was.isNull())
        return tr("added on purpose: %1").arg(is);
    //: What a message part would have been, what it is now.
    return tr("changed on purpose: was %1, is %2").arg(was, is);
}

} // namespace workbench
