// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/exchangerecord.h"

#include "app/base/json.h"
#include "app/base/nametable.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *Columns[] = {
    "what",
    "sender",
    "receiver",
    "channel",
    "profile",
    "started_at",
    "method",
    "url",
    "status",
    "reason",
    "verdict",
    "refusal_expected",
    "times_sent",
    "connect_ms",
    "tls_ms",
    "wait_ms",
    "download_ms",
    "total_ms",
    "failure",
    "request_headers",
    "response_headers",
    "request_body",
    "response_body",
};

constexpr NameTable<FailureKind, 6> FailureKinds{{
    {FailureKind::Refused, "refused"},
    {FailureKind::Usage, "usage"},
    {FailureKind::NoAnswer, "no_answer"},
    {FailureKind::Rejected, "rejected"},
    {FailureKind::SecretStore, "secret_store"},
    {FailureKind::Cancelled, "cancelled"},
}};

std::optional<Stage> stageFromName(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(Stage::Storage); ++i) {
        if (stageName(static_cast<Stage>(i)) == name)
            return static_cast<Stage>(i);
    }
    return {};
}

/// Header fields are bytes, JSON is text: one byte, one character (ISO 8859-1), so that nothing gets lost.
QString headersText(const Headers &headers)
{
    Json list = Json::array();
    for (const auto &[name, value] : headers)
        list.append(Json::strings({QString::fromLatin1(name), QString::fromLatin1(value)}));
    return QString::fromUtf8(list.toBytes());
}

bool readHeaders(const QString &text, Headers &headers)
{
    const JsonReading reading = readJson(text.toUtf8());
    if (!reading.ok())
        return false;
    for (const Json &pair : reading.value->items()) {
        if (pair.items().size() != 2)
            return false;
        headers.append({pair.items()[0].toString().toLatin1(), pair.items()[1].toString().toLatin1()});
    }
    return reading.value->isArray();
}

QString failureText(const Failure &failure)
{
    Json evidence = Json::object();
    for (auto it = failure.evidence.cbegin(); it != failure.evidence.cend(); ++it)
        evidence.add(it.key(), it.value());
    const Json root = Json::object({
        {u"code"_s, failure.code},
        {u"stage"_s, stageName(failure.stage)},
        {u"kind"_s, nameIn(FailureKinds, failure.kind)},
        {u"http_status"_s, failure.httpStatus},
        {u"error"_s, failure.error},
        {u"error_description"_s, failure.errorDescription},
        {u"error_uri"_s, failure.errorUri},
        {u"evidence"_s, evidence},
        {u"exchange"_s, failure.exchange},
    });
    return QString::fromUtf8(root.toBytes());
}

std::optional<Failure> readFailure(const QString &text)
{
    const JsonReading reading = readJson(text.toUtf8());
    if (!reading.ok() || !reading.value->isObject())
        return {};
    const Json &root = *reading.value;
    const auto stage = stageFromName(root[u"stage"].toString());
    const auto kind = valueIn(FailureKinds, root[u"kind"].toString());
    if (!stage || !kind)
        return {};
    Failure failure{
        .code = root[u"code"].toString(),
        .stage = *stage,
        .kind = *kind,
        .httpStatus = static_cast<int>(root[u"http_status"].toInteger().value_or(0)),
        .error = root[u"error"].toString(),
        .errorDescription = root[u"error_description"].toString(),
        .errorUri = root[u"error_uri"].toString(),
        .exchange = root[u"exchange"].toInteger().value_or(0),
    };
    for (const auto &[name, value] : root[u"evidence"].members())
        failure.evidence.insert(name, value.toString());
    return failure;
}

QVariant phaseValue(const std::optional<double> &milliseconds)
{
    return milliseconds ? QVariant(*milliseconds) : QVariant();
}

std::optional<double> readPhase(const QVariant &value)
{
    return value.isNull() ? std::optional<double>() : value.toDouble();
}

QVariant bytesValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// Takes the columns one after the other: the order is that of Columns.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QVariant next() { return m_query.value(m_column++); }
    QString text() { return next().toString(); }
    QByteArray bytes() { return next().toByteArray(); }
    template <typename FromName, typename Value>
    bool choice(FromName fromName, Value &target)
    {
        const std::optional<Value> value = fromName(text());
        if (value)
            target = *value;
        return value.has_value();
    }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};
} // namespace

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime readTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString exchangeColumns()
{
    QStringList names;
    for (const char *name : Columns)
        names.append(QString::fromLatin1(name));
    return names.join(", "_L1);
}

QVariantList exchangeValues(const Exchange &exchange)
{
    const HttpRequest &request = exchange.request;
    const std::optional<HttpResponse> &response = exchange.response;
    const Timings &timings = exchange.timings;
    return {
        whatName(exchange.what),
        partyName(exchange.from),
        partyName(exchange.to),
        channelName(exchange.channel),
        textValue(exchange.profile),
        timeValue(exchange.startedAt),
        bytesValue(request.method),
        textValue(QString::fromLatin1(request.url.toEncoded())),
        response ? QVariant(response->status) : QVariant(),
        response ? bytesValue(response->reason) : QVariant(),
        verdictName(exchange.verdict),
        exchange.refusalExpected ? 1 : 0,
        exchange.timesSent,
        phaseValue(timings.connect),
        phaseValue(timings.tls),
        phaseValue(timings.wait),
        phaseValue(timings.download),
        timings.total,
        exchange.failure ? QVariant(failureText(*exchange.failure)) : QVariant(),
        headersText(request.headers),
        response ? QVariant(headersText(response->headers)) : QVariant(),
        bytesValue(request.body),
        response ? bytesValue(response->body) : QVariant(),
    };
}

std::optional<Exchange> readExchange(const QSqlQuery &query)
{
    Row row(query);
    Exchange exchange;
    exchange.fromEarlierSession = true;
    exchange.id = row.next().toLongLong();
    if (!row.choice(whatFromName, exchange.what) || !row.choice(partyFromName, exchange.from) ||
        !row.choice(partyFromName, exchange.to) || !row.choice(channelFromName, exchange.channel))
        return {};
    exchange.profile = row.text();
    exchange.startedAt = readTime(row.next());
    exchange.request.method = row.bytes();
    exchange.request.url = QUrl::fromEncoded(row.text().toLatin1());
    const QVariant status = row.next();
    HttpResponse response{.status = status.toInt(), .reason = row.bytes()};
    if (!row.choice(verdictFromName, exchange.verdict))
        return {};
    exchange.refusalExpected = row.next().toBool();
    exchange.timesSent = row.next().toInt();
    Timings &timings = exchange.timings;
    for (std::optional<double> *phase : {&timings.connect, &timings.tls, &timings.wait, &timings.download})
        *phase = readPhase(row.next());
    timings.total = row.next().toDouble();
    if (const QVariant failure = row.next(); !failure.isNull()) {
        exchange.failure = readFailure(failure.toString());
        if (!exchange.failure)
            return {};
    }
    const bool requestRead = readHeaders(row.text(), exchange.request.headers);
    const QString responseHeaders = row.text();
    if (!requestRead || (!status.isNull() && !readHeaders(responseHeaders, response.headers)))
        return {};
    exchange.request.body = row.bytes();
    response.body = row.bytes();
    if (!status.isNull())
        exchange.response = response;
    return exchange;
}

} // namespace workbench
