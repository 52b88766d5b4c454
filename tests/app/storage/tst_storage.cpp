// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/failurecodes.h"
#include "app/storage/storage.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
constexpr int ChildExchanges = 40;

ProviderProfile fullProfile(const QString &id, const QString &name)
{
    return {
        .id = id,
        .name = name,
        .templateId = u"django-oauth-toolkit"_s,
        .grant = Grant::Password,
        .issuer = u"https://issuer.example"_s,
        .endpoints = {.authorization = u"https://a.example/authorize?p=B2C_1&x=%41"_s,
                      .token = u"https://a.example/token"_s,
                      .revocation = u"r"_s,
                      .introspection = u"i"_s,
                      .userinfo = u"u"_s,
                      .resource = u"p"_s},
        .clientId = u"client \"1\" \\ \u0416 \U0001F511"_s,
        .authentication = ClientAuthentication::SecretBasic,
        .basicEncoding = BasicEncoding::Raw,
        .user = u"admin@example.com"_s,
        .scope = u"read write"_s,
        .redirectUri = u"http://127.0.0.1/callback"_s,
        .pkce = Pkce::Plain,
        .authorizationParameters = {{u"audience"_s, u"one"_s}, {u"audience"_s, u"two"_s}, {u""_s, u"\n"_s}},
        .tokenParameters = {{u"t"_s, u""_s}},
        .refreshParameters = {{u"r"_s, u"+ %2B"_s}},
        .unknownMembers = readJson(R"({"future": [1.50, {"deep": null}], "a": true})").value.value(),
    };
}

Exchange smallExchange(const QString &profile)
{
    Exchange exchange;
    exchange.profile = profile;
    exchange.startedAt = systemNow();
    exchange.request.url = QUrl(u"https://a.example/token"_s);
    return exchange;
}

/// The other process of secondProcess().
int childWork(const QString &folder, const QString &name)
{
    const auto storage = Storage::open(folder);
    if (!storage)
        return 1;
    for (int i = 0; i < ChildExchanges; ++i) {
        if (!(*storage)->appendExchange(smallExchange(name)))
            return 2;
    }
    return (*storage)->setSetting(name, u"done"_s) ? 0 : 3;
}

