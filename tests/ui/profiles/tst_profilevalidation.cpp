// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/profilefile.h"
#include "ui/profiles/profilevalidation.h"

#include <QtTest>

#include <functional>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

/// Nothing is wrong with it.
ProfileDraft goodDraft()
{
    ProfileDraft draft;
    draft.profile.name = u"Django"_s;
    draft.profile.templateId = u"django-oauth-toolkit"_s;
    draft.profile.grant = Grant::AuthorizationCode;
    draft.profile.endpoints.authorization = u"http://127.0.0.1:8000/o/authorize/"_s;
    draft.profile.endpoints.token = u"http://127.0.0.1:8000/o/token/"_s;
    draft.profile.endpoints.resource = u"http://127.0.0.1:8000/api/me"_s;
    draft.profile.clientId = u"abc"_s;
    draft.profile.scope = u"read write"_s;
    draft.profile.redirectUri = u"http://127.0.0.1/callback"_s;
    draft.clientSecret = Secret(u"a real secret"_s);
    return draft;
}

using Change = std::function<void(ProfileDraft &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestProfileValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_to_say() { QCOMPARE(checkDraft(goodDraft(), {u"Other"_s}), QList<ProfileNote>()); }

    void one_problem_data();
    void one_problem();

    void name_of_another()
    {
        const ProfileNote taken{ProfileField::Name, ProfileProblem::NameTaken, ProfileSeverity::Error, {}};
        QCOMPARE(checkDraft(goodDraft(), {u"Django"_s}), QList<ProfileNote>{taken});
    }

    void public_client_needs_no_secret()
    {
        ProfileDraft draft = goodDraft();
        draft.profile.authentication = ClientAuthentication::None;
        draft.clientSecret = {};
        QCOMPARE(checkDraft(draft, {}), QList<ProfileNote>());
    }

    void stored_secrets_are_there()
    {
        ProfileDraft draft = goodDraft();
        draft.profile.grant = Grant::Password;
        draft.profile.user = u"admin"_s;
        draft.clientSecret = {};
        draft.storedSecrets = {u"client_secret"_s, u"password"_s};
        QCOMPARE(checkDraft(draft, {}), QList<ProfileNote>());
    }

    void practice_server_fills_in_what_is_missing()
    {
        ProfileDraft draft;
        draft.profile.name = u"Practice server"_s;
        draft.profile.templateId = u"practice-server"_s;
        QCOMPARE(checkDraft(draft, {}), QList<ProfileNote>());
    }

    void hashes_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("django") << u"pbkdf2_sha256$600000$salt$hash="_s << u"pbkdf2_sha256$"_s;
        QTest::newRow("argon2") << u"argon2$argon2id$v=19$x"_s << u"argon2$"_s;
        QTest::newRow("argon2 bare") << u"$argon2id$v=19$x"_s << u"$argon2id$"_s;
        QTest::newRow("bcrypt") << u"$2b$12$abcdefg"_s << u"$2b$"_s;
        QTest::newRow("django bcrypt") << u"bcrypt_sha256$$2b$12$x"_s << u"bcrypt_sha256$"_s;
        QTest::newRow("a secret") << u"argon2 is a fine thing"_s << QString();
        QTest::newRow("inside") << u"x$2b$12$"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void hashes()
    {
        QFETCH(QString, secret);
        QFETCH(QString, prefix);
        QCOMPARE(hashPrefix(secret), prefix);
    }

    /// What can be saved here can be read back from a file: errors and only errors are what readProfileFile()
    /// refuses.
    void errors_are_what_a_file_would_refuse_data();
    void errors_are_what_a_file_would_refuse();
};

