// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/explain/causecodes.h"
#include "app/explain/explain.h"
#include "app/explain/parttable.h"
#include "app/words/causewords.h"
#include "app/words/checkwords.h"
#include "app/words/exchangewords.h"
#include "app/words/failurewords.h"
#include "app/words/filledin.h"
#include "app/words/fixwords.h"
#include "app/words/partrow.h"
#include "app/words/partwords.h"
#include "app/words/profilewords.h"
#include "app/words/warningwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

class Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasASentence();
    void everyPartHasASentence();
    void everyFindingHasASentence();
    void everyFixHasAVerb();
    void everyEntryHasATitle();
    void everyWarningHasASentence();
    void everyChoiceHasAName();
    void everyCheckHasATitle();
    void reasonsOfStores();
    void factsAreFilledIn();
    void title();
    void codeText();
    void unknownCodesStay();
    void serverWords();
};

namespace {
/// The codes of a header, from its source: a constant that is new there cannot be forgotten here.
QStringList codesIn(const QString &header)
{
    QFile file(QFINDTESTDATA(QString(u"../"_s + header)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(header));
    static const QRegularExpression constant(u"QLatin1StringView \\w+\\{\"(\\w+)\"\\}"_s);
    QStringList codes;
    auto matches = constant.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        codes.append(matches.next().captured(1));
    return codes;
}

/// The writing rules that a program can check.
bool isWellWritten(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'!') && !text.contains(u'{') && !text.contains(u'}') &&
           !text.contains(u"you ", Qt::CaseInsensitive) && !text.contains(u"illegal", Qt::CaseInsensitive) &&
           !text.contains(u"fatal", Qt::CaseInsensitive) && text == text.simplified();
}
} // namespace

