// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the computer is set while the program runs, or between two runs.
#include "app/profileactions.h"
#include "app/workbench.h"
#include "tests/support/waiting.h"
#include "ui/run/tokenlife.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestClockSet : public QObject
{
    Q_OBJECT

    QDateTime m_wall;
    milliseconds m_passed{};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    ProviderProfile m_profile;

    void open()
    {
        m_workbench.reset();
        auto opened = Workbench::open({.dataFolder = m_folder->path(),
                                       .clock = [this] { return m_wall; },
                                       .passing = [this] { return m_passed; }});
        QVERIFY(opened.ok());
        m_workbench = std::move(*opened);
    }

    /// Time goes by, for both clocks.
    void wait(qint64 seconds)
    {
        m_wall = m_wall.addSecs(seconds);
        m_passed += std::chrono::seconds(seconds);
    }

    /// Only the clock on the wall.
    void set(qint64 seconds) { m_wall = m_wall.addSecs(seconds); }

    void receive()
    {
        const TokenSet tokens{.accessToken = Secret(u"at"_s), .expiresIn = 3600, .receivedAt = m_wall};
        const auto saved = valueOf(m_workbench->saveTokens(m_profile, tokens));
        QVERIFY(saved && *saved);
    }

    TokenSet kept()
    {
        const auto loaded = valueOf(m_workbench->loadTokens(m_profile));
        return loaded && *loaded && **loaded ? ***loaded : TokenSet();
    }

    std::optional<qint64> left()
    {
        m_workbench->followClock();
        return TokenLife::secondsLeft(kept(), m_workbench->now());
    }

private Q_SLOTS:
    void init()
    {
        m_wall = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
        m_passed = milliseconds(1000);
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        m_profile = {};
        m_profile.name = u"P"_s;
        const auto saved = valueOf(saveProfile(m_workbench.get(), m_profile, {}));
        QVERIFY(saved && *saved);
        m_profile = **saved;
    }

    void cleanup() { m_workbench.reset(); }

    void timePasses()
    {
        receive();
        wait(600);
        QCOMPARE(left(), 3000);
        wait(3000 + 5); // also when the computer slept: the time that passes goes on then
        QCOMPARE(left(), -5);
    }

    void theClockIsSet_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("forward an hour and more") << qint64(7200);
        QTest::newRow("back an hour and more") << qint64(-7200);
        QTest::newRow("back ten minutes") << qint64(-600);
        QTest::newRow("a day") << qint64(86400);
    }

    void theClockIsSet()
    {
        QFETCH(qint64, seconds);
        receive();
        wait(600);
        QSignalSpy told(m_workbench.get(), &Workbench::clockSet);
        QSignalSpy changed(m_workbench.get(), &Workbench::tokensChanged);
        set(seconds);
        QCOMPARE(left(), 3000);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toLongLong(), seconds * 1000);
        QCOMPARE(changed.size(), 1);
        wait(60);
        QCOMPARE(left(), 2940);
        QCOMPARE(told.size(), 1);
        // The time of day that it ends at is one of the clock as it is now.
        QCOMPARE(kept().expiresAt(), m_wall.addSecs(2940));
        set(-seconds);
        QCOMPARE(left(), 2940);
        // What is kept is right for the next run, and for the command line.
        open();
        QCOMPARE(left(), 2940);
    }

    void aClockThatIsKeptRightIsNobodysNews()
    {
        receive();
        QSignalSpy told(m_workbench.get(), &Workbench::clockSet);
        for (int i = 0; i < 5; ++i) {
            wait(60);
            m_wall = m_wall.addMSecs(200);
            m_workbench->followClock();
        }
        QVERIFY(told.isEmpty());
    }

    void aTokenOfAnEarlierRunIsNotMoved()
    {
        receive();
        open();
        set(600);
        QCOMPARE(left(), 3000); // when it came in this clock's time is not known
    }

    void aClockSetBackBetweenTwoRuns()
    {
        receive();
        set(-7200);
        open();
        QVERIFY(!left());
        QCOMPARE(TokenLife::text(kept(), m_wall),
                 u"expiry not known: the clock of this computer was set back"_s);
    }

    void theSystemsOwnClocks()
    {
        const milliseconds before = sinceBoot();
        const QDateTime wall = systemNow();
        QTest::qSleep(30);
        const auto passed = (sinceBoot() - before).count();
        QVERIFY2(passed >= 30, qPrintable(QString::number(passed)));
        QVERIFY(wall.msecsTo(systemNow()) >= 29);
    }
};

QTEST_GUILESS_MAIN(TestClockSet)
#include "tst_clockset.moc"
