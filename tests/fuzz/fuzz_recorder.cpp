// SPDX-License-Identifier: GPL-3.0-or-later
// Raw bytes as a server sends them, through a socket, Qt's HTTP reading and the recorder: every one of them
// ends the exchange, within its limits.
#include "app/base/clock.h"
#include "app/http/recordingnetwork.h"
#include "tests/fuzz/require.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace workbench;
using fuzz::require;

namespace {
constexpr qint64 MostBody = 2048;
constexpr int DeadlineMs = 3000;

/// Sends the same bytes to everybody who has spoken, and closes.
class RawServer : public QTcpServer
{
public:
    QByteArray bytes;
    int spokenTo = 0;

    RawServer()
    {
        setProxy(QNetworkProxy::NoProxy);
        require(listen(QHostAddress::LocalHost), "a port is free");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                socket->readAll();
                socket->disconnect(this);
                ++spokenTo;
                socket->write(bytes);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
};

struct World
{
    int count = 1;
    char name[14] = "fuzz_recorder";
    char *names[2] = {name, nullptr};
    QCoreApplication app{count, names};
    RawServer server;
    RecordingNetwork network{systemNow};

    World()
    {
        network.setProxy(QNetworkProxy::NoProxy);
        network.setLimits({.body = MostBody, .deadline = std::chrono::milliseconds(DeadlineMs)});
    }
};

void checkEnd(const Exchange &exchange, const QByteArray &text)
{
    require(exchange.response || exchange.failure, "an exchange has an end", text);
    if (exchange.failure) {
        require(!exchange.failure->code.isEmpty(), "a failure has a code", text);
        require(exchange.failure->code != QLatin1StringView("timeout"), "a closed connection ends the wait",
                text);
    }
    if (exchange.response) {
        require(exchange.response->body.size() <= MostBody, "the limit holds", text);
        require(exchange.response->status > 0, "an answer has a status", text);
        require(exchange.timesSent >= 1, "what was answered was sent", text);
    }
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static auto *world = new World; // until the end of the process
    const QByteArray text = fuzz::bytesOf(data, size);
    if (text.isEmpty())
        return 0;
    // The first byte chooses the request, the rest is the answer.
    world->server.bytes = text.mid(1);
    world->server.spokenTo = 0;
    Exchange message;
    message.request.method = text.at(0) % 2 == 0 ? "POST" : "GET";
    message.request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(world->server.serverPort()));
    message.request.body = text.at(0) % 2 == 0 ? "grant_type=x" : "";

    QFuture<Exchange> future = world->network.prepare(message);
    world->network.sendPrepared();
    QElapsedTimer clock;
    clock.start();
    while (!future.isFinished() && clock.elapsed() < 2 * DeadlineMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    require(future.isFinished() && future.resultCount() == 1, "an exchange ends once", text);
    checkEnd(future.result(), text);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return 0;
}