void Words::everyCauseHasASentence()
{
    const QStringList codes = codesIn(u"app/explain/causecodes.h"_s);
    QVERIFY(codes.size() > 100);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    Facts facts{{u"words"_s, u"No."_s},
                {u"warning"_s, u"clock_skew"_s},
                {u"length"_s, u"41"_s},
                {u"reason"_s, u"full"_s}};
    for (const QString &name :
         {u"address"_s, u"host"_s,       u"port"_s,     u"time"_s,     u"exchange"_s, u"prefix"_s,
          u"usual"_s,   u"client_id"_s,  u"grant"_s,    u"scope"_s,    u"method"_s,   u"user"_s,
          u"age"_s,     u"life"_s,       u"header"_s,   u"scheme"_s,   u"needed"_s,   u"granted"_s,
          u"asked"_s,   u"sent"_s,       u"expected"_s, u"received"_s, u"promised"_s, u"fields"_s,
          u"limit"_s,   u"parameters"_s, u"minutes"_s,  u"worked"_s,   u"error"_s,    u"since"_s,
          u"got"_s,     u"allow"_s,      u"member"_s,   u"status"_s,   u"path"_s,     u"clause"_s})
        facts.insert(name, u"a-"_s + name);
    QSet<QString> sentences;
    for (const QString &code : codes) {
        const QString text = CauseWords::text({.code = code, .facts = facts});
        QVERIFY2(isWellWritten(text) && text != code && text.endsWith(u'.') && !text.contains(u"%n"),
                 qPrintable(code + text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), codes.size());
}

void Words::everyPartHasASentence()
{
    QSet<QString> codes{u"status"_s,          u"other_header"_s, u"other_challenge"_s,
                        u"other_parameter"_s, u"unrecognised"_s, u"own_data"_s};
    for (const PartRow &row : partTable().rows)
        codes.insert(row.code);
    QSet<QString> sentences;
    for (const QString &code : std::as_const(codes)) {
        const QString text = PartWords::kindText({.code = code});
        QVERIFY2(isWellWritten(text) && text != code && text.endsWith(u'.'), qPrintable(code + text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), codes.size());
    for (const PartRowWords &row : partKinds())
        QVERIFY2(codes.contains(row.code), row.code.data());
    QCOMPARE(PartWords::kindText({.code = u"a_word"_s}), u"a_word"_s);
}

void Words::everyFindingHasASentence()
{
    const QStringList codes = codesIn(u"app/explain/partfindings.h"_s);
    QVERIFY(codes.size() > 90);
    Facts facts;
    for (const QString &name : {u"exchange"_s, u"expected"_s, u"got"_s, u"asked"_s, u"withheld"_s, u"added"_s,
                                u"duration"_s, u"time"_s})
        facts.insert(name, u"a-"_s + name);
    QSet<QString> sentences;
    for (const QString &code : codes) {
        const QString text =
            PartWords::findingText({.value = u"a-value"_s, .finding = code, .facts = facts, .origin = 7});
        QVERIFY2(isWellWritten(text) && text != code, qPrintable(code + text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), codes.size());
    QCOMPARE(findingsOfRequests().size() + findingsOfAnswers().size(), size_t(codes.size()));
    const MessagePart hour{.value = u"3600"_s,
                           .finding = u"expires_in"_s,
                           .facts = {{u"duration"_s, u"1 hour"_s}, {u"time"_s, u"2020-01-02T03:04:05Z"_s}}};
    QCOMPARE(PartWords::findingText(hour), u"3600 = 1 hour, until 2020-01-02 03:04:05"_s);
    QVERIFY(PartWords::findingText({}).isEmpty());
}

void Words::everyFixHasAVerb()
{
    QSet<QString> buttons;
    for (int kind = 0; kind <= static_cast<int>(FixKind::RetryNow); ++kind) {
        const QString text = FixWords::text({.kind = FixKind(kind),
                                             .facts = {{u"exchange"_s, u"3"_s},
                                                       {u"provider"_s, u"a"_s},
                                                       {u"seconds"_s, u"5"_s},
                                                       {u"address"_s, u"b"_s}}});
        QVERIFY2(isWellWritten(text) && !text.endsWith(u'.') && text.size() < 60,
                 qPrintable(QString::number(kind)));
        buttons.insert(text);
    }
    QCOMPARE(buttons.size(), static_cast<int>(FixKind::RetryNow) + 1);
    QCOMPARE(FixWords::text({FixKind::ShowExchange, {{u"exchange"_s, u"3"_s}}}), u"Show exchange 3"_s);
    QCOMPARE(FixWords::text({FixKind::RetryNow, {{u"seconds"_s, u"30"_s}}}), u"Retry in 30 s"_s);
    QCOMPARE(FixWords::text({FixKind::EditScope, {{u"scope"_s, u"read"_s}}}), u"Ask for scope read"_s);
    QCOMPARE(FixWords::text({FixKind::EnterSecret, {{u"secret"_s, u"password"_s}}}), u"Enter password"_s);
}

void Words::everyEntryHasATitle()
{
    const Failure failure{.code = u"x"_s, .evidence = {{u"secret"_s, u"password"_s}}};
    QSet<QString> titles;
    for (int entry = 0; entry <= static_cast<int>(Entry::Cancelled); ++entry) {
        const Explanation explanation{.entry = Entry(entry)};
        const QString text = FailureWords::title(failure, explanation);
        QVERIFY2(text != u"x" && !text.contains(u'{') && !text.endsWith(u'.'),
                 qPrintable(entryName(Entry(entry))));
        QVERIFY(!entryName(Entry(entry)).isEmpty());
        titles.insert(text);
    }
    QCOMPARE(titles.size(), static_cast<int>(Entry::Cancelled) + 1);
    for (const QString &code : codesIn(u"app/base/failurecodes.h"_s)) {
        const QString text =
            FailureWords::title({.code = code, .stage = Stage::Token, .kind = FailureKind::Rejected});
        QVERIFY2(text != code && text != FailureWords::title({.code = u"a_word"_s}), qPrintable(code));
    }
}

void Words::everyWarningHasASentence()
{
    const char *const codes[] = {
        "form_encoded_answer",
        "wrong_content_type",
        "missing_content_type",
        "byte_order_mark",
        "expires_in_is_text",
        "expires_in_unusable",
        "expires_in_negative",
        "camel_case_members",
        "token_type_missing",
        "scope_differs",
        "scope_not_text",
        "refresh_token_null",
        "token_type_unexpected",
        "legacy_password_grant",
        "token_in_query",
        "secrets_not_saved",
        "history_not_saved",
        "id_token_unreadable",
        "issuer_not_checked",
        "plain_pkce",
        "no_pkce",
        "error_inside_success",
        "unknown_profile_member",
        "http_not_loopback",
        "secret_trimmed",
        "secrets_dropped",
        "nested_access_token",
        "clock_skew",
        "data_folder_full",
        "data_folder_read_only",
        "token_times_not_saved",
        "revoked_token_still_accepted",
        "id_token_not_checked",
        "https_page_warning",
    };
    QSet<QString> sentences;
    for (const char *const code : codes) {
        const QString text = WarningWords::text({.code = QString::fromLatin1(code)});
        QVERIFY2(isWellWritten(text) && text.endsWith(u'.') && text != QLatin1StringView(code), code);
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), static_cast<qsizetype>(std::size(codes)));
}

void Words::everyChoiceHasAName()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(What::MetadataRequest); ++i)
        names.append(ExchangeWords::whatText(What(i)));
    for (int i = 0; i <= static_cast<int>(Party::ResourceServer); ++i)
        names.append(ExchangeWords::partyText(Party(i)));
    for (int i = 0; i <= static_cast<int>(Channel::Browser); ++i)
        names.append(ExchangeWords::channelText(Channel(i)));
    for (int i = 0; i <= static_cast<int>(Verdict::Cancelled); ++i)
        names.append(ExchangeWords::verdictText(Verdict(i)));
    for (int i = 0; i <= static_cast<int>(Grant::ClientCredentials); ++i)
        names.append(ProfileWords::grantText(Grant(i)));
    for (int i = 0; i <= static_cast<int>(ClientAuthentication::SecretBasic); ++i)
        names.append(ProfileWords::clientAuthenticationText(ClientAuthentication(i)));
    for (int i = 0; i <= static_cast<int>(BasicEncoding::Raw); ++i)
        names.append(ProfileWords::basicEncodingText(BasicEncoding(i)));
    for (int i = 0; i <= static_cast<int>(Pkce::None); ++i)
        names.append(ProfileWords::pkceText(Pkce(i)));
    for (int i = 0; i <= static_cast<int>(Stage::Storage); ++i)
        names.append(u"stage "_s + FailureWords::stageText(Stage(i)));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &name : names)
        QVERIFY(isWellWritten(name));
    QVERIFY(!names.contains(u"stage "_s));
}

