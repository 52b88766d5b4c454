// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's contract: exit statuses and stage names never change.
#include "app/base/failure.h"
#include "app/base/result.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatuses_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << FailureKind::Refused << 1;
        QTest::newRow("usage") << FailureKind::Usage << 2;
        QTest::newRow("no answer") << FailureKind::NoAnswer << 3;
        QTest::newRow("rejected") << FailureKind::Rejected << 4;
        QTest::newRow("secret store") << FailureKind::SecretStore << 5;
        QTest::newRow("cancelled") << FailureKind::Cancelled << 130;
    }

    void exitStatuses()
    {
        QFETCH(FailureKind, kind);
        QFETCH(int, status);
        QCOMPARE(exitStatus(kind), status);
    }

    void stageNames_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("name");
        QTest::newRow("profile") << Stage::Profile << u"profile"_s;
        QTest::newRow("secrets") << Stage::Secrets << u"secrets"_s;
        QTest::newRow("authorization") << Stage::Authorization << u"authorization"_s;
        QTest::newRow("callback") << Stage::Callback << u"callback"_s;
        QTest::newRow("token") << Stage::Token << u"token"_s;
        QTest::newRow("refresh") << Stage::Refresh << u"refresh"_s;
        QTest::newRow("revocation") << Stage::Revocation << u"revocation"_s;
        QTest::newRow("introspection") << Stage::Introspection << u"introspection"_s;
        QTest::newRow("userinfo") << Stage::UserInfo << u"userinfo"_s;
        QTest::newRow("resource") << Stage::Resource << u"resource"_s;
        QTest::newRow("storage") << Stage::Storage << u"storage"_s;
    }

    void stageNames()
    {
        QFETCH(Stage, stage);
        QFETCH(QString, name);
        QCOMPARE(stageName(stage), name);
    }

    void aResultIsTheOneOrTheOther()
    {
        // A Result of a Failure-like type still knows which of the two it holds.
        const Result<QString> good(u"value"_s);
        const Result<QString> bad(Failure{.code = u"x"_s});
        QVERIFY(good.ok());
        QCOMPARE(*good, u"value"_s);
        QVERIFY(!bad.ok());
        QCOMPARE(bad.failure().code, u"x"_s);
    }
};

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
