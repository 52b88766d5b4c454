// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of answers that a token endpoint should not give, through a real run. Whatever comes: one end,
// with a verdict that a person sees, in time, without a secret in the record, and with an event loop that
// always had its turn.
#include "app/exports/exchangejson.h"
#include "app/flows/grants.h"
#include "app/secrets/namesecrets.h"
#include "app/secrets/secretregister.h"
#include "tests/app/flows/hostilerows.h"
#include "tests/support/flowparts.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
#if defined(__SANITIZE_ADDRESS__)
constexpr int Slower = 4;
#else
constexpr int Slower = 1;
#endif
constexpr std::chrono::milliseconds Deadline{400 * Slower};
constexpr qint64 LongestBlock = 100 * Slower; // milliseconds
constexpr int Attempts = 6;                   // another program may take the processor once, not every time

/// What one run did, seen from outside.
struct Ending
{
    std::optional<Result<TokenAnswer>> outcome;
    RunResult result;
    int finished = 0;
    qint64 milliseconds = 0;
    qint64 longestBlock = 0;
    int requests = 0;
    Exchange exchange;
    QByteArray shown; ///< the exchange as everybody sees it: with names in place of secrets
};

/// The longest time that the event loop had no turn.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }

    qint64 longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = qMax(m_longest, m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

ProviderProfile profileFor(const QUrl &token)
{
    ProviderProfile profile;
    profile.name = u"Hostile"_s;
    profile.grant = Grant::ClientCredentials;
    profile.endpoints.token = token.toString();
    profile.clientId = u"hostile"_s;
    profile.scope = u"read"_s;
    return profile;
}

Ending runAgainst(AnswerThread &server, const HostileRow &row)
{
    server.setAnswer(row.answer);
    Ending ending;
    FlowParts parts;
    SecretRegister names;
    parts.surroundings.limits.deadline = Deadline;
    parts.log.setNaming([&names](const Exchange &exchange) { nameSecretsIn(exchange, names); });
    auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
    Heartbeat heart;
    QElapsedTimer clock;
    clock.start();
    Run *run = parts.start<TokenAnswer>(
        profileFor(server.url(u"/token"_s)),
        [](Run *started) { return clientCredentialsGrant(started, Secret(u"canary-secret-77aa01c4"_s)); },
        outcome);
    QEventLoop loop;
    QObject::connect(run, &Run::finished, &loop, [&] {
        ++ending.finished;
        loop.quit();
    });
    QTimer::singleShot(Deadline + std::chrono::seconds(10), &loop, &QEventLoop::quit);
    loop.exec();
    ending.milliseconds = clock.elapsed();
    QCoreApplication::processEvents(); // a second end would come now
    ending.longestBlock = heart.longest();
    ending.outcome = *outcome;
    ending.result = run->result();
    ending.requests = server.requests();
    ending.exchange = parts.last(What::TokenRequest);
    ending.shown = exchangeToJson(namedExchange(ending.exchange, names), 1).toBytes();
    return ending;
}

QStringList codesOf(const Warnings &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        codes.append(warning.code);
    return codes;
}

/// What is wrong with the verdict; empty when it is right.
QString complaint(const HostileRow &row, const Ending &ending)
{
    using Verdict = HostileRow::Verdict;
    const bool taken = ending.outcome->ok();
    QString got = u"taken with "_s + codesOf(ending.result.warnings).join(u' ');
    if (!taken)
        got = ending.outcome->failure().code.left(80) + u' ' +
              ending.outcome->failure().evidence.value(u"reason"_s);
    const QStringList warnings = codesOf(ending.result.warnings);
    switch (row.verdict) {
    case Verdict::Accept:
        return taken && warnings.isEmpty() ? QString() : u"ACCEPT, got: "_s + got;
    case Verdict::Warn: {
        const bool told = std::any_of(
            ending.result.warnings.begin(), ending.result.warnings.end(), [&](const Warning &warning) {
                return row.codes.contains(warning.code) && !warning.clause.isEmpty();
            });
        return taken && told ? QString() : u"WARN "_s + row.codes.join(u'|') + u", got: "_s + got;
    }
    case Verdict::Used:
        return taken ? QString() : QString(u"to be used, got: "_s + got);
    case Verdict::Reject:
        return !taken && (row.codes.isEmpty() || row.codes.contains(ending.outcome->failure().code))
                   ? QString()
                   : u"REJECT "_s + row.codes.join(u'|') + u", got: "_s + got;
    case Verdict::Settled:
        break;
    }
    return {};
}

/// What must hold of every ending.
QString brokenInvariant(const HostileRow &row, const Ending &ending)
{
    if (ending.finished != 1)
        return u"%1 ends"_s.arg(ending.finished);
    if (!ending.outcome)
        return u"no outcome"_s;
    if (ending.milliseconds > Deadline.count() + 1000 * Slower)
        return u"ended after %1 ms"_s.arg(ending.milliseconds);
    if (!ending.outcome->ok() &&
        (ending.outcome->failure().code.isEmpty() || ending.outcome->failure().stage != Stage::Token))
        return u"a failure without a code or a stage"_s;
    if (ending.exchange.id == 0 || ending.exchange.verdict == Verdict::Pending)
        return u"no exchange with a verdict in the record"_s;
    if (ending.exchange.timesSent != qMax(1, ending.requests) ||
        (row.timesSent > 0 && ending.requests != row.timesSent))
        return u"sent %1 times, the record says %2"_s.arg(ending.requests).arg(ending.exchange.timesSent);
    for (const QByteArray &secret : {accessCanary(), refreshCanary(), QByteArray("canary-secret-77aa01c4")}) {
        QByteArray wide;
        for (const char c : secret) // UTF-16 as JSON shows it byte for byte
            wide += QByteArray("\\u0000") + c;
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex(), wide.mid(6), wide}) {
            if (ending.shown.contains(form))
                return u"a secret in the record: "_s + QString::fromLatin1(form.left(40));
        }
    }
    return {};
}
} // namespace

