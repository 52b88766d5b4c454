// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilevalidation.h"

#include "app/oauth/profilefile.h"
#include "ui/profiles/djangoaddresses.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

/// Looks at one draft and collects the notes.
class DraftCheck
{
public:
    DraftCheck(const ProfileDraft &draft, const QStringList &takenNames)
        : m_draft(draft)
        , m_profile(draft.profile)
        , m_takenNames(takenNames)
    {
    }

    QList<ProfileNote> notes()
    {
        checkName();
        checkEndpoints();
        checkClient();
        checkUser();
        checkRedirectUri();
        checkScope();
        checkPkce();
        checkParameters();
        return m_notes;
    }

private:
    const ProfileDraft &m_draft;
    const ProviderProfile &m_profile;
    const QStringList &m_takenNames;
    QList<ProfileNote> m_notes;

    void add(ProfileField field, ProfileProblem problem, ProfileSeverity severity, const QString &detail = {})
    {
        // The practice server fills in by itself what its profile lacks, when it starts.
        if (severity == ProfileSeverity::Missing && isPracticeProfile(m_profile))
            return;
        m_notes.append({.field = field, .problem = problem, .severity = severity, .detail = detail});
    }

    void checkName()
    {
        if (m_profile.name.trimmed().isEmpty())
            add(ProfileField::Name, ProfileProblem::NameMissing, ProfileSeverity::Error);
        else if (m_takenNames.contains(m_profile.name.trimmed()))
            add(ProfileField::Name, ProfileProblem::NameTaken, ProfileSeverity::Error);
    }

    void checkEndpoints()
    {
        const Endpoints &endpoints = m_profile.endpoints;
        const bool code = m_profile.grant == Grant::AuthorizationCode;
        checkEndpoint(ProfileField::AuthorizationEndpoint, endpoints.authorization, code);
        checkEndpoint(ProfileField::TokenEndpoint, endpoints.token, true);
        checkEndpoint(ProfileField::RevocationEndpoint, endpoints.revocation, false);
        checkEndpoint(ProfileField::IntrospectionEndpoint, endpoints.introspection, false);
        checkEndpoint(ProfileField::UserInfoEndpoint, endpoints.userinfo, false);
        checkEndpoint(ProfileField::ResourceEndpoint, endpoints.resource, false);
        checkEndpoint(ProfileField::Issuer, m_profile.issuer, false);
    }

    void checkEndpoint(ProfileField field, const QString &address, bool needed)
    {
        if (address.isEmpty()) {
            if (needed)
                add(field, ProfileProblem::AddressMissing, ProfileSeverity::Missing);
            return;
        }
        const QUrl url(address, QUrl::StrictMode);
        if (!isUsableEndpoint(address)) {
            const ProfileProblem problem = !url.userInfo().isEmpty() ? ProfileProblem::AddressHasUserInfo
                                           : url.hasFragment()       ? ProfileProblem::AddressHasFragment
                                                                     : ProfileProblem::AddressUnusable;
            add(field, problem, ProfileSeverity::Error);
            return;
        }
        if (url.scheme() == "http"_L1 && !isLoopback(url))
            add(field, ProfileProblem::AddressNotEncrypted, ProfileSeverity::Warning);
        if (field != ProfileField::Issuer && field != ProfileField::ResourceEndpoint &&
            isDjangoTemplate(m_profile.templateId) && !url.path().endsWith(u'/'))
            add(field, ProfileProblem::DjangoSlashMissing, ProfileSeverity::Warning);
    }

    void checkClient()
    {
        if (m_profile.clientId.isEmpty())
            add(ProfileField::ClientId, ProfileProblem::ClientIdMissing, ProfileSeverity::Missing);
        if (needsClientSecret(m_profile)) {
            checkClientSecret();
            return;
        }
        if (!m_draft.clientSecret.isEmpty())
            add(ProfileField::ClientSecret, ProfileProblem::SecretWithoutNeed, ProfileSeverity::Info);
        if (m_profile.grant == Grant::ClientCredentials)
            add(ProfileField::Authentication, ProfileProblem::ServiceWithoutSecret, ProfileSeverity::Warning);
    }

    void checkClientSecret()
    {
        const QString &secret = m_draft.clientSecret.reveal();
        const QString prefix = hashPrefix(secret);
        if (!m_draft.hasClientSecret())
            add(ProfileField::ClientSecret, ProfileProblem::SecretMissing, ProfileSeverity::Missing);
        else if (!prefix.isEmpty())
            add(ProfileField::ClientSecret, ProfileProblem::SecretIsHash, ProfileSeverity::Warning, prefix);
        else if (!secret.isEmpty() && secret == m_profile.clientId)
            add(ProfileField::ClientSecret, ProfileProblem::SecretSameAsId, ProfileSeverity::Warning);
    }

    void checkUser()
    {
        const QString &password = m_draft.password.reveal();
        if (m_profile.grant == Grant::Password) {
            if (m_profile.user.isEmpty())
                add(ProfileField::User, ProfileProblem::UserMissing, ProfileSeverity::Missing);
            if (!m_draft.hasPassword())
                add(ProfileField::Password, ProfileProblem::PasswordMissing, ProfileSeverity::Missing);
        }
        if (password != password.trimmed())
            add(ProfileField::Password, ProfileProblem::PasswordHasBlanks, ProfileSeverity::Info);
    }

