// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messagetext.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
TextOrder orderOf(const QByteArray &mediaType, const QByteArray &body, TextShape shape = TextShape::Pretty)
{
    return {.shape = shape, .mediaType = mediaType, .body = body};
}
} // namespace

class MessageTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsOrderAndNumbers();
    void repeatedMembersAreNamed();
    void textThatIsNotJsonStaysAsItIs();
    void formsAreDecoded();
    void parametersOfAnAddress();
    void binaryBodiesAreDumped();
    void secretsGoByName();
    void rawIsWhatWasRecorded();
    void missingResponse();
};

void MessageTextTest::jsonKeepsOrderAndNumbers()
{
    const QByteArray body = R"({"z":1.50,"a":[1e3,{}],"token":"x"})";
    const MessageText pretty = messageText(orderOf("application/json", body));
    QCOMPARE(pretty.text, "{\n  \"z\": 1.50,\n  \"a\": [\n    1e3,\n    {}\n  ],\n  \"token\": \"x\"\n}");
    QVERIFY(pretty.isJson);
    QVERIFY(pretty.repeatedMember.isEmpty());
    const MessageText received = messageText(orderOf("application/json", body, TextShape::AsReceived));
    QCOMPARE(received.text, body);
    QVERIFY(received.isJson);
    QVERIFY(messageText(orderOf("text/html", body)).isJson); // whatever its type claims
}

void MessageTextTest::repeatedMembersAreNamed()
{
    const QByteArray body = R"({"scope":"read","scope":"write"})";
    for (const TextShape shape : {TextShape::Pretty, TextShape::AsReceived}) {
        const MessageText text = messageText(orderOf("application/json", body, shape));
        QCOMPARE(text.repeatedMember, u"scope"_s);
        QCOMPARE(text.text.count("scope"), 2);
    }
    QCOMPARE(messageText(orderOf("application/x-www-form-urlencoded", "scope=a&x=1&scope=b")).repeatedMember,
             u"scope"_s);
}

void MessageTextTest::textThatIsNotJsonStaysAsItIs()
{
    for (const QByteArray &body : {QByteArray("{\"a\": 1"), QByteArray("[1,2"), QByteArray("{'a': 1}"),
                                   QByteArray("plain text\n"), QByteArray("<html>x</html>")}) {
        const MessageText text = messageText(orderOf("application/json", body));
        QCOMPARE(text.text, body);
        QVERIFY(!text.isJson);
    }
    // Indenting this would take gigabytes.
    const QByteArray deep(200'000, '[');
    QCOMPARE(messageText(orderOf("application/json", deep)).text.size(), deep.size());
}

void MessageTextTest::formsAreDecoded()
{
    const QByteArray type = "application/x-www-form-urlencoded";
    const QByteArray body =
        "grant_type=password&username=%D0%9C%D0%B0%D1%80%D0%B8%D1%8F&scope=read+write&note=a%0Ab";
    QCOMPARE(messageText(orderOf(type, body)).text,
             "grant_type = password\nusername = Мария\nscope = read write\nnote = a\\nb\n");
    QCOMPARE(messageText(orderOf(type, body, TextShape::AsReceived)).text, body);
    QCOMPARE(messageText(orderOf(type, "broken=%zz")).text, "broken=%zz");
}

void MessageTextTest::parametersOfAnAddress()
{
    Exchange exchange;
    exchange.request.url =
        QUrl(u"https://a/authorize?response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb"_s);
    const SecretRegister names;
    const MessageText text =
        messageText(*textOrder(exchange, Half::Request, TextShape::Pretty, false, names));
    QCOMPARE(text.text, "response_type = code\nredirect_uri = http://127.0.0.1/cb\n");
    QVERIFY(text.isQuery);
    QVERIFY(
        messageText(*textOrder(exchange, Half::Request, TextShape::AsReceived, false, names)).text.isEmpty());
}

void MessageTextTest::binaryBodiesAreDumped()
{
    const QByteArray body = QByteArray::fromHex("1f8b0800") + "abc" + QByteArray(10'000, '\0');
    const MessageText text = messageText(orderOf("application/json", body));
    QVERIFY(text.isHexDump);
    QVERIFY2(
        text.text.startsWith("000000  1f 8b 08 00 61 62 63 00 00 00 00 00 00 00 00 00  ....abc.........\n"),
        text.text.left(100).constData());
    QCOMPARE(text.text.count('\n'), 256);
    QVERIFY(!isBinary("caf\xe9, in another encoding"));
    QVERIFY(!isBinary("line\r\nline\ttab"));
    QVERIFY(!isBinary({}));
}

void MessageTextTest::secretsGoByName()
{
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(u"2YotnFZFEjr1zCsi/cMWpAA"_s));
    names.add(SecretKind::Password, Secret(u"a b"_s));
    TextOrder json = orderOf("application/json", R"({"access_token":"2YotnFZFEjr1zCsi\/cMWpAA"})");
    json.names = names;
    QCOMPARE(messageText(json).text, "{\n  \"access_token\": \"AT1\"\n}");
    json.shape = TextShape::AsReceived;
    QCOMPARE(messageText(json).text, R"({"access_token":"AT1"})");
    json.revealed = true;
    QCOMPARE(messageText(json).text, json.body);

    TextOrder form =
        orderOf("application/x-www-form-urlencoded", "password=a+b&token=2YotnFZFEjr1zCsi%2FcMWpAA");
    form.names = names;
    QCOMPARE(messageText(form).text, "password = password1\ntoken = AT1\n");
    form.body = "token=%32YotnFZFEjr1zCsi%2f%63MWpAA"; // an unusual spelling of the same
    QCOMPARE(messageText(form).text, "token = AT1\n");
    form.revealed = true;
    QCOMPARE(messageText(form).text, "token = 2YotnFZFEjr1zCsi/cMWpAA\n");

    TextOrder binary = orderOf({}, QByteArray(4, '\0') + "2YotnFZFEjr1zCsi/cMWpAA");
    binary.names = names;
    QVERIFY(messageText(binary).text.contains("41 54 31"));  // "AT1"
    QVERIFY(!messageText(binary).text.contains("32 59 6f")); // "2Yo"
}

void MessageTextTest::rawIsWhatWasRecorded()
{
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(u"2YotnFZFEjr1zCsicMWpAA"_s));
    Exchange exchange;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"http://a/x?access_token=2YotnFZFEjr1zCsicMWpAA"_s);
    exchange.request.headers = {{"Accept", "*/*"}};
    exchange.request.body = "a=%41";
    exchange.response =
        HttpResponse{.status = 404, .reason = "Not Found", .headers = {{"Server", "x"}}, .body = "{ }"};
    QCOMPARE(messageText(*textOrder(exchange, Half::Request, TextShape::Raw, false, names)).text,
             "POST /x?access_token=AT1 HTTP/1.1\r\nAccept: */*\r\n\r\na=%41");
    QCOMPARE(messageText(*textOrder(exchange, Half::Request, TextShape::Raw, true, names)).text,
             "POST /x?access_token=2YotnFZFEjr1zCsicMWpAA HTTP/1.1\r\nAccept: */*\r\n\r\na=%41");
    QCOMPARE(messageText(*textOrder(exchange, Half::Response, TextShape::Raw, false, names)).text,
             "HTTP/1.1 404 Not Found\r\nServer: x\r\n\r\n{ }");
}

void MessageTextTest::missingResponse()
{
    QVERIFY(!textOrder(Exchange(), Half::Response, TextShape::Pretty, false, SecretRegister()));
}

QTEST_GUILESS_MAIN(MessageTextTest)
#include "tst_messagetext.moc"
