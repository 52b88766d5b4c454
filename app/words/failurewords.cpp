// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/failurewords.h"

#include "app/base/failurecodes.h"
#include "app/explain/causecodes.h"
#include "app/explain/explain.h"
#include "app/words/filledin.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
struct Title
{
    Entry entry;
    const char *text;
};

const Title Titles[] = {
    {Entry::E01, QT_TRANSLATE_NOOP("FailureWords", "Nobody answers at {address}")},
    {Entry::E02, QT_TRANSLATE_NOOP("FailureWords", "The server does not know this client")},
    {Entry::E03, QT_TRANSLATE_NOOP("FailureWords", "User name or password was not accepted")},
    {Entry::E04, QT_TRANSLATE_NOOP("FailureWords", "The server does not offer this way of getting a token")},
    {Entry::E05, QT_TRANSLATE_NOOP("FailureWords", "This application may not use this flow")},
    {Entry::E06, QT_TRANSLATE_NOOP("FailureWords", "Refused: no token was sent")},
    {Entry::E07,
     QT_TRANSLATE_NOOP("FailureWords", "The API did not accept the token, its text is misleading")},
    {Entry::E08, QT_TRANSLATE_NOOP("FailureWords", "The access token has expired")},
    {Entry::E09,
     QT_TRANSLATE_NOOP("FailureWords", "The token was revoked at {time} – the refusal is correct")},
    {Entry::E10, QT_TRANSLATE_NOOP("FailureWords", "The server does not recognise this token")},
    {Entry::E11, QT_TRANSLATE_NOOP("FailureWords", "The token is good but its rights are too small")},
    {Entry::E12, QT_TRANSLATE_NOOP("FailureWords", "This server insists on PKCE")},
    {Entry::E13, QT_TRANSLATE_NOOP("FailureWords", "The return address is not the registered one")},
    {Entry::E14, QT_TRANSLATE_NOOP("FailureWords", "The authorization code was too old")},
    {Entry::E15, QT_TRANSLATE_NOOP("FailureWords", "The authorization code was used before")},
    {Entry::E16, QT_TRANSLATE_NOOP("FailureWords", "The answer does not belong to our question – stopped")},
    {Entry::E17,
     QT_TRANSLATE_NOOP("FailureWords", "This text is not the address that the browser came back to")},
    {Entry::E18, QT_TRANSLATE_NOOP("FailureWords", "Access was not granted")},
    {Entry::E19, QT_TRANSLATE_NOOP("FailureWords", "The browser has not come back")},
    {Entry::E20, QT_TRANSLATE_NOOP("FailureWords", "No refresh token this time")},
    {Entry::E21,
     QT_TRANSLATE_NOOP("FailureWords", "The app is in test mode, and this account is not on its list")},
    {Entry::E22, QT_TRANSLATE_NOOP("FailureWords", "The answer is HTTP {status}, but it is an error")},
    {Entry::E23, QT_TRANSLATE_NOOP("FailureWords", "The answer is not JSON")},
    {Entry::E24, QT_TRANSLATE_NOOP("FailureWords", "Wrong address for this action")},
    {Entry::E25, QT_TRANSLATE_NOOP("FailureWords", "The connection is not trusted")},
    {Entry::E26, QT_TRANSLATE_NOOP("FailureWords", "Port {port} is taken by another program")},
    {Entry::E27, QT_TRANSLATE_NOOP("FailureWords", "No connection to {host}")},
    {Entry::E28, QT_TRANSLATE_NOOP("FailureWords", "The server is taking too long")},
    {Entry::E29, QT_TRANSLATE_NOOP("FailureWords", "The refresh token is no longer valid")},
    {Entry::E30, QT_TRANSLATE_NOOP("FailureWords", "Revoked on paper only")},
    {Entry::E31, QT_TRANSLATE_NOOP("FailureWords", "Answer 200 proves nothing")},
    {Entry::E32, QT_TRANSLATE_NOOP("FailureWords", "The server does not know one of these rights")},
    {Entry::E33, QT_TRANSLATE_NOOP("FailureWords", "Secrets cannot be saved on this computer now")},
    {Entry::E34,
     QT_TRANSLATE_NOOP("FailureWords", "This computer’s clock differs by {minutes} min from the server’s")},
    {Entry::E35, QT_TRANSLATE_NOOP("FailureWords", "The server asks to wait")},
    {Entry::E36, QT_TRANSLATE_NOOP("FailureWords", "The command is for another terminal")},
    {Entry::CodeRefused,
     QT_TRANSLATE_NOOP("FailureWords", "The server did not accept the authorization code")},
    {Entry::InvalidRequest, QT_TRANSLATE_NOOP("FailureWords", "The server did not understand the request")},
    {Entry::ServerError, QT_TRANSLATE_NOOP("FailureWords", "The server met an error of its own")},
    {Entry::ServerRefused, QT_TRANSLATE_NOOP("FailureWords", "The server refused the request")},
    {Entry::ConnectionLost, QT_TRANSLATE_NOOP("FailureWords", "The connection to {address} broke off")},
    {Entry::NotHttp, QT_TRANSLATE_NOOP("FailureWords", "What answers at {address} does not speak HTTP")},
    {Entry::MalformedAnswer, QT_TRANSLATE_NOOP("FailureWords", "The answer cannot be used")},
    {Entry::AnswerTooLarge,
     QT_TRANSLATE_NOOP("FailureWords", "The answer is larger than {limit} bytes – stopped reading")},
    {Entry::RedirectRefused,
     QT_TRANSLATE_NOOP("FailureWords", "The server points to another address – not followed")},
    {Entry::IssuerMismatch,
     QT_TRANSLATE_NOOP("FailureWords", "The answer comes from another server – stopped")},
    {Entry::ParameterRepeated,
     QT_TRANSLATE_NOOP("FailureWords", "The answer carries the parameter {parameter} twice – stopped")},
    {Entry::SecretMissing, QT_TRANSLATE_NOOP("FailureWords", "A secret is missing: {secret}")},
    {Entry::EndpointMissing,
     QT_TRANSLATE_NOOP("FailureWords", "The profile has no usable address for this step: {endpoint}")},
    {Entry::ProfileInvalid, QT_TRANSLATE_NOOP("FailureWords", "The profile cannot be used: {path}")},
    {Entry::StorageFailed,
     QT_TRANSLATE_NOOP("FailureWords", "The data of this program cannot be read or written")},
    {Entry::Cancelled, QT_TRANSLATE_NOOP("FailureWords", "Stopped")},
};

