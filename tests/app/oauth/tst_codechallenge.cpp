// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/codechallenge.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestCodeChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challenges_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::addColumn<QString>("challenge");
        QTest::newRow("RFC 7636 Appendix B") << u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s
                                             << u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
        QTest::newRow("GitLab's documentation") << u"ks02i3jdikdo2k0dkfodf3m39rjfjsdk0wk349rj3jrhf"_s
                                                << u"2i0WFA-0AerkjQm4X4oDEhqA17QIAKNjXpagHBXmO_U"_s;
    }

    void challenges()
    {
        QFETCH(QString, verifier);
        QFETCH(QString, challenge);
        QCOMPARE(codeChallenge(Secret(verifier), Pkce::S256), challenge);
        QCOMPARE(codeChallenge(Secret(verifier), Pkce::Plain), verifier);
        QCOMPARE(codeChallenge(Secret(verifier), Pkce::None), QString());
    }

    void theOctetsOfAppendixB()
    {
        const QByteArray octets("\x74\x18\xdf\xb4\x97\x99\xe0\x25\x4f\xfa\x60\x7d\xd8\xad\xbb\xba"
                                "\x16\xd4\x25\x4d\x69\xd6\xbf\xf0\x5b\x58\x05\x58\x53\x84\x8d\x79");
        QCOMPARE(octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                 QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    }

    void verifiers_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::addColumn<bool>("good");
        const QString rest = u"a"_s.repeated(42);
        QTest::newRow("42") << rest << false;
        QTest::newRow("43") << rest + u"a"_s << true;
        QTest::newRow("128") << u"a"_s.repeated(128) << true;
        QTest::newRow("129") << u"a"_s.repeated(129) << false;
        QTest::newRow("empty") << QString() << false;
        for (const QChar good : u"AZaz09-._~"_s)
            QTest::addRow("good %c", good.toLatin1()) << rest + good << true;
        for (const QChar bad : u"+/= %é!*@[`{"_s)
            QTest::addRow("bad %x", bad.unicode()) << rest + bad << false;
    }

    void verifiers()
    {
        QFETCH(QString, verifier);
        QFETCH(bool, good);
        QCOMPARE(isCodeVerifier(Secret(verifier)), good);
    }

    void everyChallengeHas43Characters()
    {
        static const QRegularExpression shape(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        for (int length = 43; length <= 128; ++length)
            QVERIFY(shape.match(codeChallenge(Secret(u"x"_s.repeated(length)), Pkce::S256)).hasMatch());
    }
};

QTEST_GUILESS_MAIN(TestCodeChallenge)
#include "tst_codechallenge.moc"
