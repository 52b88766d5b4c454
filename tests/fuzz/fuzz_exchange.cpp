// SPDX-License-Identifier: GPL-3.0-or-later
// An answer on its way into the record: its secrets named, as a row of the database, as JSON of an export and
// as pretty text. Nothing gets lost on the way, and no token comes through.
#include "app/base/json.h"
#include "app/exports/exchangejson.h"
#include "app/oauth/tokenresponse.h"
#include "app/secrets/namesecrets.h"
#include "app/storage/exchangerecord.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/textanswer.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace workbench;
using fuzz::require;

namespace {
const QByteArray Secret1("s3cret+of/the=client");
const QByteArray Token1("0123456789.token~of_the-app");

QSqlDatabase &database()
{
    static int count = 0;
    static char name[] = "fuzz_exchange";
    static char *names[] = {name, nullptr};
    static QCoreApplication app(++count, names);
    static QSqlDatabase opened = [] {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        memory.setDatabaseName(QStringLiteral(":memory:"));
        require(memory.open(), "SQLite opens");
        QSqlQuery(memory).exec(
            QStringLiteral("CREATE TABLE exchange (id INTEGER PRIMARY KEY, %1)").arg(exchangeColumns()));
        return memory;
    }();
    return opened;
}

std::optional<Exchange> storedAndReadBack(const Exchange &exchange)
{
    const QVariantList values = exchangeValues(exchange);
    QSqlQuery query(database());
    query.exec(QStringLiteral("DELETE FROM exchange"));
    query.prepare(QStringLiteral("INSERT INTO exchange (%1) VALUES (%2)")
                      .arg(exchangeColumns(), QStringList(values.size(), QStringLiteral("?")).join(u',')));
    for (const QVariant &value : values)
        query.addBindValue(value);
    require(query.exec(), "a row is taken");
    query.exec(QStringLiteral("SELECT id, %1 FROM exchange").arg(exchangeColumns()));
    require(query.next(), "a row is there");
    return readExchange(query);
}

Exchange exchangeWith(const HttpResponse &answer)
{
    Exchange exchange{.id = 1, .what = What::TokenRequest, .profile = QStringLiteral("a profile")};
    exchange.startedAt = QDateTime::fromMSecsSinceEpoch(1800000000123, Qt::UTC);
    exchange.request = {.method = "POST",
                        .url = QUrl(QStringLiteral("https://as.example/token?a=b%2Bc")),
                        .headers = {{"Authorization", "Basic " + QByteArray("client:" + Secret1).toBase64()}},
                        .body = "grant_type=refresh_token&refresh_token=" + Token1};
    exchange.response = answer;
    exchange.timings = {.connect = 0.5, .wait = 12.25, .total = 13};
    exchange.timesSent = 1;
    if (answer.status >= 400) {
        exchange.failure =
            Failure{.code = QStringLiteral("x"), .stage = Stage::Token, .kind = FailureKind::Refused};
        exchange.failure->errorDescription = QString::fromUtf8(answer.body);
    }
    return exchange;
}

QByteArray withoutBlanks(QByteArray text)
{
    for (const char blank : {' ', '\n', '\r', '\t'})
        text.replace(QByteArray(1, blank), QByteArray());
    return text;
}

void checkPretty(const QByteArray &body)
{
    const QByteArray pretty = prettyJson(body);
    require(withoutBlanks(pretty) == withoutBlanks(body), "pretty text has the same characters", body);
    const JsonReading reading = readJson(body);
    if (reading.value) {
        const JsonReading again = readJson(pretty);
        require(again.value == reading.value, "pretty text reads the same", body + "\n--\n" + pretty);
        const JsonReading written = readJson(reading.value->toBytes());
        require(written.value == reading.value, "written text reads the same", reading.value->toBytes());
    }
}

/// Written twice, a name may become part of such a token anew.
bool holdsAName(const QString &token)
{
    return token.contains(QLatin1StringView("AT")) || token.contains(QLatin1StringView("T1")) ||
           token.contains(QLatin1StringView("T2"));
}

void checkNoTokenIn(const QByteArray &text, const SecretRegister &names)
{
    require(!names.occursIn(text), "no secret in a record", text);
    require(!text.contains(Token1) && !text.contains(Secret1), "no secret of the request in a record", text);
}
/// A token that is good enough to be used has a name, however its answer was written.
void checkAcceptedTokens(const Exchange &exchange, const Exchange &named, const SecretRegister &names)
{
    const auto answer = readTokenResponse(*exchange.response, {});
    if (!answer.ok())
        return;
    const TokenSet &tokens = answer.value().tokens;
    for (const Secret &token : {tokens.accessToken, tokens.refreshToken, tokens.idToken}) {
        if (token.isEmpty())
            continue;
        require(!names.nameOf(token).isEmpty(), "an accepted token has a name", exchange.response->body);
        require(token.reveal().size() < 8 || holdsAName(token.reveal()) ||
                    !named.response->body.contains(token.reveal().toUtf8()),
                "an accepted token is not in the record", exchange.response->body);
    }
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    const Exchange exchange = exchangeWith(fuzz::answerFrom(text));
    SecretRegister names;
    nameSecretsIn(exchange, names);
    Exchange named = namedExchange(exchange, names);
    checkNoTokenIn(named.request.headers.first().second, names);
    checkNoTokenIn(named.request.body, names);
    checkAcceptedTokens(exchange, named, names);
    require(named.response->status == exchange.response->status &&
                named.response->headers.size() == exchange.response->headers.size(),
            "naming changes values only", text);

    const auto back = storedAndReadBack(named);
    require(back.has_value(), "what was stored can be read", text);
    named.fromEarlierSession = true;
    require(back == named, "what was stored is the same", text);

    const QByteArray json = exchangeToJson(named, 1).toBytes(true);
    require(readJson(json).ok(), "an export is JSON", json);
    checkPretty(exchange.response->body);
    return 0;
}
