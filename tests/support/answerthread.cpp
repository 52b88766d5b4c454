// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answerthread.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

namespace workbench::test {

namespace {
constexpr int SliceMs = 20; // how soon the end of the test or of the client is seen
}

AnswerThread::AnswerThread()
{
    start();
    m_listening.acquire();
}

AnswerThread::~AnswerThread()
{
    m_ended = true;
    wait();
}

QUrl AnswerThread::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void AnswerThread::setAnswer(const Answer &answer)
{
    const QMutexLocker lock(&m_mutex);
    m_answer = answer;
    m_requests = 0;
}

void AnswerThread::run()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    m_listening.release();
    while (!m_ended) {
        if (!server.waitForNewConnection(SliceMs))
            continue;
        QTcpSocket *socket = server.nextPendingConnection();
        serve(*socket);
        delete socket;
    }
}

void AnswerThread::serve(QTcpSocket &socket)
{
    QByteArray request;
    const auto whole = [&request] {
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype field = request.indexOf("Content-Length: ");
        return end >= 0 &&
               (field < 0 || request.size() >= end + 4 + request.mid(field + 16).split('\r').first().toInt());
    };
    while (!whole() && !m_ended) {
        if (!socket.waitForReadyRead(SliceMs) && socket.state() != QAbstractSocket::ConnectedState)
            return;
        request += socket.readAll();
    }
    Answer answer;
    {
        const QMutexLocker lock(&m_mutex);
        answer = m_answer;
        ++m_requests;
    }
    const auto connected = [&] { return !m_ended && socket.state() == QAbstractSocket::ConnectedState; };
    const auto drain = [&] {
        while (socket.bytesToWrite() > 0 && connected())
            socket.waitForBytesWritten(SliceMs);
    };
    socket.write(answer.bytes);
    drain();
    for (int i = 0; i < answer.times && connected(); ++i) {
        socket.write(answer.again);
        drain();
    }
    if (answer.end == End::Torn) {
        QThread::msleep(SliceMs);
        const linger torn{1, 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &torn, sizeof torn);
        socket.abort();
    } else if (answer.end == End::Closed) {
        ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
    }
    while (connected()) { // until the client has read everything and closed
        socket.waitForReadyRead(SliceMs);
        socket.readAll();
    }
}

} // namespace workbench::test
