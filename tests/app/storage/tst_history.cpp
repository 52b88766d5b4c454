// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/failurecodes.h"
#include "app/secrets/secretregister.h"
#include "app/storage/storage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const QDateTime Then = QDateTime::fromMSecsSinceEpoch(1769524200123).toUTC();

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(static_cast<char>(i));
    return bytes;
}

Exchange fullExchange()
{
    return {
        .what = What::RevocationRequest,
        .from = Party::Browser,
        .to = Party::ResourceServer,
        .channel = Channel::Browser,
        .profile = u"Django \u0416"_s,
        .startedAt = Then,
        .request = {.method = "PATCH",
                    .url = QUrl::fromEncoded(
                        "https://user@a.example:8443/p%2Fq/%C3%A9?x=%2B+%25&x=2&empty=#frag",
                        QUrl::StrictMode),
                    .headers = {{"Accept", "a, b"}, {"accept", ""}, {"X-Bytes", "\xff\x01\n\"\\"}},
                    .body = everyByte()},
        .response = HttpResponse{.status = 418,
                                 .reason = "I'm a \xe9",
                                 .headers = {{"Set-Cookie", "a\nb"}, {"set-cookie", "c"}},
                                 .body = everyByte() + everyByte()},
        .failure = Failure{.code = codes::AnswerTooLarge,
                           .stage = Stage::UserInfo,
                           .kind = FailureKind::NoAnswer,
                           .httpStatus = 418,
                           .error = u"e"_s,
                           .errorDescription = u"d \u0416"_s,
                           .errorUri = u"u"_s,
                           .evidence = {{u"limit"_s, u"10"_s}, {u"address"_s, u"x"_s}},
                           .exchange = 7},
        .timings = {.connect = 0.1, .tls = 1.0 / 3.0, .wait = 1e-9, .download = 1e9, .total = 3.25},
        .timesSent = 4,
        .verdict = Verdict::RefusedAsExpected,
        .refusalExpected = true,
    };
}

/// As it comes back from the file.
Exchange stored(Exchange exchange, qint64 row)
{
    exchange.id = row;
    exchange.fromEarlierSession = true;
    return exchange;
}

Exchange numbered(int number, qsizetype bodySize = 0)
{
    Exchange exchange;
    exchange.timesSent = number;
    exchange.request.body = QByteArray(bodySize, 'x');
    return exchange;
}

QList<int> numbers(const QList<Exchange> &exchanges)
{
    QList<int> list;
    for (const Exchange &exchange : exchanges)
        list.append(exchange.timesSent);
    return list;
}

