// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace workbench::test {

/// A server on 127.0.0.1 that does what it is told, bytes for bytes, and keeps what it was sent. No HTTP
/// library: most of its answers are ones that no library would make.
class BadServer : public QObject
{
    Q_OBJECT

public:
    /// What to do with a request that has arrived whole (head and Content-Length bytes).
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit BadServer(Script script = {}, QObject *parent = nullptr);

    void setScript(Script script) { m_script = std::move(script); }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const { return m_server.serverPort(); }
    /// Nobody listens from now on.
    void stop() { m_server.close(); }

    const QList<QByteArray> &requests() const { return m_requests; } ///< whole ones, as received
    int connections() const { return m_connections; }
    int openConnections() const { return static_cast<int>(m_received.size()); }

    // Scripts.

    /// Writes these bytes and closes.
    static Script raw(const QByteArray &bytes);
    static Script json(const QByteArray &body, int status = 200);
    /// Answers nothing and keeps the connection.
    static Script silence();
    /// One byte at a time, with that many milliseconds between two.
    static Script drip(const QByteArray &bytes, int milliseconds);

    /// A whole answer with its Content-Length.
    static QByteArray response(int status, const QByteArray &headers, const QByteArray &body);

private:
    void take(QTcpSocket *socket);
    void readMore(QTcpSocket *socket);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    QTcpServer m_server; ///< last: its sockets tell of their end when it goes
};

/// Where the body of a raw request begins.
QByteArray bodyOf(const QByteArray &request);

} // namespace workbench::test
