// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/secretfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

class SecretFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedHash_data();
    void storedHash();
    void facts();
};

void SecretFactsTest::storedHash_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("django") << u"pbkdf2_sha256$600000$salt$aGFzaA=="_s << u"pbkdf2_sha256$"_s;
    QTest::newRow("django, copied with blanks")
        << u"\n pbkdf2_sha256$600000$salt$aGFzaA== "_s << u"pbkdf2_sha256$"_s;
    QTest::newRow("django argon2") << u"argon2$argon2id$v=19$m=102400,t=2,p=8$c2FsdA$aGFzaA"_s
                                   << u"argon2$"_s;
    QTest::newRow("django bcrypt") << u"bcrypt_sha256$$2b$12$abcdefghijklmnopqrstuv"_s << u"bcrypt_sha256$"_s;
    QTest::newRow("bcrypt") << u"$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW"_s << u"$2b$"_s;
    QTest::newRow("php") << u"$2y$10$abcdefghijklmnopqrstuv"_s << u"$2y$"_s;
    QTest::newRow("argon2id") << u"$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"_s << u"$argon2id$"_s;
    QTest::newRow("a secret of the toolkit") << u"hJkqPz3sTfQd2mA0xYbV7cWnLr8oUeIg"_s << QString();
    QTest::newRow("a word") << u"bcrypt"_s << QString();
    QTest::newRow("only the beginning") << u"pbkdf2_sha256$"_s << QString();
    QTest::newRow("the beginning in the middle") << u"x-pbkdf2_sha256$1$a$b"_s << QString();
    QTest::newRow("a dollar") << u"$ecret-of-a-person"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SecretFactsTest::storedHash()
{
    QFETCH(QString, text);
    QFETCH(QString, prefix);
    QCOMPARE(looksLikeStoredHash(text), !prefix.isEmpty());
    QCOMPARE(secretFacts(Secret(text)).hashPrefix, prefix);
    QCOMPARE(secretFacts(Secret(text)).looksLikeHash, !prefix.isEmpty());
}

void SecretFactsTest::facts()
{
    QCOMPARE(secretFacts(Secret()), SecretFacts());
    const SecretFacts plain = secretFacts(Secret(u"0123456789"_s));
    QVERIFY(plain.present);
    QCOMPARE(plain.length, 10);
    QVERIFY(!plain.hasOuterBlanks && !plain.hasInnerBlanks);
    QVERIFY(secretFacts(Secret(u"0123456789\n"_s)).hasOuterBlanks);
    QVERIFY(!secretFacts(Secret(u"0123456789\n"_s)).hasInnerBlanks);
    QVERIFY(secretFacts(Secret(u"01234 56789"_s)).hasInnerBlanks);
    QVERIFY(!secretFacts(Secret(u"01234 56789"_s)).hasOuterBlanks);
}

QTEST_GUILESS_MAIN(SecretFactsTest)
#include "tst_secretfacts.moc"
