// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/authorizationrequest.h"
#include "app/oauth/codechallenge.h"
#include "app/oauth/randomtext.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestRandomText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandAreAllDifferent()
    {
        static const QRegularExpression shape(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        QSet<QString> seen;
        QSet<QChar> letters;
        for (int i = 0; i < 1000; ++i) {
            const QString text = randomText();
            QVERIFY2(shape.match(text).hasMatch(), qPrintable(text));
            seen.insert(text);
            for (const QChar letter : text)
                letters.insert(letter);
        }
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(letters.size(), 64); // 43000 characters: each of the alphabet comes
    }

    void everyBitMoves()
    {
        QByteArray once(32, '\0');
        QByteArray always(32, '\xff');
        for (int i = 0; i < 200; ++i) {
            const QByteArray octets =
                QByteArray::fromBase64(randomText().toLatin1(), QByteArray::Base64UrlEncoding);
            QCOMPARE(octets.size(), 32);
            for (int at = 0; at < 32; ++at) {
                once[at] = static_cast<char>(once.at(at) | octets.at(at));
                always[at] = static_cast<char>(always.at(at) & octets.at(at));
            }
        }
        QCOMPARE(once, QByteArray(32, '\xff'));
        QCOMPARE(always, QByteArray(32, '\0'));
    }

    void attemptsShareNothing()
    {
        const AuthorizationAttempt one = newAuthorizationAttempt(u"http://127.0.0.1:1/cb"_s);
        const AuthorizationAttempt two = newAuthorizationAttempt(u"http://127.0.0.1:1/cb"_s);
        QCOMPARE(one.redirectUri, u"http://127.0.0.1:1/cb"_s);
        QVERIFY(isCodeVerifier(one.codeVerifier));
        QVERIFY(one.state.size() >= 22); // 128 bits
        const QSet<QString> all{one.state, two.state, one.codeVerifier.reveal(), two.codeVerifier.reveal()};
        QCOMPARE(all.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestRandomText)
#include "tst_randomtext.moc"
