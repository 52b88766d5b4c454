// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exchangejson.h"

namespace workbench {

namespace {
Json headersToJson(const Headers &headers)
{
    Json json = Json::array();
    for (const auto &[name, value] : headers)
        json.append(Json::array({Json(QString::fromUtf8(name)), Json(QString::fromUtf8(value))}));
    return json;
}

Json millisecondsToJson(const std::optional<double> &value)
{
    return value ? Json::number(QByteArray::number(*value, 'f', 1)) : Json();
}
} // namespace

Json exchangeToJson(const Exchange &exchange, qint64 number)
{
    const Timings &timings = exchange.timings;
    const bool answered = exchange.response.has_value();
    return Json::object({
        {QStringLiteral("n"), Json(number)},
        {QStringLiteral("from"), Json(partyName(exchange.from))},
        {QStringLiteral("to"), Json(partyName(exchange.to))},
        {QStringLiteral("channel"), Json(channelName(exchange.channel))},
        {QStringLiteral("what"), Json(whatName(exchange.what))},
        {QStringLiteral("method"), Json(QString::fromLatin1(exchange.request.method))},
        {QStringLiteral("url"), Json(exchange.request.url.toString(QUrl::FullyEncoded))},
        {QStringLiteral("request_headers"), headersToJson(exchange.request.headers)},
        {QStringLiteral("request_body"), Json(QString::fromUtf8(exchange.request.body))},
        {QStringLiteral("status"), answered ? Json(exchange.response->status) : Json()},
        {QStringLiteral("response_headers"),
         answered ? headersToJson(exchange.response->headers) : Json::array()},
        {QStringLiteral("response_body"),
         answered ? Json(QString::fromUtf8(exchange.response->body)) : Json()},
        {QStringLiteral("times_sent"), Json(exchange.timesSent)},
        {QStringLiteral("ms"),
         Json::object({{QStringLiteral("connect"), millisecondsToJson(timings.connect)},
                       {QStringLiteral("tls"), millisecondsToJson(timings.tls)},
                       {QStringLiteral("wait"), millisecondsToJson(timings.wait)},
                       {QStringLiteral("download"), millisecondsToJson(timings.download)},
                       {QStringLiteral("total"), millisecondsToJson(timings.total)}})},
    });
}

} // namespace workbench
