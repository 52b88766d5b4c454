// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

#include <QDebug>
#include <QTextStream>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
template <typename Stream>
concept PrintsSecrets = requires(Stream stream, Secret secret)
{
    stream << secret;
};

// The only way out is reveal(): these must not compile, and the compiler is the test.
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<QString, Secret>, "a text becomes a secret only on purpose");
static_assert(!PrintsSecrets<QDebug>);
static_assert(!PrintsSecrets<QTextStream &>);
static_assert(!PrintsSecrets<QDataStream &>);
} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsValue()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QString()).isEmpty());
        const Secret secret(u"пароль+ &%"_s);
        QVERIFY(!secret.isEmpty());
        QCOMPARE(secret.reveal(), u"пароль+ &%"_s);
        QVERIFY(secret == Secret(u"пароль+ &%"_s));
        QVERIFY(secret != Secret(u"пароль+ &"_s));
    }

    void equalInConstantTime_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("equal");
        QTest::newRow("same") << QByteArray("state") << QByteArray("state") << true;
        QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
        QTest::newRow("last byte") << QByteArray("state") << QByteArray("statf") << false;
        QTest::newRow("first byte") << QByteArray("state") << QByteArray("ttate") << false;
        QTest::newRow("two bytes that cancel out in a sum") << QByteArray("ab") << QByteArray("ba") << false;
        QTest::newRow("high bit") << QByteArray("\x41", 1) << QByteArray("\xc1", 1) << false;
        QTest::newRow("prefix") << QByteArray("state") << QByteArray("stat") << false;
        QTest::newRow("empty and not") << QByteArray() << QByteArray("s") << false;
        QTest::newRow("case") << QByteArray("State") << QByteArray("state") << false;
        QTest::newRow("after a zero byte") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    }

    void equalInConstantTime()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(bool, equal);
        QCOMPARE(workbench::equalInConstantTime(left, right), equal);
        QCOMPARE(workbench::equalInConstantTime(right, left), equal);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