void Words::everyCheckHasATitle()
{
    QSet<QString> titles;
    for (const QString &id :
         {u"server"_s, u"application"_s, u"credentials"_s, u"token"_s, u"resource"_s,
          u"refused_without_token"_s, u"refresh"_s, u"revoke"_s, u"refused_after_revoke"_s}) {
        QVERIFY(isWellWritten(CheckWords::title(id)) && CheckWords::title(id) != id);
        QVERIFY(isWellWritten(CheckWords::expected(id)) && CheckWords::expected(id) != id);
        titles.insert(CheckWords::title(id));
    }
    QCOMPARE(titles.size(), 9);
    QCOMPARE(CheckWords::expected(u"token"_s), u"200 + token"_s);
    QSet<QString> results;
    for (const QString &result : {u"passed"_s, u"failed"_s, u"manual"_s, u"skipped"_s})
        results.insert(CheckWords::resultText(result));
    QCOMPARE(results.size(), 4);
}

void Words::reasonsOfStores()
{
    for (const QString &reason : {u"open"_s, u"newer"_s, u"damaged"_s, u"read_only"_s, u"full"_s, u"write"_s})
        QVERIFY(FailureWords::storageReasonText(reason) != reason);
    for (const QString &code : {QString(codes::SecretStoreUnavailable), QString(codes::SecretStoreLocked),
                                QString(codes::SecretStoreTimeout)})
        QVERIFY(FailureWords::secretStoreReasonText(code) != code);
    const Cause cause{causes::DataFolder, {{u"path"_s, u"a.sqlite"_s}, {u"reason"_s, u"full"_s}}};
    QCOMPARE(CauseWords::text(cause),
             u"The file a.sqlite cannot be used. The disk is full: free some space and try again."_s);
}

void Words::factsAreFilledIn()
{
    QCOMPARE(filledIn(u"at {a}, {b}{c}."_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"2"_s}}), u"at {b}, 2."_s);
    QCOMPARE(filledIn(u"an open { stays"_s, {}), u"an open { stays"_s);
    const QDateTime now = QDateTime::currentDateTime();
    const Facts facts{{u"time"_s, now.toUTC().toString(Qt::ISODate)}};
    QCOMPARE(filledIn(u"{time}"_s, facts), now.toString(u"HH:mm:ss"_s));
    QVERIFY(filledIn(u"{time}"_s, {{u"time"_s, u"2001-02-03T12:00:00Z"_s}}).startsWith(u"2001-02-0"));
    QCOMPARE(filledIn(u"{time}"_s, {{u"time"_s, u"soon"_s}}), u"soon"_s);
    const Cause cut{causes::SecretShort, {{u"length"_s, u"41"_s}, {u"usual"_s, u"128"_s}}};
    QVERIFY(CauseWords::text(cut).contains(u"41") && CauseWords::text(cut).contains(u"128"));
}

