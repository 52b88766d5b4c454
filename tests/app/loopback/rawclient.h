// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <tuple>

namespace workbench::test {

inline constexpr int Patience = 5000;

/// Connects, sends the pieces with the event loop between them, gives back everything until the other side
/// closes.
inline QByteArray talk(const QHostAddress &address, quint16 port, const QByteArrayList &pieces)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    std::ignore =
        QTest::qWaitFor([&] { return socket.state() != QAbstractSocket::ConnectingState; }, Patience);
    if (socket.state() == QAbstractSocket::UnconnectedState &&
        socket.error() == QAbstractSocket::ConnectionRefusedError)
        return "not connected";
    for (const QByteArray &piece : pieces) {
        socket.write(piece);
        socket.flush();
        QTest::qWait(pieces.size() > 10 ? 0 : 5);
    }
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, Patience))
        return "not closed: " + socket.readAll();
    return socket.readAll();
}

inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

inline QByteArray get(const QByteArray &target, const QByteArray &host, const QByteArray &method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: test\r\n\r\n";
}

} // namespace workbench::test
