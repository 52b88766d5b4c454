// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicesockets.h"

#include <QHttpServer>
#include <QMetaEnum>
#include <QTcpSocket>

namespace workbench {

HttpRequest valueOf(const QHttpServerRequest &request)
{
    HttpRequest out{.url = request.url(), .body = request.body()};
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    out.method = QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    out.headers = request.headers().toListOfPairs();
#else
    out.headers = request.headers();
#endif
    return out;
}

void writeAnswer(QHttpServerResponder &responder, HttpResponse response, bool withBody)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
    const QByteArray body = withBody ? response.body : QByteArray();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    responder.write(body, QHttpHeaders::fromListOfPairs(response.headers), status);
#else
    setHeader(response.headers, "Content-Length", QByteArray::number(response.body.size()));
    setHeader(response.headers, "Connection", "close");
    responder.writeStatusLine(status);
    for (const auto &[name, value] : response.headers)
        responder.writeHeader(name, value);
    responder.writeBody(body);
    // QHttpServer never closes a connection by itself, so a client that waits for the end would wait for
    // ever. Not from inside of its own reading, which goes on with the socket after this.
    QMetaObject::invokeMethod(
        responder.socket(), [socket = responder.socket()] { socket->disconnectFromHost(); },
        Qt::QueuedConnection);
#endif
}

QTcpSocket *socketOf(const QHttpServer &http, const QHttpServerRequest &raw, QHttpServerResponder &responder)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    Q_UNUSED(responder)
    for (QTcpSocket *socket : http.findChildren<QTcpSocket *>()) {
        if (socket->peerPort() == raw.remotePort())
            return socket;
    }
    return nullptr;
#else
    Q_UNUSED(http)
    Q_UNUSED(raw)
    return responder.socket();
#endif
}

} // namespace workbench