void TestProfileValidation::one_problem_data()
{
    using F = ProfileField;
    using P = ProfileProblem;
    using S = ProfileSeverity;
    QTest::addColumn<Change>("change");
    QTest::addColumn<F>("field");
    QTest::addColumn<P>("problem");
    QTest::addColumn<S>("severity");
    const auto row = [](const char *name, const Change &change, F field, P problem, S severity) {
        QTest::newRow(name) << change << field << problem << severity;
    };
    row(
        "no name", [](auto &d) { d.profile.name = u" "_s; }, F::Name, P::NameMissing, S::Error);
    row(
        "no token endpoint", [](auto &d) { d.profile.endpoints.token.clear(); }, F::TokenEndpoint,
        P::AddressMissing, S::Missing);
    row(
        "no authorization endpoint", [](auto &d) { d.profile.endpoints.authorization.clear(); },
        F::AuthorizationEndpoint, P::AddressMissing, S::Missing);
    row(
        "no scheme", [](auto &d) { d.profile.endpoints.token = u"127.0.0.1:8000/o/token/"_s; },
        F::TokenEndpoint, P::AddressUnusable, S::Error);
    row(
        "fragment", [](auto &d) { d.profile.endpoints.token += "#x"_L1; }, F::TokenEndpoint,
        P::AddressHasFragment, S::Error);
    row(
        "password in it", [](auto &d) { d.profile.endpoints.token = u"http://a:b@127.0.0.1/o/token/"_s; },
        F::TokenEndpoint, P::AddressHasUserInfo, S::Error);
    row(
        "not encrypted", [](auto &d) { d.profile.endpoints.resource = u"http://example.com/me"_s; },
        F::ResourceEndpoint, P::AddressNotEncrypted, S::Warning);
    row(
        "issuer", [](auto &d) { d.profile.issuer = u"example.com"_s; }, F::Issuer, P::AddressUnusable,
        S::Error);
    row(
        "slash", [](auto &d) { d.profile.endpoints.token.chop(1); }, F::TokenEndpoint, P::DjangoSlashMissing,
        S::Warning);
    row(
        "no client", [](auto &d) { d.profile.clientId.clear(); }, F::ClientId, P::ClientIdMissing,
        S::Missing);
    row(
        "no secret", [](auto &d) { d.clientSecret = {}; }, F::ClientSecret, P::SecretMissing, S::Missing);
    row(
        "hash", [](auto &d) { d.clientSecret = Secret(u"pbkdf2_sha256$1"_s); }, F::ClientSecret,
        P::SecretIsHash, S::Warning);
    row(
        "same", [](auto &d) { d.clientSecret = Secret(d.profile.clientId); }, F::ClientSecret,
        P::SecretSameAsId, S::Warning);
    row(
        "needless", [](auto &d) { d.profile.authentication = ClientAuthentication::None; }, F::ClientSecret,
        P::SecretWithoutNeed, S::Info);
    row(
        "service",
        [](auto &d) {
            d.profile.grant = Grant::ClientCredentials;
            d.profile.authentication = ClientAuthentication::None;
            d.clientSecret = {};
        },
        F::Authentication, P::ServiceWithoutSecret, S::Warning);
    row(
        "no user",
        [](auto &d) {
            d.profile.grant = Grant::Password;
            d.password = Secret(u"x"_s);
        },
        F::User, P::UserMissing, S::Missing);
    row(
        "no password",
        [](auto &d) {
            d.profile.grant = Grant::Password;
            d.profile.user = u"a"_s;
        },
        F::Password, P::PasswordMissing, S::Missing);
    row(
        "blank", [](auto &d) { d.password = Secret(u"x "_s); }, F::Password, P::PasswordHasBlanks, S::Info);
    row(
        "commas", [](auto &d) { d.profile.scope = u"read,write"_s; }, F::Scope, P::ScopeHasCommas,
        S::Warning);
    row(
        "removed scope",
        [](auto &d) { d.profile.scope = u"openid https://www.googleapis.com/auth/photoslibrary.readonly"_s; },
        F::Scope, P::ScopeRemoved, S::Warning);
    row(
        "no redirect", [](auto &d) { d.profile.redirectUri.clear(); }, F::RedirectUri, P::RedirectMissing,
        S::Missing);
    row(
        "relative redirect", [](auto &d) { d.profile.redirectUri = u"/callback"_s; }, F::RedirectUri,
        P::RedirectUnusable, S::Error);
    row(
        "redirect with fragment", [](auto &d) { d.profile.redirectUri += "#"_L1; }, F::RedirectUri,
        P::RedirectHasFragment, S::Error);
    row(
        "far redirect", [](auto &d) { d.profile.redirectUri = u"https://example.com/noexist/callback"_s; },
        F::RedirectUri, P::RedirectOnlyPaste, S::Info);
    row(
        "own scheme", [](auto &d) { d.profile.redirectUri = u"com.example.app:/callback"_s; }, F::RedirectUri,
        P::RedirectOnlyPaste, S::Info);
    row(
        "https here", [](auto &d) { d.profile.redirectUri = u"https://localhost:8000/callback"_s; },
        F::RedirectUri, P::RedirectHttpsLoopback, S::Info);
    row(
        "localhost", [](auto &d) { d.profile.redirectUri = u"http://localhost/callback"_s; }, F::RedirectUri,
        P::RedirectLocalhost, S::Info);
    row(
        "plain", [](auto &d) { d.profile.pkce = Pkce::Plain; }, F::Pkce, P::PkcePlain, S::Warning);
    row(
        "off", [](auto &d) { d.profile.pkce = Pkce::None; }, F::Pkce, P::PkceOff, S::Warning);
    row(
        "unnamed",
        [](auto &d) {
            d.profile.tokenParameters = {{{}, u"x"_s}};
        },
        F::TokenParameters, P::ParameterUnnamed, S::Error);
    row(
        "twice",
        [](auto &d) {
            d.profile.refreshParameters = {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}};
        },
        F::RefreshParameters, P::ParameterTwice, S::Warning);
    row(
        "ours",
        [](auto &d) {
            d.profile.authorizationParameters = {{u"state"_s, u"1"_s}};
        },
        F::AuthorizationParameters, P::ParameterOurs, S::Warning);
    row(
        "secret",
        [](auto &d) {
            d.profile.tokenParameters = {{u"client_assertion"_s, u"1"_s}};
        },
        F::TokenParameters, P::ParameterSecret, S::Warning);
}

