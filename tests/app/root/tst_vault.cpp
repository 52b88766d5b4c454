// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "tests/app/root/rootparts.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT

    std::unique_ptr<RootParts> m_parts;
    QString m_id;

    Vault &vault() { return m_parts->workbench->vault(); }
    QStringList index() { return m_parts->workbench->storage().secretIndex(m_id).value(); }

    QString saved(const ProfileSecrets &changes)
    {
        const auto outcome = valueOf(vault().save(m_id, changes));
        return !outcome ? u"did not end"_s : *outcome ? QString() : outcome->failure().code;
    }

    bool tidied(const QString &itemBefore)
    {
        const auto task = [](Vault *vault, QString id, QString item) -> QCoro::Task<bool> {
            co_await vault->tidy(id, item);
            co_return true;
        };
        return valueOf(task(&vault(), m_id, itemBefore)).value_or(false);
    }

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<RootParts>();
        ProviderProfile profile;
        profile.id = m_id = newProfileId();
        profile.name = u"P"_s;
        QVERIFY(m_parts->workbench->storage().saveProfile(profile).ok());
    }

    void aProfileWithoutSecretsAsksNobody()
    {
        const auto loaded = valueOf(vault().load(m_id));
        QVERIFY(loaded && *loaded);
        QVERIFY((*loaded)->isEmpty());
        QVERIFY(!vault().isOpen());
        const auto forgotten = valueOf(vault().forget(m_id));
        QVERIFY(forgotten && *forgotten);
        QVERIFY(!vault().isOpen());
    }

    void keepsAndReplaces()
    {
        if (keyringMode() == u"locked")
            return; // proven in the other modes: nothing can be kept in a locked keyring
        QCOMPARE(saved(secretsOf({{"client_secret", u"s+é"_s}, {"password", u"p"_s}})), QString());
        QCOMPARE(saved(secretsOf({{"access_token", u"AT"_s}, {"refresh_token", u"RT"_s}})), QString());
        const ProfileSecrets all = secretsOf({{"client_secret", u"s+é"_s},
                                              {"password", u"p"_s},
                                              {"access_token", u"AT"_s},
                                              {"refresh_token", u"RT"_s}});
        auto loaded = valueOf(vault().load(m_id));
        QVERIFY(loaded && *loaded && **loaded == all);
        QStringList names = vault().storedNames(m_id);
        names.sort();
        QCOMPARE(names, QStringList(all.keys()));
        QCOMPARE(index().isEmpty(), !keyringKeeps()); // what is in memory only is nobody's promise for later
        QCOMPARE(vault().isPersistent(), keyringKeeps());
        QCOMPARE(vault().unavailable().has_value(), !keyringKeeps());

        // Tokens change and go without the credentials.
        QCOMPARE(saved(secretsOf({{"access_token", u"AT2"_s}, {"refresh_token", QString()}})), QString());
        loaded = valueOf(vault().load(m_id));
        QVERIFY(loaded && *loaded);
        QVERIFY(**loaded ==
                secretsOf({{"client_secret", u"s+é"_s}, {"password", u"p"_s}, {"access_token", u"AT2"_s}}));
    }

    void afterARestart()
    {
        if (keyringMode() == u"locked")
            return; // proven in the other modes: nothing can be kept in a locked keyring
        QCOMPARE(saved(secretsOf({{"client_secret", u"kept"_s}})), QString());
        m_parts->reopen();
        const auto loaded = valueOf(vault().load(m_id));
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->value(u"client_secret"_s).reveal(), keyringKeeps() ? u"kept"_s : QString());
    }

    void forgetting()
    {
        if (keyringMode() == u"locked")
            return; // proven in the other modes: nothing can be kept in a locked keyring
        QCOMPARE(saved(secretsOf({{"client_secret", u"s"_s}, {"access_token", u"AT"_s}})), QString());
        const auto forgotten = valueOf(vault().forget(m_id));
        QVERIFY(forgotten && *forgotten);
        QVERIFY(vault().storedNames(m_id).isEmpty());
        QVERIFY(index().isEmpty());
        // It is really gone, not only from the index.
        QVERIFY(
            m_parts->workbench->storage().setSecretIndex(m_id, {u"client_secret"_s, u"access_token"_s}).ok());
        const auto loaded = valueOf(vault().load(m_id));
        QVERIFY(loaded && !*loaded);
    }

    /// A locked keyring says "not found": only the index knows better, and nothing goes on without the
    /// secret.
    void whatTheIndexNamesMustBeThere()
    {
        QVERIFY(m_parts->workbench->storage().setSecretIndex(m_id, {u"client_secret"_s}).ok());
        QElapsedTimer timer;
        timer.start();
        const auto loaded = valueOf(vault().load(m_id));
        QVERIFY(loaded && !*loaded);
        QVERIFY(timer.elapsed() < 3500);
        QCOMPARE(loaded->failure().kind, FailureKind::SecretStore);
        QCOMPARE(loaded->failure().stage, Stage::Secrets);
        QCOMPARE(loaded->failure().evidence.value(u"secret"_s), u"client_secret"_s);
        const QString code =
            keyringMode() == u"nobus" ? codes::SecretStoreUnavailable : codes::SecretStoreLocked;
        QCOMPARE(loaded->failure().code, code);
    }

    void aLockedKeyringTakesNothing()
    {
        if (keyringMode() != u"locked")
            return; // proven in the mode with a locked keyring
        QVERIFY(!saved(secretsOf({{"client_secret", u"s"_s}})).isEmpty());
        QVERIFY(index().isEmpty());
    }

    void newCredentialsCountWhenTheDatabaseSaysSo()
    {
        if (!keyringKeeps())
            return; // proven in the mode with a keyring that keeps
        QCOMPARE(saved(secretsOf({{"client_secret", u"old"_s}})), QString());
        const QString before = vault().credentialsItem(m_id);
        const auto put = valueOf(vault().put(m_id, secretsOf({{"client_secret", u"new"_s}})));
        QVERIFY(put && *put);
        QCOMPARE(*valueOf(vault().load(m_id)).value(), secretsOf({{"client_secret", u"old"_s}}));
        // As after the end of the program at this point: the new one was never there.
        QVERIFY(tidied(before));
        QCOMPARE(*valueOf(vault().load(m_id)).value(), secretsOf({{"client_secret", u"old"_s}}));

        const auto again = valueOf(vault().put(m_id, secretsOf({{"client_secret", u"new"_s}})));
        Storage &storage = m_parts->workbench->storage();
        ProviderProfile profile = **storage.profileById(m_id);
        QVERIFY(storage.saveProfiles({profile}, {{m_id, **again}}));
        QVERIFY(tidied(before));
        QVERIFY(vault().credentialsItem(m_id) != before);
        QCOMPARE(*valueOf(vault().load(m_id)).value(), secretsOf({{"client_secret", u"new"_s}}));
    }

    void allIsLostInOneStepOrNothing()
    {
        if (!keyringKeeps())
            return; // proven in the mode with a keyring that keeps
        const ProfileSecrets old =
            secretsOf({{"client_secret", u"old"_s}, {"password", u"p"_s}, {"access_token", u"AT"_s}});
        QCOMPARE(saved(old), QString());
        const QString before = vault().credentialsItem(m_id);
        const auto put = valueOf(vault().putInstead(m_id, secretsOf({{"client_secret", u"new"_s}})));
        QVERIFY(put && *put);
        QCOMPARE(*valueOf(vault().load(m_id)).value(), old);
        // As after the end of the program at this point.
        QVERIFY(tidied(before));
        QCOMPARE(*valueOf(vault().load(m_id)).value(), old);

        const auto again = valueOf(vault().putInstead(m_id, secretsOf({{"client_secret", u"new"_s}})));
        Storage &storage = m_parts->workbench->storage();
        ProviderProfile profile = **storage.profileById(m_id);
        QVERIFY(storage.saveTokenRecord(m_id, {.tokenType = u"Bearer"_s}));
        QVERIFY(storage.saveProfiles({profile}, {{m_id, **again}}));
        // Already before anything is taken out of the keychain.
        QCOMPARE(*valueOf(vault().load(m_id)).value(), secretsOf({{"client_secret", u"new"_s}}));
        QVERIFY(!storage.tokenRecord(m_id).value().has_value());
        QVERIFY(tidied(before));
        QCOMPARE(*valueOf(vault().load(m_id)).value(), secretsOf({{"client_secret", u"new"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
