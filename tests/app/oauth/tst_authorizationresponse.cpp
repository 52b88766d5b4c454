// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/oauth/authorizationresponse.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const AuthorizationAttempt &attempt()
{
    static const AuthorizationAttempt one{.state = u"xyz+ %"_s, .redirectUri = u"http://127.0.0.1:1/cb"_s};
    return one;
}

/// With the state of the attempt in front.
QByteArray ours(const QByteArray &rest)
{
    return "state=xyz%2B+%25&" + rest;
}

ProviderProfile profileOf(const QString &issuer)
{
    ProviderProfile profile;
    profile.issuer = issuer;
    return profile;
}
} // namespace

class TestAuthorizationResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("warnings");
        QTest::newRow("RFC 6749 §4.1.2") << ours("code=SplxlOBeZQQYbYS6WxSbIA") << QString()
                                         << u"SplxlOBeZQQYbYS6WxSbIA"_s << QStringList();
        QTest::newRow("decoded once")
            << ours("code=4%2F0AVG%2Bz%3D") << QString() << u"4/0AVG+z="_s << QStringList();
        QTest::newRow("not twice") << ours("code=4%252F0") << QString() << u"4%2F0"_s << QStringList();
        QTest::newRow("more parameters")
            << ours("code=c&scope=a+b&authuser=0&prompt=none") << QString() << u"c"_s << QStringList();
        QTest::newRow("issuer (RFC 9207 §2)") << ours("code=c&iss=https%3A%2F%2Fhonest.as.example")
                                              << u"https://honest.as.example"_s << u"c"_s << QStringList();
        QTest::newRow("issuer without a profile's")
            << ours("code=c&iss=https%3A%2F%2Fhonest.as.example") << QString() << u"c"_s
            << QStringList{u"issuer_not_checked"_s};
        QTest::newRow("no issuer in the answer")
            << ours("code=c") << u"https://honest.as.example"_s << u"c"_s << QStringList();
        QTest::newRow("empty error counts as absent")
            << ours("code=c&error=") << QString() << u"c"_s << QStringList();
    }

    void codes()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, issuer);
        QFETCH(QString, code);
        QFETCH(QStringList, warnings);
        const auto response = readAuthorizationResponse(query, attempt(), profileOf(issuer));
        QVERIFY2(response.ok(), query.constData());
        QCOMPARE(response->code.reveal(), code);
        QStringList got;
        for (const Warning &warning : response->warnings)
            got.append(warning.code);
        QCOMPARE(got, warnings);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("fact");
        const auto row = [](const char *name, const QByteArray &query, const QString &code,
                            const QString &fact = {}, FailureKind kind = FailureKind::Rejected) {
            QTest::newRow(name) << query << code << kind << fact;
        };
        const QString state = codes::StateMismatch;
        // The state first: whatever else is wrong, such a request is not ours and the wait goes on.
        row("no query", "", state, u"missing"_s);
        row("no state", "code=c", state, u"missing"_s);
        row("empty state", "code=c&state=", state, u"different"_s);
        row("another state", "code=c&state=other", state, u"different"_s);
        row("a part of the state", "code=c&state=xyz%2B+", state, u"different"_s);
        row("more than the state", "code=c&state=xyz%2B+%25x", state, u"different"_s);
        row("another case", "code=c&state=XYZ%2B+%25", state, u"different"_s);
        row("a wrong state beside an error", "error=access_denied&state=other", state, u"different"_s);
        row("a wrong state beside a foreign issuer", "code=c&state=other&iss=https%3A%2F%2Fevil", state,
            u"different"_s);
        row("a wrong state first, then ours", "code=c&state=other&" + ours(""), state, u"different"_s);
        row("broken escape", ours("code=%4"), state, u"undecodable"_s);
        row("invalid UTF-8", ours("code=%ff"), state, u"undecodable"_s);
        // Then repetition,
        row("code twice", ours("code=first&code=second"), codes::ParameterRepeated, u"code"_s);
        row("state twice", ours(ours("code=c")), codes::ParameterRepeated, u"state"_s);
        row("any parameter twice", ours("code=c&x=1&x=1"), codes::ParameterRepeated, u"x"_s);
        row("twice beside an error", ours("error=access_denied&error=x"), codes::ParameterRepeated,
            u"error"_s);
        row("issuer twice", ours("code=c&iss=https%3A%2F%2Fhonest&iss=https%3A%2F%2Fevil"),
            codes::ParameterRepeated, u"iss"_s);
        // then the issuer,
        row("foreign issuer", ours("code=c&iss=https%3A%2F%2Fevil"), codes::IssuerMismatch,
            u"https://evil"_s);
        row("issuer with a slash more", ours("code=c&iss=https%3A%2F%2Fhonest%2F"), codes::IssuerMismatch,
            u"https://honest/"_s);
        row("issuer in another case", ours("code=c&iss=https%3A%2F%2FHonest"), codes::IssuerMismatch,
            u"https://Honest"_s);
        row("foreign issuer in an error", ours("error=access_denied&iss=https%3A%2F%2Fevil"),
            codes::IssuerMismatch, u"https://evil"_s);
        // then error and code.
        row("code and error", ours("code=c&error=access_denied"), u"access_denied"_s, QString(),
            FailureKind::Refused);
        row("neither", ours("scope=a"), codes::MalformedAnswer, u"no_code"_s);
        row("empty code", ours("code="), codes::MalformedAnswer, u"no_code"_s);
        row("denied", ours("error=access_denied"), u"access_denied"_s, QString(), FailureKind::Refused);
        row("an error of the server's own", ours("error=temporarily+odd"), u"temporarily odd"_s, QString(),
            FailureKind::Refused);
    }

    void refusals()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QFETCH(FailureKind, kind);
        QFETCH(QString, fact);
        const auto response = readAuthorizationResponse(query, attempt(), profileOf(u"https://honest"_s));
        QVERIFY(!response.ok());
        const Failure &failure = response.failure();
        QCOMPARE(failure.code, code);
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.stage, kind == FailureKind::Refused ? Stage::Authorization : Stage::Callback);
        if (!fact.isEmpty())
            QVERIFY2(failure.evidence.values().contains(fact),
                     qPrintable(failure.evidence.values().join(u", "_s)));
    }

    void theServersWords()
    {
        const auto response = readAuthorizationResponse(
            ours("error=access_denied&error_description=The+user+said+no+%26+that%27s+it&error_uri=%2Fhelp"),
            attempt(), {});
        const Failure failure = response.failure();
        QCOMPARE(failure.error, u"access_denied"_s);
        QCOMPARE(failure.errorDescription, u"The user said no & that's it"_s);
        QCOMPARE(failure.errorUri, u"/help"_s);
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("query");
        const QByteArray query("code=4%2F0AVG%2Bz%3D&state=abc");
        const QString address = u"http://127.0.0.1:8400/callback?code=4%2F0AVG%2Bz%3D&state=abc"_s;
        QTest::newRow("address") << address << query;
        QTest::newRow("only the query") << u"code=4%2F0AVG%2Bz%3D&state=abc"_s << query;
        QTest::newRow("query with its mark") << u"?code=4%2F0AVG%2Bz%3D&state=abc"_s << query;
        QTest::newRow("blanks around") << u" \t"_s + address + u" \r\n"_s << query;
        QTest::newRow("in quotes") << u"\""_s + address + u"\""_s << query;
        QTest::newRow("in other quotes") << u"“"_s + address + u"”"_s << query;
        QTest::newRow("in angles") << u"<"_s + address + u">"_s << query;
        QTest::newRow("broken over lines")
            << u"http://127.0.0.1:8400/callback?code=4%2F0A\r\n  VG%2Bz%3D&sta\nte=abc"_s << query;
        QTest::newRow("zero-width and no-break blanks")
            << address.left(20) + u"\u200b"_s + address.mid(20) + u"\u00a0\ufeff"_s << query;
        QTest::newRow("a fragment after it") << address + u"#_=_"_s << query;
        QTest::newRow("an error") << u"https://localhost/cb?error=access_denied&state=abc"_s
                                  << QByteArray("error=access_denied&state=abc");
        QTest::newRow("an app's scheme")
            << u"com.example.app:/cb?code=c&state=abc"_s << QByteArray("code=c&state=abc");
    }

    void pasted()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, query);
        const Result<QByteArray> found = queryFromPastedText(text);
        QVERIFY2(found.ok(), qPrintable(text));
        QCOMPARE(*found, query);
    }

    void unusablePastes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QString() << u"empty"_s;
        QTest::newRow("blanks and quotes") << u" \n\"\" "_s << u"empty"_s;
        QTest::newRow("the address that was opened")
            << u"https://h/authorize?response_type=code&client_id=x&state=abc"_s << u"authorization_url"_s;
        QTest::newRow("words") << u"I pressed Allow"_s << u"no_parameters"_s;
        QTest::newRow("an address without parameters")
            << u"http://127.0.0.1:8400/callback"_s << u"no_parameters"_s;
        QTest::newRow("other parameters") << u"http://127.0.0.1:8400/callback?a=b"_s << u"no_parameters"_s;
        QTest::newRow("broken escape")
            << u"http://127.0.0.1:8400/callback?code=%4&state=abc"_s << u"no_parameters"_s;
    }

    void unusablePastes()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const Result<QByteArray> found = queryFromPastedText(text);
        QVERIFY(!found.ok());
        QCOMPARE(found.failure().code, QString(codes::MalformedAnswer));
        QCOMPARE(found.failure().evidence.value(u"reason"_s), reason);
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationResponse)
#include "tst_authorizationresponse.moc"