void TestProfileValidation::one_problem()
{
    QFETCH(Change, change);
    QFETCH(ProfileField, field);
    QFETCH(ProfileProblem, problem);
    QFETCH(ProfileSeverity, severity);
    ProfileDraft draft = goodDraft();
    change(draft);
    const QList<ProfileNote> notes = checkDraft(draft, {});
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().field, field);
    QCOMPARE(notes.first().problem, problem);
    QCOMPARE(notes.first().severity, severity);
    // A note may be shown and read aloud.
    if (!draft.clientSecret.isEmpty())
        QVERIFY(!notes.first().detail.contains(draft.clientSecret.reveal()) ||
                problem == ProfileProblem::SecretIsHash);
}

void TestProfileValidation::errors_are_what_a_file_would_refuse_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("good", [](auto &) {});
    for (const char *address :
         {"", "nonsense", "http://h/#x", "http://a:b@h/", "https://h", "ftp://h/", "http:///x"}) {
        const QString text = QString::fromLatin1(address);
        QTest::addRow("token %s", address) << Change([text](auto &d) { d.profile.endpoints.token = text; });
        QTest::addRow("redirect %s", address) << Change([text](auto &d) { d.profile.redirectUri = text; });
    }
    row("redirect relative", [](auto &d) { d.profile.redirectUri = u"/cb"_s; });
    row("redirect scheme", [](auto &d) { d.profile.redirectUri = u"com.example:/cb"_s; });
    row("no name", [](auto &d) { d.profile.name.clear(); });
    row("parameter without name", [](auto &d) { d.profile.tokenParameters = {{{}, u"x"_s}}; });
}

void TestProfileValidation::errors_are_what_a_file_would_refuse()
{
    QFETCH(Change, change);
    ProfileDraft draft = goodDraft();
    change(draft);
    bool error = false;
    for (const ProfileNote &note : checkDraft(draft, {}))
        error = error || note.severity == ProfileSeverity::Error;
    QCOMPARE(readProfileFile(profileToJson(draft.profile).toBytes()).ok(), !error);
}

QTEST_GUILESS_MAIN(TestProfileValidation)
#include "tst_profilevalidation.moc"
