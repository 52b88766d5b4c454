// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/profilereader.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace workbench {

namespace {
constexpr qsizetype LongestName = 200;

/// Reads members one by one, remembers the first thing that is wrong and what nobody asked for.
class ProfileReader
{
public:
    explicit ProfileReader(const Json &root)
        : m_root(root)
    {
    }

    Result<ProfileDocument> read()
    {
        ProviderProfile &profile = m_document.profile;
        if (text(m_root, u"format", {}) != ProfileFormat)
            fail(QStringLiteral("format"), ProfileFormat);
        profile.name = text(m_root, u"name", {}).trimmed();
        if (profile.name.isEmpty() || profile.name.size() > LongestName || hasControls(profile.name))
            fail(QStringLiteral("name"), QStringLiteral("1..200"));
        // It stands in titles, lists and reports of all sorts: nobody's name for a profile is markup.
        if (profile.name.contains(u'<') || profile.name.contains(u'>'))
            fail(QStringLiteral("name"), QStringLiteral("1..200, no < >"));
        readId();
        profile.templateId = text(m_root, u"template", {});
        profile.grant = choice(m_root, u"grant", {}, grantFromName, Grant::AuthorizationCode,
                               QStringLiteral("password, authorization_code, client_credentials"));
        profile.issuer = endpoint(m_root, u"issuer", {});
        readEndpoints();
        readClient();
        profile.user = text(m_root, u"user", {});
        profile.scope = text(m_root, u"scope", {});
        readRedirectUri();
        profile.pkce =
            choice(m_root, u"pkce", {}, pkceFromName, Pkce::S256, QStringLiteral("S256, plain, none"));
        readParameters();
        readSecurity();
        readSecrets();
        if (profile.security.strict && !m_blanksAt.isEmpty())
            fail(m_blanksAt, QStringLiteral("no blanks around it"));
        keepUnknown(m_root, {},
                    {"format", "name", "template", "grant", "issuer", "endpoints", "client", "user", "scope",
                     "redirect_uri", "pkce", "parameters", "security", "secrets"});
        if (m_failure)
            return *m_failure;
        return m_document;
    }

private:
    const Json &m_root;
    ProfileDocument m_document;
    std::optional<Failure> m_failure;
    QString m_blanksAt;

    void fail(const QString &path, const QString &allowed)
    {
        if (!m_failure)
            m_failure = invalidProfile(path, allowed);
    }

    static QString join(const QString &parent, QStringView name)
    {
        return parent.isEmpty() ? name.toString() : QString(parent + u'.' + name);
    }

    static bool hasControls(const QString &value)
    {
        return std::any_of(value.begin(), value.end(),
                           [](QChar c) { return c.category() == QChar::Other_Control; });
    }

    QString text(const Json &object, QStringView name, const QString &parent)
    {
        const Json *value = object.find(name);
        if (!value)
            return {};
        if (!value->isString() || (hasControls(value->toString()) && parent != QLatin1StringView("secrets")))
            fail(join(parent, name), QStringLiteral("string"));
        return value->toString();
    }

    QString endpoint(const Json &object, QStringView name, const QString &parent)
    {
        const QString address = text(object, name, parent).trimmed();
        if (!address.isEmpty() && !isUsableEndpoint(address))
            fail(join(parent, name), QStringLiteral("http://…, https://…"));
        return address;
    }

    template <typename Value>
    Value choice(const Json &object, QStringView name, const QString &parent,
                 std::optional<Value> (*fromName)(QStringView), Value fallback, const QString &allowed)
    {
        const Json *value = object.find(name);
        if (!value)
            return fallback;
        const auto found = value->isString() ? fromName(value->toString()) : std::nullopt;
        if (!found)
            fail(join(parent, name), allowed);
        return found.value_or(fallback);
    }

    const Json *object(const Json &parent, QStringView name, const QString &parentPath = {})
    {
        const Json *value = parent.find(name);
        if (value && !value->isObject()) {
            fail(join(parentPath, name), QStringLiteral("object"));
            return nullptr;
        }
        return value;
    }

