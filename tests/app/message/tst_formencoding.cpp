// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/formencoding.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestFormEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("RFC 6749 Appendix B") << u" %&+£€"_s << QByteArray("+%25%26%2B%C2%A3%E2%82%AC")
                                             << QByteArray("%20%25%26%2B%C2%A3%E2%82%AC");
        QTest::newRow("unreserved") << u"AZaz09-._~"_s << QByteArray("AZaz09-._~")
                                    << QByteArray("AZaz09-._~");
        QTest::newRow("everything else")
            << u"client %&+-_.!~*'()"_s << QByteArray("client+%25%26%2B-_.%21~%2A%27%28%29")
            << QByteArray("client%20%25%26%2B-_.%21~%2A%27%28%29");
        QTest::newRow("what looks encoded")
            << u"a%41%2B%20"_s << QByteArray("a%2541%252B%2520") << QByteArray("a%2541%252B%2520");
        QTest::newRow("secret of the test server")
            << u"p:a+s%s /=&?ü"_s << QByteArray("p%3Aa%2Bs%25s+%2F%3D%26%3F%C3%BC")
            << QByteArray("p%3Aa%2Bs%25s%20%2F%3D%26%3F%C3%BC");
        QTest::newRow("beyond 16 bits") << u"😀"_s << QByteArray("%F0%9F%98%80") << QByteArray("%F0%9F%98%80");
        QTest::newRow("controls") << u"\r\n\u0000\t"_s << QByteArray("%0D%0A%00%09")
                                  << QByteArray("%0D%0A%00%09");
        QTest::newRow("nothing") << QString() << QByteArray() << QByteArray();
    }

    void encodes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, query);
        QCOMPARE(formEncode(text), form);
        QCOMPARE(queryEncode(text), query);
        QCOMPARE(formDecodeText(form), std::optional(text));
        QCOMPARE(formDecodeText(query), std::optional(text));
    }

    void parametersComeBack()
    {
        const Parameters parameters{{u"scope"_s, u"read write"_s},
                                    {u"a&b=c"_s, u"x&y=z%41+ é"_s},
                                    {u"имя"_s, u"Студент"_s},
                                    {u"empty"_s, u""_s},
                                    {u"scope"_s, u"again"_s}};
        QCOMPARE(formDecode(formEncode(parameters)), std::optional(parameters));
        QCOMPARE(formDecode(queryEncode(parameters)), std::optional(parameters));
        QCOMPARE(formEncode(Parameters{{u"scope"_s, u"read write"_s}, {u"a"_s, u"+"_s}}),
                 QByteArray("scope=read+write&a=%2B"));
        QCOMPARE(queryEncode(Parameters{{u"scope"_s, u"read write"_s}, {u"a"_s, u"+"_s}}),
                 QByteArray("scope=read%20write&a=%2B"));
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Parameters>("parameters");
        QTest::newRow("GitHub") << QByteArray("access_token=AT&scope=repo%2Cgist&token_type=bearer")
                                << Parameters{{u"access_token"_s, u"AT"_s},
                                              {u"scope"_s, u"repo,gist"_s},
                                              {u"token_type"_s, u"bearer"_s}};
        QTest::newRow("split before decoding")
            << QByteArray("a=1%262%3D3&b=2") << Parameters{{u"a"_s, u"1&2=3"_s}, {u"b"_s, u"2"_s}};
        QTest::newRow("decoded once") << QByteArray("code=4%252F0") << Parameters{{u"code"_s, u"4%2F0"_s}};
        QTest::newRow("more equals signs") << QByteArray("code=abc==") << Parameters{{u"code"_s, u"abc=="_s}};
        QTest::newRow("lower case digits") << QByteArray("a=%c3%a9") << Parameters{{u"a"_s, u"é"_s}};
        QTest::newRow("no value, no name")
            << QByteArray("a&b=&=c") << Parameters{{u"a"_s, u""_s}, {u"b"_s, u""_s}, {u""_s, u"c"_s}};
        QTest::newRow("empty pairs") << QByteArray("&&a=1&") << Parameters{{u"a"_s, u"1"_s}};
        QTest::newRow("semicolons do not separate")
            << QByteArray("a=1;b=2") << Parameters{{u"a"_s, u"1;b=2"_s}};
        QTest::newRow("nothing") << QByteArray() << Parameters{};
    }

    void decodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(Parameters, parameters);
        QCOMPARE(formDecode(text), std::optional(parameters));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"a=%", "a=%4", "a=%4G", "a=%G4", "a=%%41", "%4=a", "a=%ff", "a=%C3",
                                 "a=%ED%A0%80", "a=%C0%AF", "a=%+1", "a=% 1", "a=%-1"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("raw byte") << QByteArray("a=\xff");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!formDecode(text));
        QVERIFY(!formDecode("good=1&" + text + "&more=2"));
    }

    void presentButEmptyIsNotAbsent()
    {
        const Parameters parameters = formDecode("error=&code=a&code=b").value_or(Parameters());
        QVERIFY(hasParameter(parameters, u"error"));
        QVERIFY(!parameterValue(parameters, u"error").isNull());
        QVERIFY(parameterValue(parameters, u"error").isEmpty());
        QVERIFY(parameterValue(parameters, u"Error").isNull());
        QVERIFY(!hasParameter(parameters, u"Error"));
        QCOMPARE(parameterValue(parameters, u"code"), u"a"_s);
    }

    void repeated_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QByteArray("a=1&b=1&A=1") << QString();
        QTest::newRow("same value") << QByteArray("a=1&b=2&a=1") << u"a"_s;
        QTest::newRow("spelled differently") << QByteArray("code=1&c%6Fde=2") << u"code"_s;
        QTest::newRow("one without a value") << QByteArray("state&state=x") << u"state"_s;
        QTest::newRow("the first to repeat") << QByteArray("a=1&b=1&b=1&a=1") << u"b"_s;
    }

    void repeated()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QCOMPARE(repeatedParameter(formDecode(text).value_or(Parameters())), name);
    }
};

QTEST_GUILESS_MAIN(TestFormEncoding)
#include "tst_formencoding.moc"
