// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/recordingnetwork.h"

#include "app/base/failurecodes.h"
#include "app/http/exchangerecorder.h"

#include <QBuffer>
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

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // There is no cache to load from (none is set), and AlwaysNetwork would add headers of its own.
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return result;
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
    const QList<ExchangeRecorder *> recorders = std::exchange(m_recorders, {});
    for (ExchangeRecorder *recorder : recorders)
        recorder->cancel();
}

QNetworkReply *RecordingNetwork::createRequest(Operation, const QNetworkRequest &, QIODevice *)
{
    if (!m_prepared) // nothing passes that was not built, altered, shown and gated before: an address that
                     // fails
        return QNetworkAccessManager::createRequest(
            GetOperation, QNetworkRequest(QUrl(QStringLiteral("unprepared:"))), nullptr);
    Prepared prepared = std::move(*m_prepared);
    m_prepared.reset();

    // A connection of its own for each request: all phases are seen, and no idle connection is met half
    // closed.
    clearConnectionCache();
    const HttpRequest &request = prepared.message.request;
    QNetworkRequest outgoingRequest = networkRequest(request);
    auto *body = new QBuffer;
    body->setData(request.body);
    body->open(QIODevice::ReadOnly);
    QNetworkReply *reply = nullptr;
    if (request.method == "POST") {
        reply = QNetworkAccessManager::createRequest(PostOperation, outgoingRequest, body);
    } else if (request.method == "HEAD" &&
               request.body.isEmpty()) { // as a custom verb Qt would wait for a body
        reply = QNetworkAccessManager::createRequest(HeadOperation, outgoingRequest, nullptr);
    } else if (request.method == "GET" && request.body.isEmpty()) {
        reply = QNetworkAccessManager::createRequest(GetOperation, outgoingRequest, nullptr);
    } else {
        outgoingRequest.setAttribute(QNetworkRequest::CustomVerbAttribute, request.method);
        reply = QNetworkAccessManager::createRequest(CustomOperation, outgoingRequest,
                                                     request.body.isEmpty() ? nullptr : body);
    }
    reply->setParent(this);
    body->setParent(reply);

    auto *recorder = new ExchangeRecorder(reply, std::move(prepared.message), m_limits, prepared.promise);
    recorder->setTrustedCertificate(m_trustedCertificate);
    m_recorders.append(recorder);
    connect(recorder, &ExchangeRecorder::finished, this,
            [this, recorder] { m_recorders.removeOne(recorder); });
    return reply;
}

} // namespace workbench
