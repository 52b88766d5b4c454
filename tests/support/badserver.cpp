// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badserver.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace workbench::test {

namespace {
qsizetype lengthOf(const QByteArray &head)
{
    static const QRegularExpression field(QStringLiteral("\r\ncontent-length: *(\\d+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return field.match(QString::fromLatin1(head)).captured(1).toLongLong();
}
} // namespace

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

BadServer::BadServer(Script script, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl BadServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void BadServer::take(QTcpSocket *socket)
{
    ++m_connections;
    m_received.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readMore(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_received.remove(socket);
        socket->deleteLater();
    });
}

void BadServer::readMore(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 || received.size() < end + 4 + lengthOf(received.left(end)))
        return;
    const QByteArray request = std::exchange(received, {});
    m_requests.append(request);
    if (m_script)
        m_script(socket, request);
}

BadServer::Script BadServer::raw(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

BadServer::Script BadServer::json(const QByteArray &body, int status)
{
    return raw(response(status, "Content-Type: application/json\r\n", body));
}

BadServer::Script BadServer::silence()
{
    return [](QTcpSocket *, const QByteArray &) {};
}

BadServer::Script BadServer::drip(const QByteArray &bytes, int milliseconds)
{
    return [bytes, milliseconds](QTcpSocket *socket, const QByteArray &) {
        auto *timer = new QTimer(socket);
        auto at = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, at] {
            if (*at < bytes.size())
                socket->write(bytes.mid((*at)++, 1));
            else
                socket->disconnectFromHost();
        });
        timer->start(milliseconds);
    };
}

QByteArray BadServer::response(int status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace workbench::test