    /// Ids are ours to give. A file that brings one is of another version; it must not look like a path.
    void readId()
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9-]{1,64}$"));
        const Json *id = m_root.find(u"id");
        if (id && !plain.match(id->toString()).hasMatch())
            fail(QStringLiteral("id"), QStringLiteral("A-Z a-z 0-9 -"));
    }

    /// RFC 6749 Appendix A allows blanks there, and nobody means them: they came with copy and paste.
    void warnOfBlanks(const QString &value, const QString &path)
    {
        if (value.trimmed() != value && m_blanksAt.isEmpty())
            m_blanksAt = path;
        const Warning warning{.code = QStringLiteral("blanks_around_value"),
                              .clause = QStringLiteral("RFC 6749 Appendix A")};
        if (value.trimmed() != value && !m_document.warnings.contains(warning))
            m_document.warnings.append(warning);
    }

    void readEndpoints()
    {
        const QString path = QStringLiteral("endpoints");
        const Json *endpoints = object(m_root, path);
        if (!endpoints)
            return;
        Endpoints &target = m_document.profile.endpoints;
        target.authorization = endpoint(*endpoints, u"authorization", path);
        target.token = endpoint(*endpoints, u"token", path);
        target.revocation = endpoint(*endpoints, u"revocation", path);
        target.introspection = endpoint(*endpoints, u"introspection", path);
        target.userinfo = endpoint(*endpoints, u"userinfo", path);
        target.resource = endpoint(*endpoints, u"resource", path);
        keepUnknown(*endpoints, path,
                    {"authorization", "token", "revocation", "introspection", "userinfo", "resource"});
    }

    void readClient()
    {
        const QString path = QStringLiteral("client");
        const Json *client = object(m_root, path);
        if (!client)
            return;
        ProviderProfile &profile = m_document.profile;
        profile.clientId = text(*client, u"id", path);
        warnOfBlanks(profile.clientId, QStringLiteral("client.id"));
        profile.authentication = choice(*client, u"authentication", path, clientAuthenticationFromName,
                                        ClientAuthentication::SecretPost,
                                        QStringLiteral("none, client_secret_post, client_secret_basic"));
        const Json *encoding = client->find(u"basic_encoding");
        if (encoding && encoding->toString() == QLatin1StringView("raw"))
            profile.basicEncoding = BasicEncoding::Raw;
        else if (encoding && encoding->toString() != QLatin1StringView("form"))
            fail(QStringLiteral("client.basic_encoding"), QStringLiteral("form, raw"));
        keepUnknown(*client, path, {"id", "authentication", "basic_encoding"});
    }

    void readRedirectUri()
    {
        const QString address = text(m_root, u"redirect_uri", {}).trimmed();
        const QUrl url(address, QUrl::StrictMode);
        // RFC 6749 §3.1.2: absolute, without a fragment. Schemes of native apps are allowed (RFC 8252 §7.1).
        if (!address.isEmpty() && (!url.isValid() || url.isRelative() || url.hasFragment()))
            fail(QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1/callback …"));
        m_document.profile.redirectUri = address;
    }

    Parameters parameterMap(const Json &parent, QStringView name)
    {
        Parameters parameters;
        const QString path = QStringLiteral("parameters");
        const Json *map = object(parent, name, path);
        if (!map)
            return parameters;
        for (const auto &[key, value] : map->members()) {
            if (!value.isString() || key.isEmpty())
                fail(join(join(path, name), key), QStringLiteral("string"));
            parameters.append({key, value.toString()});
        }
        return parameters;
    }

    void readParameters()
    {
        const Json *parameters = object(m_root, u"parameters");
        if (!parameters)
            return;
        m_document.profile.authorizationParameters = parameterMap(*parameters, u"authorization");
        m_document.profile.tokenParameters = parameterMap(*parameters, u"token");
        m_document.profile.refreshParameters = parameterMap(*parameters, u"refresh");
        keepUnknown(*parameters, QStringLiteral("parameters"), {"authorization", "token", "refresh"});
    }

    bool flag(const Json &object, QStringView name, const QString &parent)
    {
        const Json *value = object.find(name);
        if (value && !value->isBool())
            fail(join(parent, name), QStringLiteral("true, false"));
        return value && value->toBool();
    }

    void readSecurity()
    {
        const QString path = QStringLiteral("security");
        const Json *security = object(m_root, path);
        if (!security)
            return;
        m_document.profile.security.strict = flag(*security, u"strict", path);
        m_document.profile.security.plainHttp = flag(*security, u"plain_http", path);
        keepUnknown(*security, path, {"strict", "plain_http"});
    }

    void readSecrets()
    {
        const QString path = QStringLiteral("secrets");
        const Json *secrets = object(m_root, path);
        if (!secrets)
            return;
        for (const auto &[name, value] : secrets->members()) {
            const bool known =
                name == QLatin1StringView("client_secret") || name == QLatin1StringView("password");
            // Never kept as an unknown member: whatever stands here is a secret.
            if (!known || !value.isString())
                fail(join(path, name),
                     known ? QStringLiteral("string") : QStringLiteral("client_secret, password"));
            else if (!value.toString().isEmpty())
                m_document.secrets.insert(name, Secret(value.toString()));
            if (name == QLatin1StringView("client_secret"))
                warnOfBlanks(value.toString(), join(path, name));
        }
    }

    void keepUnknown(const Json &object, const QString &path, std::initializer_list<const char *> known)
    {
        for (const auto &member : object.members()) {
            const auto &[name, value] = member;
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const char *key) {
                return member.first == QLatin1StringView(key); // not `name`: clang 14 captures no bindings
            });
            if (isKnown)
                continue;
            Json &kept = m_document.profile.unknownMembers;
            if (!kept.isObject())
                kept = Json::object();
            kept.set(join(path, withoutDots(name)), value);
            m_document.unknownPaths.append(join(path, name));
            const Warning warning{.code = QStringLiteral("unknown_profile_member"), .clause = {}};
            if (!m_document.warnings.contains(warning))
                m_document.warnings.append(warning);
        }
    }
};
} // namespace

Result<ProfileDocument> readProfileMembers(const Json &root)
{
    return ProfileReader(root).read();
}

QString withoutDots(QString name)
{
    return name.replace(u'~', QStringLiteral("~0")).replace(u'.', QStringLiteral("~1"));
}

QString withDots(QString name)
{
    return name.replace(QStringLiteral("~1"), QStringLiteral("."))
        .replace(QStringLiteral("~0"), QStringLiteral("~"));
}

} // namespace workbench
