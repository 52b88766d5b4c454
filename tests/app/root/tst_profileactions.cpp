// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "tests/app/root/rootparts.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
ProfileDocument document(const QString &name, const ProfileSecrets &secrets = {})
{
    ProfileDocument result;
    result.profile.name = name;
    result.profile.clientId = u"id of "_s + name;
    result.secrets = secrets;
    return result;
}
} // namespace

class TestProfileActions : public QObject
{
    Q_OBJECT

    std::unique_ptr<RootParts> m_parts;

    std::optional<Result<Warnings>> import(const QList<ProfileDocument> &documents, bool replace = false)
    {
        return valueOf(importProfiles(m_parts->workbench.get(), documents, replace));
    }

    /// With a client secret, a password and an access token.
    ProviderProfile savedWithSecrets()
    {
        ProviderProfile profile = document(u"Old"_s).profile;
        profile.endpoints.token = u"https://a.example/token"_s;
        profile.endpoints.resource = u"https://api.example/1"_s;
        profile = m_parts->save(profile, secretsOf({{"client_secret", u"s"_s}, {"password", u"p"_s}}));
        TokenSet tokens;
        tokens.accessToken = Secret(u"AT"_s);
        const auto saved = valueOf(m_parts->workbench->saveTokens(profile, tokens));
        return saved && *saved ? profile : ProviderProfile{};
    }

    static QStringList codesOf(const Warnings &warnings)
    {
        QStringList codes;
        for (const Warning &warning : warnings)
            codes.append(warning.code);
        return codes;
    }

    ProviderProfile named(const QString &name)
    {
        return m_parts->workbench->storage().profileByName(name).value().value_or(ProviderProfile{});
    }

private Q_SLOTS:
    void init() { m_parts = std::make_unique<RootParts>(); }

    void withoutSecretsNeedsNoKeyring()
    {
        const auto outcome = import({document(u"B"_s), document(u"A"_s)});
        QVERIFY(outcome && *outcome);
        QCOMPARE(m_parts->profileNames(), (QStringList{u"B"_s, u"A"_s}));
        QVERIFY(!named(u"A"_s).id.isEmpty());
        QVERIFY(named(u"A"_s).id != named(u"B"_s).id);
        QVERIFY(!m_parts->workbench->vault().isOpen());
    }

    void withSecretsNeedsOneThatKeeps()
    {
        const auto outcome =
            import({document(u"A"_s),
                    document(u"B"_s, secretsOf({{"client_secret", u"s"_s}, {"password", u"p"_s}}))});
        QVERIFY(outcome);
        QCOMPARE(outcome->ok(), keyringKeeps());
        if (!keyringKeeps()) {
            QCOMPARE(outcome->failure().kind, FailureKind::SecretStore);
            QVERIFY(m_parts->profileNames().isEmpty()); // nothing at all
            return;
        }
        m_parts->reopen();
        QCOMPARE(m_parts->profileNames(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(m_parts->kept(named(u"B"_s)), secretsOf({{"client_secret", u"s"_s}, {"password", u"p"_s}}));
        QVERIFY(m_parts->kept(named(u"A"_s)).isEmpty());
    }

    void aTakenNameStopsAll_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("exists") << QStringList{u"New"_s, u"Old"_s};
        QTest::newRow("exists, first") << QStringList{u"Old"_s, u"New"_s};
        QTest::newRow("twice in the files") << QStringList{u"New"_s, u"Other"_s, u"New"_s};
    }

    void aTakenNameStopsAll()
    {
        QFETCH(QStringList, names);
        const ProviderProfile old = m_parts->save(document(u"Old"_s).profile);
        QList<ProfileDocument> documents;
        for (const QString &name : names)
            documents.append(document(name, secretsOf({{"client_secret", u"s"_s}})));
        const auto outcome = import(documents);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->failure().code, QString(codes::ProfileInvalid));
        QCOMPARE(outcome->failure().kind, FailureKind::Usage);
        QCOMPARE(outcome->failure().evidence.value(u"path"_s), u"name"_s);
        QCOMPARE(outcome->failure().evidence.value(u"name"_s),
                 names.contains(u"Old"_s) ? u"Old"_s : u"New"_s);
        QCOMPARE(m_parts->profileNames(), QStringList{u"Old"_s});
        QVERIFY(named(u"Old"_s) == old);
    }

    void replacing()
    {
        const ProviderProfile old = m_parts->save(document(u"Old"_s).profile);
        ProfileDocument changed = document(u"Old"_s);
        changed.profile.clientId = u"another"_s;
        const auto outcome = import({changed, document(u"New"_s)}, true);
        QVERIFY(outcome && *outcome);
        QCOMPARE(named(u"Old"_s).id, old.id); // still the same one, with its secrets and history
        QCOMPARE(named(u"Old"_s).clientId, u"another"_s);
        QCOMPARE(m_parts->profileNames(), (QStringList{u"Old"_s, u"New"_s}));
        const auto twice = import({changed, changed}, true);
        QVERIFY(twice && !*twice);
    }

