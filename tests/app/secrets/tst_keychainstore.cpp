// SPDX-License-Identifier: GPL-3.0-or-later
// The real keyring of tests/support/keyring-session.sh, in the mode that it names.
#include "app/base/failurecodes.h"
#include "app/secrets/keychainstore.h"
#include "app/secrets/opensecretstore.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace workbench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using Item = std::optional<QByteArray>;

/// The value of a task, or nothing when it did not end in five seconds.
template <typename Value>
std::optional<Value> ended(QCoro::Task<Value> task)
{
    auto result = std::make_shared<std::optional<Value>>();
    const auto keep = [](QCoro::Task<Value> waiting,
                         std::shared_ptr<std::optional<Value>> into) -> QCoro::Task<> {
        into->emplace(co_await waiting);
    };
    keep(std::move(task), result);
    std::ignore = QTest::qWaitFor([&] { return result->has_value(); }, 5000);
    return std::move(*result);
}

bool hasGlib()
{
    return qEnvironmentVariableIsEmpty("QT_NO_GLIB");
}
} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

    QString m_mode;
    QElapsedTimer m_timer;

    /// The answer and its code; "done" when it is good.
    template <typename Value>
    QString codeOf(const std::optional<Result<Value>> &answer)
    {
        if (!answer)
            return u"no answer"_s;
        if (*answer)
            return u"done"_s;
        const Failure &failure = answer->failure();
        const bool asPromised = failure.stage == Stage::Secrets && failure.kind == FailureKind::SecretStore &&
                                failure.evidence.contains(u"detail"_s);
        return asPromised ? failure.code : u"another failure"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_mode = qEnvironmentVariable("WORKBENCH_KEYRING_MODE");
        QVERIFY2(!m_mode.isEmpty(), "start me with tests/support/keyring-session.sh");
        if (!hasGlib())
            m_mode = u"noglib"_s;
    }

    void init() { m_timer.start(); }

    void cleanup() { QVERIFY2(m_timer.elapsed() < 3500, qPrintable(QString::number(m_timer.elapsed()))); }

    void reading()
    {
        KeychainStore store;
        QVERIFY(store.isPersistent());
        const auto answer = ended(store.read(u"oauth-app/v1/none/none"_s));
        const QMap<QString, QString> expected{{u"unlocked"_s, u"done"_s},
                                              {u"locked"_s, u"done"_s}, // a locked keyring says "not found"
                                              {u"nobus"_s, codes::SecretStoreUnavailable},
                                              {u"emptybus"_s, codes::SecretStoreUnavailable},
                                              {u"noglib"_s, codes::SecretStoreTimeout}};
        QCOMPARE(codeOf(answer), expected.value(m_mode));
        if (answer->ok())
            QCOMPARE(answer->value(), Item());
        else if (m_mode != u"noglib"_s)
            QVERIFY(!answer->failure().evidence.value(u"detail"_s).isEmpty());
    }

    void writing()
    {
        KeychainStore store;
        const auto answer = ended(store.write(u"oauth-app/v1/p/token"_s, "v"));
        const QMap<QString, QString> expected{{u"unlocked"_s, u"done"_s},
                                              {u"locked"_s, codes::SecretStoreLocked},
                                              {u"nobus"_s, codes::SecretStoreUnavailable},
                                              {u"emptybus"_s, codes::SecretStoreUnavailable},
                                              {u"noglib"_s, codes::SecretStoreTimeout}};
        QCOMPARE(codeOf(answer), expected.value(m_mode));
    }

    void removing()
    {
        KeychainStore store;
        const auto answer = ended(store.remove(u"oauth-app/v1/p/other"_s));
        const bool works = m_mode == u"unlocked"_s || m_mode == u"locked"_s;
        const QString expected = works                   ? u"done"_s
                                 : m_mode == u"noglib"_s ? QString(codes::SecretStoreTimeout)
                                                         : QString(codes::SecretStoreUnavailable);
        QCOMPARE(codeOf(answer), expected);
    }

    void opening()
    {
        const auto opened = ended(openSecretStore());
        QVERIFY(opened.has_value());
        QVERIFY(opened->store != nullptr);
        const bool works = m_mode == u"unlocked"_s || m_mode == u"locked"_s;
        QCOMPARE(opened->store->isPersistent(), works);
        QCOMPARE(opened->unavailable.has_value(), !works);
        if (works)
            return;
        QCOMPARE(opened->unavailable->kind, FailureKind::SecretStore);
        const auto written = ended(opened->store->write(u"k"_s, "v")); // for this run
        QCOMPARE(codeOf(written), u"done"_s);
        QCOMPARE(ended(opened->store->read(u"k"_s))->value(), Item("v"));
    }

    void items_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << QByteArray("secret");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("bytes") << QByteArray("\0\xff\n%\"", 5);
        QTest::newRow("large") << QByteArray(300'000, 'x');
    }
    void items()
    {
        if (m_mode != u"unlocked"_s)
            return; // nothing to read back
        QFETCH(const QByteArray, value);
        const QString key = u"oauth-app/v1/uuid/token"_s;
        {
            KeychainStore store;
            QCOMPARE(codeOf(ended(store.write(key, "old"))), u"done"_s);
            QCOMPARE(codeOf(ended(store.write(key, value))), u"done"_s);
        }
        KeychainStore store;
        QCOMPARE(ended(store.read(key))->value(), Item(value));
        QCOMPARE(codeOf(ended(store.remove(key))), u"done"_s);
        QCOMPARE(codeOf(ended(store.remove(key))), u"done"_s); // again
        QCOMPARE(ended(store.read(key))->value(), Item());
    }

    void manyAtOnce()
    {
        if (m_mode != u"unlocked"_s)
            return;
        KeychainStore store;
        constexpr int Count = 10;
        int done = 0;
        const auto one = [](SecretStore &in, QString key, int &count) -> QCoro::Task<> {
            const QByteArray value = key.toUtf8();
            const Outcome written = co_await in.write(key, value);
            const auto read = co_await in.read(key);
            const Outcome removed = co_await in.remove(key);
            if (written && removed && read && read.value() == Item(value))
                ++count;
        };
        for (int i = 0; i < Count; ++i)
            one(store, u"oauth-app/v1/many/%1"_s.arg(i), done);
        QTRY_COMPARE(done, Count);
    }

    // Somebody closes the window: the store goes while a call is on its way, and the call still ends.
    void theStoreMayGoFirst()
    {
        auto store = std::make_unique<KeychainStore>();
        QCoro::Task<Result<Item>> reading = store->read(u"oauth-app/v1/p/k"_s);
        store.reset();
        QVERIFY(ended(std::move(reading)).has_value());
    }

    // Somebody gives up first: the answer comes when nobody listens any more, or never.
    void aLateAnswerIsDropped()
    {
        KeychainStore store(0ms);
        const auto answer = ended(store.read(u"oauth-app/v1/p/late"_s));
        QVERIFY(answer.has_value());
        if (m_mode == u"unlocked"_s || m_mode == u"noglib"_s)
            QCOMPARE(codeOf(answer), QString(codes::SecretStoreTimeout));
        QTest::qWait(50); // for the late answer itself
        if (m_mode == u"unlocked"_s) {
            KeychainStore patient;
            QCOMPARE(codeOf(ended(patient.read(u"oauth-app/v1/p/late"_s))), u"done"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
