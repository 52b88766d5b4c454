// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/travellers.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TravellersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBothWays();
    void aServersOwnWordIsNoName();
    void anEarlierSessionHoldsNames();
    void looksOnlyAtTheBeginningOfALargeBody();
};

void TravellersTest::namesBothWays()
{
    SecretRegister names;
    names.add(SecretKind::AuthorizationCode, Secret(u"SplxlOBeZQQYbYS6WxSbIA"_s));
    names.add(SecretKind::ClientSecret, Secret(u"gX1fBat3bV+odd/secret"_s));
    names.add(SecretKind::AccessToken, Secret(u"2YotnFZFEjr1zCsicMWpAA"_s));
    names.add(SecretKind::RefreshToken, Secret(u"tGzv3JOkF0XG5Qx2TlKWIA"_s));
    names.addBasicCredentials(u"demo"_s, Secret(u"gX1fBat3bV+odd/secret"_s));

    Exchange exchange;
    exchange.request.headers = {
        {"Authorization", "Basic " + QByteArray("demo:gX1fBat3bV+odd/secret").toBase64()}};
    exchange.request.body = "code=SplxlOBeZQQYbYS6WxSbIA";
    exchange.response = HttpResponse{
        .status = 200,
        .body = R"({"refresh_token":"tGzv3JOkF0XG5Qx2TlKWIA","access_token":"2YotnFZFEjr1zCsicMWpAA"})"};
    const Travellers travellers = findTravellers(exchange, names);
    QCOMPARE(travellers.sent, QStringList({u"code1"_s, u"secret1"_s}));
    QCOMPARE(travellers.received, QStringList({u"AT1"_s, u"RT1"_s}));

    Exchange callback;
    callback.request.url = QUrl(u"http://127.0.0.1:1/cb?code=SplxlOBeZQQYbYS6WxSbIA"_s);
    QCOMPARE(findTravellers(callback, names).sent, QStringList{u"code1"_s});
    QVERIFY(findTravellers(callback, names).received.isEmpty());
}

void TravellersTest::aServersOwnWordIsNoName()
{
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(u"2YotnFZFEjr1zCsicMWpAA"_s));
    names.add(SecretKind::RefreshToken, Secret(u"tGzv3JOkF0XG5Qx2TlKWIA"_s));
    Exchange exchange;
    exchange.response =
        HttpResponse{.status = 200, .body = R"({"product":"AT1","token":"tGzv3JOkF0XG5Qx2TlKWIA"})"};
    QCOMPARE(findTravellers(exchange, names).received, QStringList{u"RT1"_s});
}

void TravellersTest::anEarlierSessionHoldsNames()
{
    Exchange exchange;
    exchange.fromEarlierSession = true;
    exchange.request.body = "grant_type=refresh_token&refresh_token=RT2";
    exchange.response =
        HttpResponse{.status = 200, .body = R"({"access_token":"AT3","refresh_token":"RT2"})"};
    const Travellers travellers = findTravellers(exchange, SecretRegister());
    QCOMPARE(travellers.sent, QStringList{u"RT2"_s});
    QCOMPARE(travellers.received, QStringList({u"AT3"_s, u"RT2"_s}));
}

void TravellersTest::looksOnlyAtTheBeginningOfALargeBody()
{
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(u"2YotnFZFEjr1zCsicMWpAA"_s));
    Exchange exchange;
    exchange.response =
        HttpResponse{.status = 200, .body = QByteArray(1024 * 1024, 'x') + " 2YotnFZFEjr1zCsicMWpAA"};
    QVERIFY(findTravellers(exchange, names).received.isEmpty());
}

QTEST_GUILESS_MAIN(TravellersTest)
#include "tst_travellers.moc"