    void replacingKeepsAndChangesSecrets()
    {
        if (!keyringKeeps())
            return; // proven in the mode with a keyring that keeps
        const ProviderProfile old = m_parts->save(
            document(u"Old"_s).profile, secretsOf({{"client_secret", u"one"_s}, {"password", u"p"_s}}));
        const auto outcome = import({document(u"Old"_s, secretsOf({{"client_secret", u"two"_s}}))}, true);
        QVERIFY(outcome && *outcome);
        QCOMPARE(m_parts->kept(old), secretsOf({{"client_secret", u"two"_s}, {"password", u"p"_s}}));
    }

    void otherServersGetNoOldSecrets_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("keeps");
        const QString same = u"https://a.example/token"_s;
        QTest::newRow("the same") << same << u"https://api.example/1"_s << true;
        QTest::newRow("another path") << u"https://A.example:443/t"_s << u"https://api.example/2"_s << true;
        QTest::newRow("one server less") << same << QString() << true;
        QTest::newRow("another host") << u"https://b.example/token"_s << u"https://api.example/1"_s << false;
        QTest::newRow("another resource server") << same << u"https://b.example/1"_s << false;
        QTest::newRow("another port")
            << u"https://a.example:444/token"_s << u"https://api.example/1"_s << false;
        QTest::newRow("without TLS") << u"http://a.example/token"_s << u"https://api.example/1"_s << false;
    }

    void otherServersGetNoOldSecrets()
    {
        if (!keyringKeeps())
            return; // proven in the mode with a keyring that keeps
        QFETCH(QString, token);
        QFETCH(QString, resource);
        QFETCH(bool, keeps);
        const ProviderProfile old = savedWithSecrets();
        const ProfileSecrets before = m_parts->kept(old);
        QCOMPARE(before.size(), 3);
        ProfileDocument file = document(u"Old"_s);
        file.profile.endpoints.token = token;
        file.profile.endpoints.resource = resource;
        const auto imported = import({file}, true);
        QVERIFY(imported && *imported);
        QCOMPARE(named(u"Old"_s).id, old.id);
        QCOMPARE(codesOf(**imported), keeps ? QStringList() : QStringList{u"secrets_dropped"_s});
        QCOMPARE(m_parts->kept(old), keeps ? before : ProfileSecrets());
        QCOMPARE(m_parts->workbench->storage().tokenRecord(old.id).value().has_value(), keeps);
        // Not even in the keychain, should the index name them again.
        QVERIFY(m_parts->workbench->storage().setSecretIndex(old.id, before.keys()).ok());
        QCOMPARE(m_parts->kept(old), keeps ? before : ProfileSecrets());
    }

    void otherServersGetTheirOwnSecrets()
    {
        if (!keyringKeeps())
            return; // proven in the mode with a keyring that keeps
        const ProviderProfile old = savedWithSecrets();
        ProfileDocument file = document(u"Old"_s, secretsOf({{"client_secret", u"new"_s}}));
        file.profile.endpoints.token = u"https://b.example/token"_s;
        const auto imported = import({file}, true);
        QVERIFY(imported && *imported);
        QCOMPARE(codesOf(**imported), QStringList{u"secrets_dropped"_s});
        QCOMPARE(m_parts->kept(old),
                 secretsOf({{"client_secret", u"new"_s}})); // and no password of the old one
    }

    void saving()
    {
        const ProviderProfile first = m_parts->save(document(u"A"_s).profile);
        QVERIFY(!first.id.isEmpty());
        ProviderProfile changed = first;
        changed.name = u"B"_s;
        QCOMPARE(m_parts->save(changed).id, first.id);
        QCOMPARE(m_parts->profileNames(), QStringList{u"B"_s});
        QVERIFY(m_parts->save(document(u"B"_s).profile).id.isEmpty()); // the name is taken
        QCOMPARE(m_parts->profileNames(), QStringList{u"B"_s});
    }

    void removing()
    {
        if (keyringMode() == u"locked")
            return; // proven in the other modes: nothing can be kept in a locked keyring
        const ProviderProfile profile =
            m_parts->save(document(u"A"_s).profile, secretsOf({{"client_secret", u"s"_s}}));
        TokenSet tokens;
        tokens.accessToken = Secret(u"AT"_s);
        const auto stored = valueOf(m_parts->workbench->saveTokens(profile, tokens));
        QVERIFY(stored && *stored);
        const auto removed = valueOf(removeProfile(m_parts->workbench.get(), profile));
        QVERIFY(removed && *removed);
        QVERIFY(m_parts->profileNames().isEmpty());
        QVERIFY(m_parts->workbench->vault().storedNames(profile.id).isEmpty());
        QVERIFY(!m_parts->workbench->storage().tokenRecord(profile.id).value());
        // The secrets are gone as well: the same profile again finds nothing of them.
        QVERIFY(m_parts->workbench->storage().saveProfile(profile).ok());
        QVERIFY(m_parts->workbench->storage().setSecretIndex(profile.id, {u"client_secret"_s}).ok());
        const auto loaded = valueOf(m_parts->workbench->vault().load(profile.id));
        QVERIFY(loaded && !*loaded);
    }
};

QTEST_GUILESS_MAIN(TestProfileActions)
#include "tst_profileactions.moc"
