// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretregister.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
QByteArray randomText(QRandomGenerator &random, qsizetype size, const QByteArray &alphabet)
{
    QByteArray text;
    text.reserve(size);
    for (qsizetype i = 0; i < size; ++i)
        text.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
    return text;
}

const QByteArray TokenAlphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
} // namespace

class TestSecretRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInOrderOfBirth()
    {
        SecretRegister names;
        QCOMPARE(names.add(SecretKind::AccessToken, Secret(u"access-token-one"_s)), u"AT1"_s);
        QCOMPARE(names.add(SecretKind::RefreshToken, Secret(u"refresh-token-one"_s)), u"RT1"_s);
        QCOMPARE(names.add(SecretKind::AccessToken, Secret(u"access-token-two"_s)), u"AT2"_s);
        QCOMPARE(names.add(SecretKind::AccessToken, Secret(u"access-token-one"_s)), u"AT1"_s);
        QCOMPARE(names.add(SecretKind::Password, Secret(u"access-token-two"_s)),
                 u"AT2"_s); // one value, one name
        QCOMPARE(names.add(SecretKind::IdToken, Secret(u"id-token-one"_s)), u"IDT1"_s);
        QCOMPARE(names.add(SecretKind::AuthorizationCode, Secret(u"code-one-one"_s)), u"code1"_s);
        QCOMPARE(names.add(SecretKind::CodeVerifier, Secret(u"verifier-one"_s)), u"verifier1"_s);
        QCOMPARE(names.add(SecretKind::ClientSecret, Secret(u"secret-one"_s)), u"secret1"_s);
        QCOMPARE(names.add(SecretKind::Password, Secret(u"password-one"_s)), u"password1"_s);
        QCOMPARE(names.add(SecretKind::Password, Secret()), QString());

        QCOMPARE(names.nameOf(Secret(u"refresh-token-one"_s)), u"RT1"_s);
        QCOMPARE(names.nameOf(Secret(u"unknown"_s)), QString());
        QCOMPARE(names.nameOf(Secret()), QString());
        QCOMPARE(names.valueOf(u"AT2"_s), Secret(u"access-token-two"_s));
        QVERIFY(names.valueOf(u"AT9"_s).isEmpty());
        names.clear();
        QCOMPARE(names.named("access-token-one"_ba), "access-token-one"_ba);
        QCOMPARE(names.add(SecretKind::AccessToken, Secret(u"access-token-two"_s)), u"AT1"_s);
    }

    void spellings_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // password1 where the value stood
        const auto row = [](const char *tag, const QString &value, const QByteArray &text,
                            const QByteArray &expected) { QTest::newRow(tag) << value << text << expected; };
        const QString odd = u"s3c+r&t%41=/ \"\\x"_s;
        row("nothing", odd, "nothing here", "nothing here");
        row("empty text", odd, "", "");
        row("plain", odd, "a=s3c+r&t%41=/ \"\\x;", "a=password1;");
        row("only the value", odd, "s3c+r&t%41=/ \"\\x", "password1");
        row("twice", u"12345678"_s, "12345678 12345678", "password1 password1");
        row("side by side", u"12345678"_s, "1234567812345678", "password1password1");
        row("inside a word", u"12345678"_s, "ab12345678cd", "abpassword1cd");
        row("one short of it", u"12345678"_s, "1234567", "1234567");
        row("form", odd, "a=s3c%2Br%26t%2541%3D%2F+%22%5Cx&b=1", "a=password1&b=1");
        row("form, lower case", odd, "a=s3c%2br%26t%2541%3d%2f+%22%5cx&b=1", "a=password1&b=1");
        row("query", odd, "a=s3c%2Br%26t%2541%3D%2F%20%22%5Cx&b=1", "a=password1&b=1");
        row("encoded in part", odd, "a=s3c+r%26t%2541=/%20%22\\x&b=1", "a=password1&b=1");
        row("everything encoded", u"abcdefgh"_s, "a=%61%62%63%64%65%66%67%68&b", "a=password1&b");
        row("encoded twice", odd, "next=%3Fa%3Ds3c%252Br%2526t%252541%253D%252F%2520%2522%255Cx%26b",
            "next=%3Fa%3Dpassword1%26b");
        row("encoded twice, space as plus", u"four words of it"_s, "u=%3Fp%3Dfour%2Bwords%2Bof%2Bit%26",
            "u=%3Fp%3Dpassword1%26");
        row("double encoded by mistake", u"4/0AVG+z=R1"_s, "code=4%252F0AVG%252Bz%253DR1", "code=password1");
        // Not as raw strings: moc 6.4 loses the class behind a raw string with a backslash before a quote.
        row("json", odd, "{\"a\":\"s3c+r&t%41=/ \\\"\\\\x\"}", "{\"a\":\"password1\"}");
        row("json, slash escaped", odd, "{\"a\":\"s3c+r&t%41=\\/ \\\"\\\\x\"}", "{\"a\":\"password1\"}");
        row("json, by number", odd, R"({"a":"s3c\u002Br\u0026t\u002541\u003d\u002f\u0020\u0022\u005cx"})",
            R"({"a":"password1"})");
        row("json, first character", u"<angle>brackets"_s, R"({"a":"\u003Cangle\u003ebrackets"})",
            R"({"a":"password1"})");
        row("json, control characters", u"tab\tline\nback\b"_s, R"({"a":"tab\tline\nback\b"})",
            R"({"a":"password1"})");
        row("html", u"a<b>c&d\"e'f"_s, "<b>a&lt;b&gt;c&amp;d&quot;e&#39;f</b>", "<b>password1</b>");
        row("html, by number", u"a<b>c&d\"e'f"_s, "<b>a&#60;b&#x3e;c&#38;d&#34;e&#X27;f</b>",
            "<b>password1</b>");
        row("address in JSON", u"4/0AVG+z"_s, "{\"u\":\"http:\\/\\/a?code=4\\/0AVG%2Bz\"}",
            "{\"u\":\"http:\\/\\/a?code=password1\"}");
        row("address in a page", u"it's+mine"_s, "<a href='/?p=it&#39;s%2Bmine&amp;x'>",
            "<a href='/?p=password1&amp;x'>");
        row("JSON in JSON", u"a/b\"c\\d/e"_s,
            "\"{\\\"p\\\": \\\"a\\\\\\/b\\\\\\\"c\\\\\\\\d\\\\u002Fe\\\"}\"",
            "\"{\\\"p\\\": \\\"password1\\\"}\"");
        row("JSON in a page", u"a/b\"c/d"_s, "<pre>{&quot;p&quot;:&quot;a\\/b\\&quot;c\\/d&quot;}</pre>",
            "<pre>{&quot;p&quot;:&quot;password1&quot;}</pre>");
        row("page in JSON", u"a&b<c>d/e"_s, "\"a\\u0026amp;b\\u0026lt;c\\u0026gt;d\\/e\"", "\"password1\"");
        row("JSON in an address", u"a\\b\"c+d"_s, "?s=%7B%22a%5C%5Cb%5C%22c%2Bd%22", "?s=%7B%22password1%22");
        row("behind a mark of somebody else", u"abcd+efgh"_s, "5%abcd%2Befgh C:\\abcd\\u002befgh",
            "5%password1 C:\\password1");
        row("base64", u"any carnal pleas"_s, "x YW55IGNhcm5hbCBwbGVhcw== y", "x password1 y");
        row("base64 without padding", u"any carnal pleas"_s, "x YW55IGNhcm5hbCBwbGVhcw y", "x password1 y");
        row("base64, encoded", u"any carnal pleas"_s, "x=YW55IGNhcm5hbCBwbGVhcw%3D%3D&y", "x=password1&y");
        row("base64url", u"i~~~>>>i~~~>>>"_s, "x aX5-fj4-Pml-fn4-Pj4= y", "x password1 y");
        row("broken escapes", u"abcdefgh"_s, "%", "%");
        row("broken escapes 2", u"abcdefgh"_s, "%6 \\u00 &# \\u006 %25 %256 &#97 abcdefg",
            "%6 \\u00 &# \\u006 %25 %256 &#97 abcdefg");
    }
    void spellings()
    {
        QFETCH(const QString, value);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        SecretRegister names;
        names.add(SecretKind::Password, Secret(value));
        QCOMPARE(names.named(text), expected);
        QCOMPARE(names.named(QString::fromUtf8(text)), QString::fromUtf8(expected));
        QCOMPARE(names.occursIn(text), text != expected);
    }

    void notAsciiInEveryEscaping_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QString value = u"\u0416\u0438\u0437-\U0001F511-\u00e9"_s;
        QTest::newRow("plain") << value.toUtf8();
        QTest::newRow("percent") << value.toUtf8().toPercentEncoding();
        QTest::newRow("percent twice") << value.toUtf8().toPercentEncoding().toPercentEncoding();
        QTest::newRow("json") << "\\u0416\\u0438\\u0437-\\uD83D\\udd11-\\u00E9"_ba;
        QTest::newRow("html") << "&#1046;&#x438;&#1079;-&#128273;-&#233;"_ba;
    }
    void notAsciiInEveryEscaping()
    {
        QFETCH(const QByteArray, text);
        SecretRegister names;
        names.add(SecretKind::Password, Secret(u"\u0416\u0438\u0437-\U0001F511-\u00e9"_s));
        QCOMPARE(names.named("<" + text + ">"), "<password1>"_ba);
    }

    void bytesAroundAValueStayAsTheyAre()
    {
        SecretRegister names;
        names.add(SecretKind::AccessToken, Secret(u"abcdefgh"_s));
        const QByteArray before("\xff\x00\xfe%zz\\", 7);
        const QByteArray behind("\xc3\x00+", 3);
        QCOMPARE(names.named(before + "abcdefgh" + behind), before + "AT1" + behind);
        QCOMPARE(names.named(u"\u0416 abcdefgh \U0001F511"_s), u"\u0416 AT1 \U0001F511"_s);
        const QString loneSurrogate = QChar(0xd800) + u"x"_s;
        QCOMPARE(names.named(loneSurrogate), loneSurrogate);
    }

    void valuesInsideValues()
    {
        SecretRegister names;
        names.add(SecretKind::AccessToken, Secret(u"middle-part"_s));
        names.add(SecretKind::RefreshToken, Secret(u"middle-part-and-more"_s));
        names.add(SecretKind::IdToken, Secret(u"head.middle-part.tail"_s));
        QCOMPARE(names.named("a middle-part b"_ba), "a AT1 b"_ba);
        QCOMPARE(names.named("a middle-part-and-more b"_ba), "a RT1 b"_ba);
        QCOMPARE(names.named("a head.middle-part.tail b"_ba), "a IDT1 b"_ba);
        QCOMPARE(names.named("middle-part-and-middle-part"_ba), "AT1-and-AT1"_ba);
        // Two that share a piece: nothing of either may be left.
        names.add(SecretKind::Password, Secret(u"more than enough"_s));
        QCOMPARE(names.named("<middle-part-and-more than enough>"_ba), "<RT1password1>"_ba);
    }

    void basicCredentials_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << u"client"_s << u"secret-secret"_s;
        QTest::newRow("to be encoded") << u"cl:ient+\u0416"_s << u"s3c r&t%41=/"_s;
        QTest::newRow("short") << u"client"_s << u"12"_s;
    }
    void basicCredentials()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, secret);
        const auto encoded = [](const QString &text) {
            return text.toUtf8().toPercentEncoding().replace("%20", "+");
        };
        const QByteArray raw = id.toUtf8() + ':' + secret.toUtf8();
        const QByteArray form = encoded(id) + ':' + encoded(secret);
        SecretRegister names;
        names.addBasicCredentials(id, Secret(secret));
        QCOMPARE(names.nameOf(Secret(secret)), u"secret1"_s);
        QCOMPARE(names.named("Basic " + raw.toBase64()), "Basic secret1"_ba);
        QCOMPARE(names.named("Basic " + form.toBase64()), "Basic secret1"_ba);
        QCOMPARE(names.named("x=" + raw.toBase64().toPercentEncoding() + "&"), "x=secret1&"_ba);
        QVERIFY(names.occursIn(form.toBase64()));
        QVERIFY(!names.occursIn("Basic Y2xpZW50"));
    }

    /// Wherever it begins in what was encoded: another client's Basic header, a state, a signed request.
    void insideLongerBase64()
    {
        const QString secret = u"s3c r&t%41=/"_s;
        for (const QByteArray &before : {"id:"_ba, "ident:"_ba, "client:"_ba, "{\"s\":\""_ba}) {
            for (const QByteArray &behind : {""_ba, "\""_ba, "\"}"_ba}) {
                for (const QByteArray &inside : {secret.toUtf8(), "s3c+r%26t%2541%3D%2F"_ba}) {
                    SecretRegister names;
                    names.add(SecretKind::ClientSecret, Secret(secret));
                    const QByteArray text = before + inside + behind;
                    QVERIFY(names.occursIn("Basic " + text.toBase64()));
                    QVERIFY(names.named(text.toBase64(QByteArray::Base64UrlEncoding)).contains("secret1"));
                }
            }
        }
        SecretRegister names;
        names.add(SecretKind::Password, Secret(u"1234567"_s)); // too short to be told from chance
        QVERIFY(!names.occursIn("pin:1234567."_ba.toBase64()));
    }

    void publicClientHasNoCredentials()
    {
        SecretRegister names;
        names.addBasicCredentials(u"client"_s, Secret());
        QCOMPARE(names.named("Basic Y2xpZW50Og=="_ba), "Basic Y2xpZW50Og=="_ba);
    }

    void shortValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *tag, const QString &value, const QByteArray &text,
                            const QByteArray &expected) { QTest::newRow(tag) << value << text << expected; };
        const QString pin = u"1234"_s;
        row("form value", pin, "a=1234&b=1234", "a=password1&b=password1");
        row("encoded address", pin, "u=%3Fa%3D1234%26b", "u=%3Fa%3Dpassword1%26b");
        row("encoded twice", pin, "u=%253D1234%2526", "u=%253Dpassword1%2526");
        row("json string", pin, R"({"a":"1234"})", R"({"a":"password1"})");
        row("json in json", pin, "\"{\\\"a\\\":\\\"1234\\\"}\"", "\"{\\\"a\\\":\\\"password1\\\"}\"");
        row("behind an escape", pin, R"("line\n1234\u00201234")", R"("line\npassword1\u0020password1")");
        row("between spaces", pin, "pin 1234 ok", "pin password1 ok");
        row("end of a sentence", pin, "The pin is 1234.", "The pin is password1.");
        row("part of a number", pin, "12345 51234 1234.5 5.1234", "12345 51234 1234.5 5.1234");
        row("part of a word", pin, "a1234 1234a _1234 1234-x", "a1234 1234a _1234 1234-x");
        row("next to a letter beyond ASCII", pin,
            "\xd0\x96"
            "1234",
            "\xd0\x96"
            "1234");
        row("part of an escape", pin, "%12345678 %4112345 %1234", "%12345678 %4112345 %1234");
        row("port", pin, "http://127.0.0.1:1234/cb?x=1234", "http://127.0.0.1:1234/cb?x=password1");
        row("port of a name", pin, "http://server:1234 localhost:1234", "http://server:1234 localhost:1234");
        row("port, IPv6", pin, "http://[::1]:1234/", "http://[::1]:1234/");
        row("port, encoded", pin, "r=http%3A%2F%2F127.0.0.1%3A1234%2Fcb",
            "r=http%3A%2F%2F127.0.0.1%3A1234%2Fcb");
        row("port, Host field", pin, "127.0.0.1:1234", "127.0.0.1:1234");
        row("user and password", pin, "admin:1234", "admin:password1");
        row("mail address and password", pin, "admin@example.com:1234", "admin@example.com:password1");
        row("json number", pin, R"({"pin":1234})", R"({"pin":password1})");
        row("seven characters", u"letmein"_s, "letmein! xletmein letmein", "password1! xletmein password1");
        row("parameter's name", u"scope"_s, "scope=scope&a=scope", "scope=password1&a=password1");
        row("member's name", u"scope"_s, R"({"scope" : "scope","a":["scope"]})",
            R"({"scope" : "password1","a":["password1"]})");

        row("two characters, form", u"ab"_s, "a=ab&b=abc&ab=1&c=ab", "a=password1&b=abc&ab=1&c=password1");
        row("two characters, json", u"ab"_s, R"({"ab":"ab","x":"abc","y":"c ab"})",
            R"({"ab":"password1","x":"abc","y":"c ab"})");
        row("two characters, all of it", u"ab"_s, "ab", "password1");
        row("two characters, words", u"ab"_s, "ab ab (ab) ab", "ab ab (ab) ab");
        row("two characters, end of line", u"ab"_s, "a=ab\r\nb", "a=password1\r\nb");
        row("one character", u"x"_s, "x=x&x=%78&y=xx", "x=password1&x=password1&y=xx");
        row("one character, end", u"x"_s, "a=x", "a=password1");
        row("a space", u" "_s, "a=+&b=%20&c= &d e", "a=password1&b=password1&c=password1&d e");
    }
    void shortValues()
    {
        QFETCH(const QString, value);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        SecretRegister names;
        names.add(SecretKind::Password, Secret(value));
        QCOMPARE(names.named(text), expected);
        QCOMPARE(names.occursIn(text), text != expected);
    }

    /// What every spelling of a random value comes to, in a random text around it.
    void randomValues()
    {
        QRandomGenerator random(20260127);
        QByteArray alphabet;
        for (char c = 0x20; c < 0x7f; ++c)
            alphabet.append(c);
        for (int i = 0; i < 2000; ++i) {
            const QByteArray value = randomText(random, random.bounded(8, 40), alphabet);
            SecretRegister names;
            names.add(SecretKind::AccessToken, Secret(QString::fromLatin1(value)));
            const QByteArray percent = value.toPercentEncoding();
            QByteArray json;
            for (const char c : value)
                json += random.bounded(3) == 0 || c == '"' || c == '\\' ? "\\u00" + QByteArray(1, c).toHex()
                                                                        : QByteArray(1, c);
            const QList<QByteArray> spellings{
                value, percent,         value.toPercentEncoding({}, "abc"), percent.toPercentEncoding(),
                json,  value.toBase64()};
            for (const QByteArray &spelling : spellings) {
                const QByteArray before = randomText(random, 20, "xyz ,;");
                QCOMPARE(names.named(before + ',' + spelling + ",end"), before + ",AT1,end");
            }
        }
    }

    /// Of one repeated character, with a token that nearly fits everywhere: what takes the square of the
    /// length would take minutes.
    void hostileTextsInTime_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("text");
        const QByteArray many(500'000, 'a');
        QTest::newRow("fits everywhere") << many << many + many;
        QTest::newRow("nearly fits") << many.left(300'000) + 'b' << many + many;
        QTest::newRow("shorter than a beginning") << many.left(1000) + 'b' << many + many;
        QTest::newRow("escaped") << many.left(40) + 'b' << QByteArray("%61").repeated(330'000);
    }
    void hostileTextsInTime()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, text);
        SecretRegister names;
        names.add(SecretKind::AccessToken, Secret(QString::fromLatin1(token)));
        QElapsedTimer timer;
        timer.start();
        names.named(text);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 20'000); // wide: sanitizers and busy machines
    }

    /// Of a very long value its beginning is enough, as in an answer that was cut.
    void beginningOfAVeryLongValue()
    {
        QRandomGenerator random(3);
        const QByteArray token = randomText(random, 5000, TokenAlphabet);
        SecretRegister names;
        names.add(SecretKind::AccessToken, Secret(QString::fromLatin1(token)));
        QCOMPARE(names.named("<" + token + ">"), "<AT1>"_ba);
        QCOMPARE(names.named("<" + token.left(3000) + ">"), "<AT1>"_ba);
        QCOMPARE(names.named("<" + token + token + ">"), "<AT1AT1>"_ba);
        QCOMPARE(names.named("<" + token.left(100) + ">"), "<" + token.left(100) + ">");
    }

    void speed_data()
    {
        QTest::addColumn<QByteArray>("alphabet");
        QTest::newRow("token characters") << TokenAlphabet;
        QTest::newRow("escapes everywhere") << "%2F%252F+&#47;\\u002F\\/ab"_ba;
    }
    void speed()
    {
        QFETCH(const QByteArray, alphabet);
        QRandomGenerator random(1);
        SecretRegister names;
        for (int i = 0; i < 60; ++i)
            names.add(SecretKind::AccessToken,
                      Secret(QString::fromLatin1(randomText(random, 43, TokenAlphabet))));
        const QByteArray text = randomText(random, 1024 * 1024, alphabet);
        qint64 best = std::numeric_limits<qint64>::max();
        QElapsedTimer timer;
        for (int i = 0; i < 5; ++i) {
            timer.start();
            const QByteArray named = names.named(text);
            best = std::min(best, timer.nsecsElapsed());
            QCOMPARE(named.size(), text.size());
        }
        qInfo("1 MiB, 60 values: %lld us", best / 1000);
        QVERIFY(best < 2'000'000'000); // wide: sanitizers and busy machines; an accident would take minutes
    }
};

QTEST_GUILESS_MAIN(TestSecretRegister)
#include "tst_secretregister.moc"