struct Text
{
    QLatin1StringView code;
    const char *text;
};

const Text StorageReasons[] = {
    {QLatin1StringView("open"), QT_TRANSLATE_NOOP("FailureWords", "The file cannot be opened.")},
    {QLatin1StringView("newer"),
     QT_TRANSLATE_NOOP("FailureWords",
                       "The file was written by a newer version of this program and is left as it is. "
                       "Use that version, or rename the file to start with an empty one.")},
    {QLatin1StringView("damaged"),
     QT_TRANSLATE_NOOP("FailureWords", "The file is damaged and is left as it is. Rename it to start with an "
                                       "empty one.")},
    {QLatin1StringView("read_only"),
     QT_TRANSLATE_NOOP("FailureWords", "The file or its folder is read-only.")},
    {QLatin1StringView("full"),
     QT_TRANSLATE_NOOP("FailureWords", "The disk is full: free some space and try again.")},
    {QLatin1StringView("write"), QT_TRANSLATE_NOOP("FailureWords", "The file cannot be written.")},
};

const Text SecretStoreReasons[] = {
    {codes::SecretStoreUnavailable,
     QT_TRANSLATE_NOOP("FailureWords", "No keychain is running in which secrets can be kept.")},
    {codes::SecretStoreLocked, QT_TRANSLATE_NOOP("FailureWords", "The keychain is locked.")},
    {codes::SecretStoreTimeout, QT_TRANSLATE_NOOP("FailureWords", "The keychain did not answer within 3 s.")},
};

const Text ProfileReasons[] = {
    {QLatin1StringView("empty"),
     QT_TRANSLATE_NOOP("FailureWords", "The profile cannot be used: {path} is empty")},
    {QLatin1StringView("name_taken"),
     QT_TRANSLATE_NOOP("FailureWords", "The name {name} belongs to another profile already")},
    {QLatin1StringView("plain_http"),
     QT_TRANSLATE_NOOP("FailureWords", "Not sent: {address} is plain http, not https")},
    {QLatin1StringView("scheme"),
     QT_TRANSLATE_NOOP("FailureWords", "Not sent: {address} is neither https nor http")},
    {QLatin1StringView("foreign_origin"),
     QT_TRANSLATE_NOOP("FailureWords", "Not sent: {address} is not one of this profile's servers")},
    {QLatin1StringView("unsendable"),
     QT_TRANSLATE_NOOP("FailureWords", "Not sent: the method or a header field holds a line break or NUL")},
    {QLatin1StringView("strict"),
     QT_TRANSLATE_NOOP("FailureWords", "Not sent: {clause} forbids it, and the profile is strict")},
    {QLatin1StringView("file_missing"), QT_TRANSLATE_NOOP("FailureWords", "There is no file {file}")},
    {QLatin1StringView("file_is_folder"),
     QT_TRANSLATE_NOOP("FailureWords", "{file} is a folder, not a file")},
    {QLatin1StringView("file_unreadable"),
     QT_TRANSLATE_NOOP("FailureWords", "The file {file} may not be read")},
    {QLatin1StringView("not_found"), QT_TRANSLATE_NOOP("FailureWords", "There is no profile named {name}")},
};

