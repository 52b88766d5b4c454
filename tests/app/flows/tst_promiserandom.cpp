// SPDX-License-Identifier: GPL-3.0-or-later
// State and code verifier as a server sees them: long, new each time, and not from a generator with a
// guessable seed.
#include "app/flows/grants.h"
#include "tests/support/flowparts.h"
#include "tests/support/promises.h"

#include <QtTest>

#include <random>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int Flows = 1000;
constexpr qsizetype Prefix = 8; // 48 bits: no chance hit

/// What the generators that programs are known to use would have given, seeded with a clock.
QByteArrayList guesses(quint64 seed)
{
    static constexpr char Letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArrayList found;
    std::mt19937 letters(static_cast<std::mt19937::result_type>(seed));
    std::uniform_int_distribution<int> distribution(0, static_cast<int>(sizeof Letters) - 2);
    for (int text = 0; text < 2; ++text) {
        QByteArray guess;
        for (qsizetype i = 0; i < Prefix; ++i)
            guess += Letters[distribution(letters)];
        found.append(guess);
    }
    std::mt19937 words(static_cast<std::mt19937::result_type>(seed));
    std::array<quint32, 8> octets{};
    for (quint32 &word : octets)
        word = static_cast<quint32>(words());
    const QByteArray raw(reinterpret_cast<const char *>(octets.data()),
                         static_cast<qsizetype>(sizeof octets));
    found.append(raw.toBase64(QByteArray::Base64UrlEncoding).left(Prefix));
    return found;
}

/// How many of the texts some seed of that time gives.
int predicted(const QSet<QByteArray> &prefixes, qint64 fromMs, qint64 toMs)
{
    int hits = 0;
    const auto look = [&](quint64 seed) {
        for (const QByteArray &guess : guesses(seed))
            hits += prefixes.contains(guess) ? 1 : 0;
    };
    for (qint64 ms = fromMs; ms <= toMs; ++ms)
        look(static_cast<quint64>(ms));
    for (qint64 seconds = fromMs / 1000; seconds <= toMs / 1000 + 1; ++seconds)
        look(static_cast<quint64>(seconds));
    return hits;
}
} // namespace

class TestPromiseRandom : public QObject
{
    Q_OBJECT

    PracticeServer m_server;

    /// One flow from the click to the token request, which ends there; its state and its verifier, as they
    /// would go over the wire.
    std::pair<QString, QString> flow()
    {
        FlowParts parts;
        QString state;
        QString verifier;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            state = parameterValue(queryOf(url), u"state");
            const QUrl redirect = m_server.decide(url, u"alice"_s, true).value();
            QTimer::singleShot(0, parts.run(), [&parts, redirect] {
                std::ignore = parts.run()->paste(redirect.toString(QUrl::FullyEncoded));
            });
            return true;
        };
        parts.surroundings.alter = [&](const Exchange &message) {
            if (message.what == What::TokenRequest) {
                verifier =
                    parameterValue(formDecode(message.request.body).value_or(Parameters()), u"code_verifier");
                parts.run()->cancel();
            }
            return message;
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        const Secret secret = PracticeServer::clientSecret(u"demo-web"_s);
        const Run *run = parts.start<TokenAnswer>(
            m_server.profile(),
            [secret](Run *started) {
                return authorizationCodeGrant(started, secret, BrowserDoors::ListenerAndPaste);
            },
            outcome);
        QEventLoop waiting; // QTest's waits sleep
        connect(run, &Run::finished, &waiting, &QEventLoop::quit);
        waiting.exec();
        return {state, verifier};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }

    void theGuesserGuesses()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QByteArrayList weak = guesses(static_cast<quint64>(now - 12'345));
        QCOMPARE(predicted(QSet<QByteArray>(weak.begin(), weak.end()), now - 60'000, now), 3);
    }

    void aThousandFlows()
    {
        static const QRegularExpression shape(u"\\A[A-Za-z0-9_-]{43}\\z"_s); // 256 bits
        const qint64 started = QDateTime::currentMSecsSinceEpoch();
        QSet<QString> seen;
        QSet<QByteArray> prefixes;
        for (int i = 0; i < Flows; ++i) {
            const auto [state, verifier] = flow();
            for (const QString &text : {state, verifier}) {
                QVERIFY2(shape.match(text).hasMatch(), qPrintable(text));
                seen.insert(text);
                prefixes.insert(text.left(Prefix).toLatin1());
            }
        }
        QCOMPARE(seen.size(), 2 * Flows);
        QCOMPARE(predicted(prefixes, started - 60'000, QDateTime::currentMSecsSinceEpoch()), 0);
        proved(u"S14"_s,
               u"0 repeats and 0 predicted in %1 flows; 256 bits in state and verifier"_s.arg(Flows));
    }
};

QTEST_GUILESS_MAIN(TestPromiseRandom)
#include "tst_promiserandom.moc"
