// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/recordingnetwork.h"

#include "app/base/failurecodes.h"
#include "app/http/recordedreply.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace workbench {

namespace {
QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

/// Every header that Qt would add by itself, written down beforehand.
Headers pinnedHeaders(const HttpRequest &request)
{
    Headers headers{{"Host", hostHeader(request.url)}};
    const auto pin = [&](const char *name, const QByteArray &value) {
        if (headerValue(request.headers, name).isNull())
            headers.append({name, value});
    };
    pin("User-Agent", "oauth-workbench");
    pin("Accept", "*/*");
    pin("Accept-Encoding", "identity");
    pin("Accept-Language", "en");
    pin("Connection", "close");
    headers += request.headers;
    if (!request.body.isEmpty() || request.method == "POST")
        setHeader(headers, "Content-Length", QByteArray::number(request.body.size()));
    return headers;
}

} // namespace

RecordingNetwork::RecordingNetwork(Clock clock, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_clock(std::move(clock))
{
}

RecordingNetwork::~RecordingNetwork()
{
    cancel();
}

QFuture<Exchange> RecordingNetwork::prepare(Exchange message)
{
    message.startedAt = m_clock();
    message.request.headers = pinnedHeaders(message.request);
    auto promise = std::make_shared<QPromise<Exchange>>();
    promise->start();
    m_prepared = Prepared{.message = std::move(message), .promise = promise};
    return promise->future();
}

void RecordingNetwork::sendPrepared()
{
    if (m_prepared)
        createRequest(CustomOperation, QNetworkRequest(), nullptr);
}

void RecordingNetwork::cancel()
{
    const QList<RecordedReply *> replies = std::exchange(m_replies, {});
    for (RecordedReply *reply : replies)
        reply->abort();
}

QNetworkReply *RecordingNetwork::createRequest(Operation operation, const QNetworkRequest &, QIODevice *)
{
    if (!m_prepared) // nothing passes that was not built, altered, shown and gated before: an address that
                     // fails
        return QNetworkAccessManager::createRequest(
            GetOperation, QNetworkRequest(QUrl(QStringLiteral("unprepared:"))), nullptr);
    Prepared prepared = std::move(*m_prepared);
    m_prepared.reset();

    auto *reply = new RecordedReply(operation, QNetworkRequest(prepared.message.request.url),
                                    std::move(prepared.message), m_limits, m_trustedCertificate,
                                    prepared.promise, this);
    m_replies.append(reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { m_replies.removeOne(reply); });
    return reply;
}

} // namespace workbench