std::unique_ptr<Storage> opened(const QTemporaryDir &folder)
{
    auto storage = Storage::open(folder.path());
    return storage ? std::move(*storage) : nullptr;
}
} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_CHILD_FOLDER");
        if (!folder.isEmpty())
            std::exit(childWork(folder, qEnvironmentVariable("WORKBENCH_CHILD_NAME")));
    }

    void profileRoundTrip()
    {
        QTemporaryDir folder;
        const ProviderProfile full = fullProfile(u"1"_s, u"Django"_s);
        const ProviderProfile bare{.id = u"2"_s, .name = u"Bare"_s};
        {
            const auto storage = opened(folder);
            QVERIFY(storage);
            QVERIFY(storage->saveProfiles({full, bare}));
        }
        const auto storage = opened(folder); // from the file, by another connection
        QVERIFY(storage);
        QCOMPARE(storage->profiles().value(), (QList<ProviderProfile>{full, bare}));
        QCOMPARE(storage->profileByName(u"Django"_s).value(), std::optional(full));
        QCOMPARE(storage->profileById(u"2"_s).value(), std::optional(bare));
        QCOMPARE(storage->profileByName(u"django"_s).value(), std::optional<ProviderProfile>());
        QCOMPARE(storage->profileById(u""_s).value(), std::optional<ProviderProfile>());
    }

    void replacingKeepsOrderAndWhatBelongsToIt()
    {
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        ProviderProfile first = fullProfile(u"1"_s, u"One"_s);
        QVERIFY(storage->saveProfiles({first, fullProfile(u"2"_s, u"Two"_s)}));
        QVERIFY(storage->setSecretIndex(u"1"_s, {u"password"_s, u"client_secret"_s, u"password"_s}));
        QVERIFY(storage->saveTokenRecord(u"1"_s, {.tokenType = u"Bearer"_s}));
        first.name = u"Renamed"_s;
        first.scope.clear();
        QVERIFY(storage->saveProfile(first));
        QCOMPARE(storage->profiles().value().first(), first);
        QCOMPARE(storage->secretIndex(u"1"_s).value(), (QStringList{u"client_secret"_s, u"password"_s}));
        QVERIFY(storage->tokenRecord(u"1"_s).value().has_value());

        QVERIFY(storage->removeProfile(u"1"_s));
        QCOMPARE(storage->profiles().value().size(), 1);
        QVERIFY(storage->secretIndex(u"1"_s).value().isEmpty());
        QVERIFY(!storage->tokenRecord(u"1"_s).value().has_value());
        QVERIFY(storage->removeProfile(u"1"_s)); // again: nothing to do
    }

    void takenNameAndEmptyIdAreRefused()
    {
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        const ProviderProfile one = fullProfile(u"1"_s, u"One"_s);
        QVERIFY(storage->saveProfile(one));
        const Outcome taken =
            storage->saveProfiles({fullProfile(u"2"_s, u"Two"_s), fullProfile(u"3"_s, u"One"_s)});
        QVERIFY(!taken);
        QCOMPARE(taken.failure().code, QString(codes::ProfileInvalid));
        QCOMPARE(taken.failure().kind, FailureKind::Usage);
        QCOMPARE(taken.failure().evidence.value(u"reason"_s), u"name_taken"_s);
        QCOMPARE(storage->profiles().value(), QList<ProviderProfile>{one}); // nothing of the list
        const Outcome noId = storage->saveProfile(fullProfile({}, u"Other"_s));
        QVERIFY(!noId);
        QCOMPARE(noId.failure().kind, FailureKind::Usage);
        QCOMPARE(noId.failure().evidence.value(u"path"_s), u"id"_s);
    }

    void profilesComeWithTheirIndexOrNotAtAll()
    {
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        const Outcome refused = storage->saveProfiles({fullProfile(u"1"_s, u"One"_s)},
                                                      {{u"nobody"_s, {.names = {u"password"_s}}}});
        QVERIFY(!refused);
        QVERIFY(storage->profiles().value().isEmpty());
        const StoredSecrets stored{.names = {u"password"_s}, .credentialsItem = u"credentials.1"_s};
        QVERIFY(storage->saveProfiles({fullProfile(u"1"_s, u"One"_s)}, {{u"1"_s, stored}}));
        QCOMPARE(storage->secretIndex(u"1"_s).value(), QStringList{u"password"_s});
        QCOMPARE(storage->credentialsItem(u"1"_s).value(), u"credentials.1"_s);
        QVERIFY(storage->removeProfile(u"1"_s));
        QCOMPARE(storage->credentialsItem(u"1"_s).value(), QString());
    }

    void namesMayBeExchanged()
    {
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        QVERIFY(storage->saveProfiles({fullProfile(u"1"_s, u"A"_s), fullProfile(u"2"_s, u"B"_s)}));
        QVERIFY(storage->saveProfiles({fullProfile(u"1"_s, u"B"_s), fullProfile(u"2"_s, u"A"_s)}));
        QCOMPARE(storage->profileByName(u"A"_s).value()->id, u"2"_s);
        QCOMPARE(storage->profileByName(u"B"_s).value()->id, u"1"_s);
    }

    void order()
    {
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            QVERIFY(storage->saveProfile(fullProfile(id, id)));
        QVERIFY(storage->setProfileOrder({u"4"_s, u"unknown"_s, u"2"_s}));
        const QList<ProviderProfile> profiles = storage->profiles().value();
        QStringList ids;
        for (const ProviderProfile &profile : profiles)
            ids.append(profile.id);
        QCOMPARE(ids, (QStringList{u"4"_s, u"2"_s, u"1"_s, u"3"_s}));
    }

    void tokenRecordRoundTrip_data()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1769524200123).toUTC();
        QTest::addColumn<TokenRecord>("record");
        QTest::newRow("full") << TokenRecord{.tokenType = u"Bearer"_s,
                                             .scope = u"read write"_s,
                                             .expiresIn = 3600,
                                             .receivedAt = now,
                                             .accessRevokedAt = now.addSecs(1),
                                             .refreshRevokedAt = now.addSecs(2)};
        QTest::newRow("life not stated") << TokenRecord{.tokenType = u"mac"_s, .receivedAt = now};
        QTest::newRow("life of zero") << TokenRecord{.expiresIn = 0};
        QTest::newRow("empty") << TokenRecord{};
    }
    void tokenRecordRoundTrip()
    {
        QFETCH(const TokenRecord, record);
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        QVERIFY(storage->saveProfile(fullProfile(u"1"_s, u"One"_s)));
        QVERIFY(storage->saveTokenRecord(u"1"_s, {.tokenType = u"old"_s, .expiresIn = 5}));
        QVERIFY(storage->saveTokenRecord(u"1"_s, record));
        const std::optional<TokenRecord> read = storage->tokenRecord(u"1"_s).value();
        QVERIFY(read.has_value());
        QCOMPARE(*read, record);
        QCOMPARE(read->receivedAt.timeSpec(), record.receivedAt.isValid() ? Qt::UTC : Qt::LocalTime);
        QVERIFY(storage->removeTokenRecord(u"1"_s));
        QVERIFY(!storage->tokenRecord(u"1"_s).value().has_value());
    }

    void whatBelongsToNoProfileIsRefused()
    {
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        const Outcome token = storage->saveTokenRecord(u"nobody"_s, {});
        const Outcome index = storage->setSecretIndex(u"nobody"_s, {u"password"_s});
        QVERIFY(!token);
        QVERIFY(!index);
        QCOMPARE(index.failure().code, QString(codes::StorageFailed));
        QCOMPARE(index.failure().evidence.value(u"reason"_s), u"write"_s);
        QVERIFY(storage->setSetting(u"still"_s, u"works"_s)); // no transaction was left open
    }

    void settings()
    {
        QTemporaryDir folder;
        const auto storage = opened(folder);
        QVERIFY(storage);
        QCOMPARE(storage->setting(u"k"_s).value(), QString());
        QVERIFY(storage->setSetting(u"k"_s, u"\u0416 'v'"_s));
        QVERIFY(storage->setSetting(u"k"_s, u"second"_s));
        QVERIFY(storage->setSetting(u"empty"_s, QString()));
        QCOMPARE(storage->setting(u"k"_s).value(), u"second"_s);
        QCOMPARE(storage->setting(u"empty"_s).value(), QString());
    }

    void twoConnections()
    {
        QTemporaryDir folder;
        const auto window = opened(folder);
        const auto commandLine = opened(folder);
        QVERIFY(window && commandLine);
        QVERIFY(window->saveProfile(fullProfile(u"1"_s, u"One"_s)));
        QCOMPARE(commandLine->profiles().value().size(), 1);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(commandLine->appendExchange(smallExchange(u"cli"_s)));
            QVERIFY(window->appendExchange(smallExchange(u"window"_s)));
        }
        QCOMPARE(window->exchanges(100).value().size(), 40);
        QVERIFY(window->clearExchanges());
        QCOMPARE(commandLine->exchanges(100).value().size(), 0);
    }

    // All start in the same empty folder: one creates the file, the others wait for it.
    void manyProcesses()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(u"deep/down"_s);
        std::vector<std::unique_ptr<QProcess>> children;
        const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        for (const QString &name : names) {
            auto child = std::make_unique<QProcess>();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"WORKBENCH_CHILD_FOLDER"_s, data);
            environment.insert(u"WORKBENCH_CHILD_NAME"_s, name);
            child->setProcessEnvironment(environment);
            child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child->start(QCoreApplication::applicationFilePath(), {});
            children.push_back(std::move(child));
        }
        for (const auto &child : children) {
            QVERIFY(child->waitForFinished(30000));
            QCOMPARE(child->exitStatus(), QProcess::NormalExit);
            QCOMPARE(child->exitCode(), 0);
        }
        const auto storage = Storage::open(data);
        QVERIFY(storage);
        QCOMPARE((*storage)->exchanges(1000).value().size(), ChildExchanges * names.size());
        for (const QString &name : names)
            QCOMPARE((*storage)->setting(name).value(), u"done"_s);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