QByteArray everything(const QString &folder)
{
    QByteArray bytes;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

Failure failureOf(Stage stage, FailureKind kind)
{
    return {.code = u"c"_s, .stage = stage, .kind = kind};
}
} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;

    void reopen()
    {
        m_storage.reset();
        auto storage = Storage::open(m_folder->path());
        QVERIFY(storage);
        m_storage = std::move(*storage);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void roundTrip_data()
    {
        QTest::addColumn<Exchange>("exchange");
        QTest::newRow("full") << fullExchange();
        QTest::newRow("bare") << Exchange{};
        Exchange noAnswer = fullExchange();
        noAnswer.response.reset();
        QTest::newRow("no answer") << noAnswer;
        Exchange noFailure = fullExchange();
        noFailure.failure.reset();
        noFailure.timings = {};
        QTest::newRow("no failure, no phases") << noFailure;
        Exchange emptyAnswer;
        emptyAnswer.response = HttpResponse{};
        QTest::newRow("an answer without anything") << emptyAnswer;
    }
    void roundTrip()
    {
        QFETCH(const Exchange, exchange);
        const auto row = m_storage->appendExchange(exchange);
        QVERIFY(row);
        reopen();
        const QList<Exchange> read = m_storage->exchanges(10).value();
        QCOMPARE(read.size(), 1);
        const Exchange expected = stored(exchange, *row);
        QCOMPARE(read.first().request.url.toEncoded(), expected.request.url.toEncoded());
        QCOMPARE(read.first().request, expected.request);
        QCOMPARE(read.first().response, expected.response);
        QCOMPARE(read.first().failure, expected.failure);
        QCOMPARE(read.first().timings, expected.timings);
        QVERIFY(read.first() == expected);
    }

    void everyNameIsKept()
    {
        QList<Exchange> written;
        const auto add = [&](auto member, auto last) {
            for (int i = 0; i <= static_cast<int>(last); ++i) {
                Exchange exchange;
                exchange.*member = static_cast<decltype(last)>(i);
                written.append(exchange);
            }
        };
        add(&Exchange::what, What::MetadataRequest);
        add(&Exchange::from, Party::ResourceServer);
        add(&Exchange::to, Party::ResourceServer);
        add(&Exchange::channel, Channel::Browser);
        add(&Exchange::verdict, Verdict::Cancelled);
        for (int stage = 0; stage <= static_cast<int>(Stage::Storage); ++stage) {
            Exchange exchange;
            exchange.failure = failureOf(static_cast<Stage>(stage), FailureKind::Refused);
            written.append(exchange);
        }
        for (int kind = 0; kind <= static_cast<int>(FailureKind::Cancelled); ++kind) {
            Exchange exchange;
            exchange.failure = failureOf(Stage::Token, static_cast<FailureKind>(kind));
            written.append(exchange);
        }
        for (Exchange &exchange : written) {
            const auto row = m_storage->appendExchange(exchange);
            QVERIFY(row);
            exchange = stored(exchange, *row);
        }
        const auto read = m_storage->exchanges(1000);
        QVERIFY(read);
        QVERIFY(*read == written);
    }

    void newestOnesOldestFirst()
    {
        for (int i = 1; i <= 5; ++i)
            QVERIFY(m_storage->appendExchange(numbered(i)));
        QCOMPARE(numbers(m_storage->exchanges(3).value()), (QList<int>{3, 4, 5}));
        QCOMPARE(numbers(m_storage->exchanges(0).value()), QList<int>());
        QCOMPARE(numbers(m_storage->exchanges(-1).value()), QList<int>());
    }

    void numbersOfRemovedRowsAreNotUsedAgain()
    {
        QList<qint64> rows;
        for (int i = 1; i <= 4; ++i)
            rows.append(m_storage->appendExchange(numbered(i)).value());
        QVERIFY(m_storage->removeExchanges({rows.at(1), rows.at(3), 999}));
        QCOMPARE(numbers(m_storage->exchanges(10).value()), (QList<int>{1, 3}));
        QVERIFY(m_storage->clearExchanges());
        QVERIFY(m_storage->exchanges(10).value().isEmpty());
        reopen();
        QVERIFY(m_storage->appendExchange(numbered(5)).value() > rows.last());
    }

    void keepsFiveThousand()
    {
        for (int i = 1; i <= 100; ++i)
            QVERIFY(m_storage->appendExchange(numbered(i)));
        QList<qint64> gap;
        for (qint64 row = 11; row <= 60; ++row)
            gap.append(row);
        QVERIFY(m_storage->removeExchanges(gap));
        for (int i = 101; i <= 5050; ++i)
            QVERIFY(m_storage->appendExchange(numbered(i)));
        QCOMPARE(m_storage->exchanges(10000).value().size(), 5000); // the gap did not cost a row
        QCOMPARE(m_storage->exchanges(10000).value().first().timesSent, 1);
        QVERIFY(m_storage->appendExchange(numbered(5051)));
        const QList<Exchange> left = m_storage->exchanges(10000).value();
        QCOMPARE(left.size(), 5000);
        QCOMPARE(left.first().timesSent, 2);
        QCOMPARE(left.last().timesSent, 5051);
    }

    void clearingGivesTheSpaceBack()
    {
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_storage->appendExchange(numbered(i, 500'000)));
        QVERIFY(everything(m_folder->path()).size() > 9'000'000);
        QVERIFY(m_storage->clearExchanges());
        QVERIFY(everything(m_folder->path()).size() < 500'000);
    }

    void removedTextIsGoneFromTheFiles()
    {
        const QByteArray marker("removed-marker-7261");
        Exchange exchange;
        exchange.request.body = marker;
        const qint64 row = m_storage->appendExchange(exchange).value();
        QVERIFY(m_storage->setSetting(u"k"_s, QString::fromLatin1(marker)));
        QVERIFY(everything(m_folder->path()).contains(marker));
        QVERIFY(m_storage->removeExchanges({row}));
        QVERIFY(m_storage->setSetting(u"k"_s, u"other"_s));
        m_storage.reset(); // the last one to close merges the log into the file
        QVERIFY(!everything(m_folder->path()).contains(marker));
    }

    // What the program does with every exchange before it stores it: no spelling of a secret reaches a file.
    void secretsStayOutsideOfTheFiles()
    {
        const QString secret = u"c4n4ry/+ \"\\secret=%&\u0416"_s;
        SecretRegister names;
        names.add(SecretKind::ClientSecret, Secret(secret));
        names.addBasicCredentials(u"client"_s, Secret(secret));
        const QByteArray utf8 = secret.toUtf8();
        const QByteArray percent = utf8.toPercentEncoding();
        const QByteArray credentials = "client:" + utf8;
        const QList<QByteArray> spellings{utf8,
                                          percent,
                                          percent.toLower(),
                                          percent.toPercentEncoding(),
                                          jsonString(secret),
                                          utf8.toBase64(),
                                          credentials.toBase64()};
        Exchange exchange = fullExchange();
        for (const QByteArray &spelling : spellings) {
            const QByteArray named = names.named("before " + spelling + " behind");
            QVERIFY(named.contains("secret1"));
            exchange.request.body = named;
            exchange.request.headers = {{"Authorization", named}};
            exchange.response->body = named;
            QVERIFY(m_storage->appendExchange(exchange));
        }
        QVERIFY(m_storage->saveProfile({.id = u"1"_s, .name = u"One"_s}));
        QVERIFY(m_storage->setSecretIndex(u"1"_s, {u"client_secret"_s}));
        for (int closed = 0; closed < 2; ++closed) {
            const QByteArray bytes = everything(m_folder->path());
            QVERIFY(bytes.contains("before secret1 behind"));
            QVERIFY(!bytes.contains("c4n4ry"));
            for (const QByteArray &spelling : spellings)
                QVERIFY(!bytes.contains(spelling));
            QVERIFY(!names.occursIn(bytes));
            m_storage.reset();
        }
    }

    void writing()
    {
        Exchange exchange = fullExchange();
        exchange.response->body = QByteArray(2000, 'x');
        QBENCHMARK
        {
            QVERIFY(m_storage->appendExchange(exchange));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