template <size_t Count>
const char *find(const Text (&rows)[Count], const QString &code)
{
    for (const Text &row : rows) {
        if (code == row.code)
            return row.text;
    }
    return nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("FailureWords", text);
}

/// What the sentence may need: the failure's facts, with those of the first cause behind them.
Facts titleFacts(const Failure &failure, const Explanation &explanation)
{
    Facts facts = explanation.causes.isEmpty() ? Facts() : explanation.causes.first().facts;
    facts.insert(failure.evidence);
    facts.insert(u"status"_s, QString::number(failure.httpStatus));
    if (facts.value(u"secret"_s).isEmpty())
        facts.insert(u"secret"_s, facts.value(u"name"_s));
    return facts;
}

/// A title that says more than the entry's own; nullptr when there is none.
const char *betterTitle(const Failure &failure, const Explanation &explanation)
{
    const Cause first = explanation.causes.isEmpty() ? Cause() : explanation.causes.first();
    if (first.proven && first.code == causes::AuthorizationAddressPasted)
        return QT_TRANSLATE_NOOP(
            "FailureWords", "This is the address that was opened, not the one that the browser came back to");
    if (explanation.entry == Entry::AnswerTooLarge && first.proven && first.code == causes::FieldFlood)
        return QT_TRANSLATE_NOOP("FailureWords",
                                 "The answer has more than {fields} header fields – stopped reading");
    if (explanation.entry == Entry::NotHttp && first.proven)
        return QT_TRANSLATE_NOOP("FailureWords", "The answer of {address} is not correct HTTP");
    if (explanation.entry == Entry::E33 && failure.code != codes::SecretStoreUnavailable)
        return QT_TRANSLATE_NOOP("FailureWords", "The saved secrets cannot be read now");
    if (explanation.entry != Entry::ProfileInvalid)
        return nullptr;
    if (failure.code == u"usage")
        return QT_TRANSLATE_NOOP("FailureWords", "The command line is not understood: {detail}");
    if (const char *const reason = find(ProfileReasons, failure.evidence.value(u"reason"_s)))
        return reason;
    if (!failure.evidence.value(u"file"_s).isEmpty())
        return failure.evidence.value(u"path"_s) == u"$"
                   ? QT_TRANSLATE_NOOP("FailureWords", "The file {file} must be {allowed} (at $)")
                   : QT_TRANSLATE_NOOP("FailureWords", "In the file {file}: {path} must be {allowed}");
    if (!failure.evidence.value(u"allowed"_s).isEmpty())
        return QT_TRANSLATE_NOOP("FailureWords", "The profile cannot be used: {path} must be {allowed}");
    return nullptr;
}
} // namespace

QString FailureWords::title(const Failure &failure, const Explanation &explanation)
{
    const Facts facts = titleFacts(failure, explanation);
    if (const char *const better = betterTitle(failure, explanation))
        return filledIn(translated(better), facts);
    for (const Title &title : Titles) {
        if (title.entry == explanation.entry)
            return filledIn(translated(title.text), facts);
    }
    return codeText(failure);
}

QString FailureWords::title(const Failure &failure)
{
    return title(failure, explain(failure, {}));
}

QString FailureWords::serverWords(const Failure &failure)
{
    return failure.errorDescription.simplified();
}

QString FailureWords::codeText(const Failure &failure)
{
    const QString status = u"HTTP "_s + QString::number(failure.httpStatus);
    const bool statusIsTheCode = failure.code == u"http_%1"_s.arg(failure.httpStatus);
    if (failure.httpStatus == 0)
        return failure.code;
    return statusIsTheCode ? status : QString(failure.code + u" · "_s + status);
}

QString FailureWords::stageText(Stage stage)
{
    switch (stage) {
    case Stage::Profile:
        return tr("Profile");
    case Stage::Secrets:
        return tr("Secrets");
    case Stage::Authorization:
        return tr("Authorization");
    case Stage::Callback:
        return tr("Way back from the browser");
    case Stage::Token:
        return tr("Token");
    case Stage::Refresh:
        return tr("Refresh");
    case Stage::Revocation:
        return tr("Revocation");
    case Stage::Introspection:
        return tr("Introspection");
    case Stage::UserInfo:
        return tr("User information");
    case Stage::Resource:
        return tr("Protected resource");
    case Stage::Storage:
        return tr("Storage");
    }
    return {};
}

QString FailureWords::storageReasonText(const QString &reason)
{
    const char *const text = find(StorageReasons, reason);
    return text ? translated(text) : reason;
}

QString FailureWords::secretStoreReasonText(const QString &code)
{
    const char *const text = find(SecretStoreReasons, code);
    return text ? translated(text) : code;
}

} // namespace workbench