    void checkRedirectUri()
    {
        const ProfileField field = ProfileField::RedirectUri;
        const QUrl url(m_profile.redirectUri, QUrl::StrictMode);
        if (m_profile.redirectUri.isEmpty()) {
            if (m_profile.grant == Grant::AuthorizationCode)
                add(field, ProfileProblem::RedirectMissing, ProfileSeverity::Missing);
        } else if (url.hasFragment()) {
            add(field, ProfileProblem::RedirectHasFragment, ProfileSeverity::Error);
        } else if (!url.isValid() || url.isRelative()) {
            add(field, ProfileProblem::RedirectUnusable, ProfileSeverity::Error);
        } else if (!isLoopback(url) || !url.scheme().startsWith("http"_L1)) {
            add(field, ProfileProblem::RedirectOnlyPaste, ProfileSeverity::Info);
        } else if (url.scheme() == "https"_L1) {
            add(field, ProfileProblem::RedirectHttpsLoopback, ProfileSeverity::Info);
        } else if (url.host() == "localhost"_L1) {
            add(field, ProfileProblem::RedirectLocalhost, ProfileSeverity::Info);
        }
    }

    void checkScope()
    {
        if (m_profile.scope.contains(u','))
            add(ProfileField::Scope, ProfileProblem::ScopeHasCommas, ProfileSeverity::Warning);
        // Google took the reading of whole photo libraries away on 31 March 2025.
        const QString removed = QStringLiteral("photoslibrary.readonly");
        const QStringList rights = m_profile.scope.split(u' ', Qt::SkipEmptyParts);
        const auto isRemoved = [&](const QString &right) { return right.endsWith(removed); };
        if (std::any_of(rights.begin(), rights.end(), isRemoved))
            add(ProfileField::Scope, ProfileProblem::ScopeRemoved, ProfileSeverity::Warning, removed);
    }

    void checkPkce()
    {
        if (m_profile.grant != Grant::AuthorizationCode)
            return;
        if (m_profile.pkce == Pkce::None)
            add(ProfileField::Pkce, ProfileProblem::PkceOff, ProfileSeverity::Warning);
        else if (m_profile.pkce == Pkce::Plain)
            add(ProfileField::Pkce, ProfileProblem::PkcePlain, ProfileSeverity::Warning);
    }

    QStringList clientParameters() const
    {
        if (m_profile.authentication == ClientAuthentication::SecretBasic)
            return {};
        return {u"client_id"_s, u"client_secret"_s};
    }

    QStringList tokenParameters() const
    {
        QStringList names = clientParameters() + QStringList{u"grant_type"_s};
        if (m_profile.grant == Grant::AuthorizationCode)
            return names + QStringList{u"code"_s, u"redirect_uri"_s, u"code_verifier"_s};
        if (!m_profile.scope.isEmpty())
            names.append(u"scope"_s);
        if (m_profile.grant == Grant::Password)
            names += QStringList{u"username"_s, u"password"_s};
        return names;
    }

    void checkParameters()
    {
        QStringList authorization{u"response_type"_s, u"client_id"_s, u"redirect_uri"_s, u"state"_s};
        if (!m_profile.scope.isEmpty())
            authorization.append(u"scope"_s);
        if (m_profile.pkce != Pkce::None)
            authorization += QStringList{u"code_challenge"_s, u"code_challenge_method"_s};
        checkTable(ProfileField::AuthorizationParameters, m_profile.authorizationParameters, authorization);
        checkTable(ProfileField::TokenParameters, m_profile.tokenParameters, tokenParameters());
        checkTable(ProfileField::RefreshParameters, m_profile.refreshParameters,
                   clientParameters() + QStringList{u"grant_type"_s, u"refresh_token"_s});
    }

    /// At most one note a table: the worst.
    void checkTable(ProfileField field, const Parameters &parameters, const QStringList &ours)
    {
        QList<ProfileNote> found;
        const QString twice = repeatedParameter(parameters);
        for (const auto &[name, value] : parameters) {
            if (name.trimmed().isEmpty())
                found.append({field, ProfileProblem::ParameterUnnamed, ProfileSeverity::Error, {}});
            else if (isSecretParameter(name))
                found.append({field, ProfileProblem::ParameterSecret, ProfileSeverity::Warning, name});
            else if (name == twice)
                found.append({field, ProfileProblem::ParameterTwice, ProfileSeverity::Warning, name});
            else if (ours.contains(name))
                found.append({field, ProfileProblem::ParameterOurs, ProfileSeverity::Warning, name});
        }
        const auto worst =
            std::max_element(found.begin(), found.end(), [](const auto &left, const auto &right) {
                return left.severity < right.severity;
            });
        if (worst != found.end())
            m_notes.append(*worst);
    }
};

} // namespace

QList<ProfileNote> checkDraft(const ProfileDraft &draft, const QStringList &takenNames)
{
    return DraftCheck(draft, takenNames).notes();
}

bool isSecretParameter(const QString &name)
{
    static const QSet<QString> Names{u"client_secret"_s, u"password"_s,      u"client_assertion"_s,
                                     u"assertion"_s,     u"refresh_token"_s, u"access_token"_s};
    return Names.contains(name);
}

QString hashPrefix(const QString &secret)
{
    // Django's PASSWORD_HASHERS, and the bare forms of the same algorithms.
    static constexpr std::array Prefixes{
        "pbkdf2_sha256$", "pbkdf2_sha1$", "argon2$", "$argon2i$", "$argon2d$", "$argon2id$", "bcrypt_sha256$",
        "bcrypt$",        "scrypt$",      "$2a$",    "$2b$",      "$2y$",      "sha1$",      "md5$",
    };
    for (const char *prefix : Prefixes) {
        if (secret.startsWith(QLatin1StringView(prefix)))
            return QString::fromLatin1(prefix);
    }
    return {};
}

} // namespace workbench