void Words::title()
{
    ProviderProfile profile;
    profile.endpoints.token = u"http://127.0.0.1:8000/o/token/"_s;
    const Failure refused{
        .code = codes::ConnectionRefused, .stage = Stage::Token, .kind = FailureKind::NoAnswer};
    QCOMPARE(FailureWords::title(refused, explain(refused, {.profile = profile})),
             u"Nobody answers at 127.0.0.1:8000"_s);
    Failure known = refused;
    known.evidence = {{u"host"_s, u"::1"_s}, {u"port"_s, u"8000"_s}};
    QCOMPARE(FailureWords::title(known), u"Nobody answers at [::1]:8000"_s);

    Failure pasted{.code = codes::MalformedAnswer, .stage = Stage::Callback};
    const QString general = FailureWords::title(pasted);
    pasted.evidence.insert(u"reason"_s, u"authorization_url"_s);
    QVERIFY(FailureWords::title(pasted).startsWith(u"This is the address that was opened"));
    QVERIFY(general != FailureWords::title(pasted));

    Failure profileInvalid{.code = codes::ProfileInvalid};
    profileInvalid.evidence = {{u"path"_s, u"pkce"_s}, {u"allowed"_s, u"S256, plain, none"_s}};
    QCOMPARE(FailureWords::title(profileInvalid),
             u"The profile cannot be used: pkce must be S256, plain, none"_s);
    profileInvalid.evidence.insert(u"file"_s, u"a.json"_s);
    QCOMPARE(FailureWords::title(profileInvalid), u"In the file a.json: pkce must be S256, plain, none"_s);
    profileInvalid.evidence = {{u"path"_s, u"$"_s}, {u"allowed"_s, u"JSON"_s}, {u"file"_s, u"a.json"_s}};
    QCOMPARE(FailureWords::title(profileInvalid), u"The file a.json must be JSON (at $)"_s);
    profileInvalid.evidence = {{u"reason"_s, u"file_missing"_s}, {u"file"_s, u"a.json"_s}};
    QCOMPARE(FailureWords::title(profileInvalid), u"There is no file a.json"_s);
    profileInvalid.evidence = {
        {u"path"_s, u"name"_s}, {u"reason"_s, u"name_taken"_s}, {u"name"_s, u"Django"_s}};
    QCOMPARE(FailureWords::title(profileInvalid), u"The name Django belongs to another profile already"_s);

    profileInvalid.evidence = {{u"reason"_s, u"not_found"_s}, {u"name"_s, u"X"_s}, {u"allowed"_s, u"y"_s}};
    QCOMPARE(FailureWords::title(profileInvalid), u"There is no profile named X"_s);

    const Failure usage{
        .code = u"usage"_s, .kind = FailureKind::Usage, .evidence = {{u"detail"_s, u"--jsn"_s}}};
    QCOMPARE(FailureWords::title(usage), u"The command line is not understood: --jsn"_s);

    const Failure revoked{.code = u"invalid_token"_s, .stage = Stage::Resource, .httpStatus = 401};
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const Explanation explanation{.entry = Entry::E09,
                                  .causes = {{causes::TokenRevoked, {{u"time"_s, time}}}}};
    QCOMPARE(FailureWords::title(revoked, explanation),
             filledIn(u"The token was revoked at {time} – the refusal is correct"_s, {{u"time"_s, time}}));
}

void Words::codeText()
{
    QCOMPARE(FailureWords::codeText({.code = u"invalid_client"_s, .httpStatus = 401}),
             u"invalid_client · HTTP 401"_s);
    QCOMPARE(FailureWords::codeText({.code = u"http_404"_s, .httpStatus = 404}), u"HTTP 404"_s);
    QCOMPARE(FailureWords::codeText({.code = codes::Timeout}), u"timeout"_s);
}

void Words::unknownCodesStay()
{
    QCOMPARE(CauseWords::text({.code = u"something_new"_s}), u"something_new"_s);
    QCOMPARE(WarningWords::text({.code = u"something_new"_s}), u"something_new"_s);
    QCOMPARE(CheckWords::title(u"something_new"_s), u"something_new"_s);
    QCOMPARE(CheckWords::expected(u"something_new"_s), u"something_new"_s);
    QCOMPARE(FailureWords::storageReasonText(u"something_new"_s), u"something_new"_s);
}

void Words::serverWords()
{
    QCOMPARE(FailureWords::serverWords({.code = u"a"_s}), QString());
    QCOMPARE(FailureWords::serverWords({.code = u"a"_s, .errorDescription = u"Two\n lines"_s}),
             u"Two lines"_s);
}

QTEST_GUILESS_MAIN(Words)
#include "tst_words.moc"