class TestHostileAnswers : public QObject
{
    Q_OBJECT

    AnswerThread m_server;
    int m_rows = 0;
    int m_right = 0;
    qint64 m_longestBlock = 0;
    QByteArray m_blockedBy;

    /// One row after the other; all complaints at once, because they are of one kind as a rule.
    void judge(const QList<HostileRow> &rows)
    {
        QStringList complaints;
        for (const HostileRow &row : rows) {
            Ending ending = runAgainst(m_server, row);
            for (int attempt = 1; attempt < Attempts && ending.longestBlock > LongestBlock; ++attempt)
                ending = runAgainst(m_server, row);
            QString wrong = brokenInvariant(row, ending);
            if (wrong.isEmpty())
                wrong = complaint(row, ending);
            if (wrong.isEmpty() && ending.longestBlock > LongestBlock)
                wrong = u"the event loop stood still for %1 ms"_s.arg(ending.longestBlock);
            if (ending.longestBlock > m_longestBlock) {
                m_longestBlock = ending.longestBlock;
                m_blockedBy = row.name;
            }
            ++m_rows;
            if (wrong.isEmpty())
                ++m_right;
            else
                complaints.append(QString::fromUtf8(row.name) + u": "_s + wrong);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }

private Q_SLOTS:
    void warmUp() { runAgainst(m_server, {.name = "good", .answer = {.bytes = httpAnswer(goodJson())}}); }

    void members() { judge(memberRows()); }
    void lifetimes() { judge(lifetimeRows()); }
    void bodies() { judge(bodyRows()); }
    void statuses() { judge(statusRows()); }
    void framing() { judge(framingRows()); }

    /// The judge itself can say no.
    void wrongExpectationsAreSeen()
    {
        const HostileRow good{.name = "good",
                              .answer = {.bytes = httpAnswer(goodJson())},
                              .verdict = HostileRow::Verdict::Reject};
        const Ending ending = runAgainst(m_server, good);
        QVERIFY(brokenInvariant(good, ending).isEmpty());
        QVERIFY(!complaint(good, ending).isEmpty());
        Heartbeat heart;
        QTimer::singleShot(0, [] { QThread::msleep(60); });
        QTest::qWait(80);
        QVERIFY(heart.longest() >= 60);
    }

    void cleanupTestCase()
    {
        qInfo("hostile answers: %d of %d judged rightly; longest stop of the event loop %lld ms (%s)",
              m_right, m_rows, static_cast<long long>(m_longestBlock), m_blockedBy.constData());
    }
};

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
