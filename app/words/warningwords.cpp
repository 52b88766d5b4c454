// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/warningwords.h"

namespace workbench {

namespace {
struct Row
{
    QLatin1StringView code;
    const char *text;
};

const Row Rows[] = {
    // The answer.
    {QLatin1StringView("form_encoded_answer"),
     QT_TRANSLATE_NOOP("WarningWords", "The answer is form-encoded, not JSON. It was read all the same.")},
    {QLatin1StringView("wrong_content_type"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The Content-Type of the answer does not say JSON, and its body is JSON.")},
    {QLatin1StringView("missing_content_type"),
     QT_TRANSLATE_NOOP("WarningWords", "The answer has no Content-Type.")},
    {QLatin1StringView("status_not_200"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The status of the answer is a success other than 200. It was read all the same.")},
    {QLatin1StringView("byte_order_mark"),
     QT_TRANSLATE_NOOP("WarningWords", "The body begins with a byte order mark, which JSON must not have.")},
    {QLatin1StringView("expires_in_is_text"),
     QT_TRANSLATE_NOOP("WarningWords", "expires_in is a text, not a number. Its digits were used.")},
    {QLatin1StringView("expires_in_unusable"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "expires_in is not a number of seconds. The life of the token counts as not stated.")},
    {QLatin1StringView("expires_in_negative"),
     QT_TRANSLATE_NOOP("WarningWords", "expires_in is negative: the token is expired from the start.")},
    {QLatin1StringView("camel_case_members"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The answer writes accessToken in place of access_token. It was read all the same.")},
    {QLatin1StringView("token_type_missing"),
     QT_TRANSLATE_NOOP("WarningWords", "The answer has no token_type. The token is used as Bearer.")},
    {QLatin1StringView("token_type_unexpected"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The token_type is not Bearer. The token may be refused when it is sent as Bearer.")},
    {QLatin1StringView("scope_differs"),
     QT_TRANSLATE_NOOP("WarningWords", "The granted scope differs from the one that was asked for.")},
    {QLatin1StringView("scope_not_text"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The scope is not a text with blanks between its parts. It was read all the same.")},
    {QLatin1StringView("refresh_token_null"),
     QT_TRANSLATE_NOOP("WarningWords", "refresh_token is null or empty: none was given.")},
    {QLatin1StringView("nested_access_token"),
     QT_TRANSLATE_NOOP("WarningWords", "The access token stands inside another member of the answer.")},
    {QLatin1StringView("error_inside_success"),
     QT_TRANSLATE_NOOP("WarningWords", "The status says success and the body says error. The error counts.")},
    {QLatin1StringView("content_coding_unasked"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The answer came compressed although it was asked for plain. It was unpacked.")},
    {QLatin1StringView("certificate_not_verified"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The server's certificate cannot be verified; this profile trusts it all the same.")},
    {QLatin1StringView("plain_http"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The message went out in plain http: everybody on the way could read it.")},
    {QLatin1StringView("issuer_not_checked"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The answer names its issuer, and the profile has none to compare with.")},
    {QLatin1StringView("id_token_not_checked"),
     QT_TRANSLATE_NOOP("WarningWords", "The signature of the ID token was not checked.")},
    {QLatin1StringView("clock_skew"),
     QT_TRANSLATE_NOOP("WarningWords", "The clock of this computer differs from the server's.")},
    {QLatin1StringView("revoked_token_still_accepted"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The revocation was answered with success, and the token still works.")},

    // The way of asking.
    {QLatin1StringView("legacy_password_grant"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The password grant must not be used any more: it hands the user's password to the "
                       "application.")},
    {QLatin1StringView("token_in_query"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "A token in the query of an address ends up in logs and histories; it must not be "
                       "sent there.")},
    {QLatin1StringView("plain_pkce"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "PKCE with the method plain does not protect the code_verifier; S256 does.")},
    {QLatin1StringView("no_pkce"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "Without PKCE, a stolen authorization code can be exchanged by anyone who has the "
                       "client's credentials.")},
    {QLatin1StringView("http_not_loopback"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The address is plain http and not on this computer: secrets travel unprotected.")},
    {QLatin1StringView("https_page_warning"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The browser will warn before it opens the https address of this computer.")},

    // This program.
    {QLatin1StringView("secrets_not_saved"),
     QT_TRANSLATE_NOOP("WarningWords", "Secrets and tokens of this run are not saved.")},
    {QLatin1StringView("id_token_unreadable"),
     QT_TRANSLATE_NOOP("WarningWords", "The ID token does not have the form of one.")},
    {QLatin1StringView("history_not_saved"),
     QT_TRANSLATE_NOOP("WarningWords", "The exchange could not be written to the history.")},
    {QLatin1StringView("data_folder_read_only"),
     QT_TRANSLATE_NOOP("WarningWords", "The data folder is read-only: nothing of this run is saved.")},
    {QLatin1StringView("data_folder_full"),
     QT_TRANSLATE_NOOP("WarningWords", "The disk of the data folder is full: nothing of this run is saved.")},
    {QLatin1StringView("token_times_not_saved"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The tokens are saved, but not when they came and how long they live.")},
    {QLatin1StringView("secrets_dropped"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The file names other servers than the profile that it replaces: the kept secrets and "
                       "tokens are not for them and were removed.")},
    {QLatin1StringView("secret_trimmed"),
     QT_TRANSLATE_NOOP("WarningWords", "Blanks around the pasted secret were removed.")},
    {QLatin1StringView("blanks_around_value"),
     QT_TRANSLATE_NOOP("WarningWords", "The client id or its secret begins or ends with blanks.")},
    {QLatin1StringView("unknown_profile_member"),
     QT_TRANSLATE_NOOP("WarningWords",
                       "The profile has a member that this version does not know. It is kept.")},
};
} // namespace

QString WarningWords::text(const Warning &warning)
{
    for (const Row &row : Rows) {
        if (warning.code == row.code)
            return QCoreApplication::translate("WarningWords", row.text);
    }
    return warning.code;
}

} // namespace workbench
