// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/wire.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace workbench {

namespace {
constexpr qint64 ReadAtOnce = 64 * 1024; // the rest stays in the kernel: no memory for what is not read

/// RFC 6761 §6.3: the name means this machine, whatever a resolver says, and a server may listen at either
/// address.
QStringList addressesOf(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return {QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    return {host};
}

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError ||
           error == QAbstractSocket::SslInvalidUserDataError;
}
} // namespace

Wire::Wire(const QUrl &url, const QString &trustedCertificate, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_trustedCertificate(trustedCertificate)
    , m_addresses(addressesOf(url.host()))
{
}

Wire::~Wire()
{
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

void Wire::open(const QByteArray &request)
{
    m_request = request;
    m_clock.start();
    connectNext();
}

void Wire::connectNext()
{
    delete m_socket;
    m_tls = m_url.scheme() == QLatin1StringView("https") ? new QSslSocket(this) : nullptr;
    m_socket = m_tls ? m_tls : new QTcpSocket(this);
    m_socket->setReadBufferSize(ReadAtOnce);
    connect(m_socket, &QTcpSocket::connected, this, &Wire::connected);
    connect(m_socket, &QTcpSocket::readyRead, this, &Wire::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Wire::failed);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0 && !m_marks.sent)
            m_marks.sent = m_clock.nsecsElapsed();
    });
    const QString address = m_addresses.takeFirst();
    const auto port = static_cast<quint16>(m_url.port(m_tls ? 443 : 80));
    if (!m_tls) {
        m_socket->connectToHost(address, port);
        return;
    }
    connect(m_tls, &QSslSocket::sslErrors, this, &Wire::judgeCertificate);
    connect(m_tls, &QSslSocket::encrypted, this, [this] {
        m_marks.encrypted = m_clock.nsecsElapsed();
        write();
    });
    m_tls->connectToHostEncrypted(address, port, m_url.host()); // the certificate must be the name's
}

void Wire::connected()
{
    m_marks.connected = m_clock.nsecsElapsed();
    m_addresses.clear();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
#ifdef Q_OS_LINUX
    m_descriptor = ::dup(static_cast<int>(m_socket->socketDescriptor()));
#endif
    if (!m_tls)
        write();
}

void Wire::write()
{
    m_hasSent = true;
    m_socket->write(m_request);
}

void Wire::read()
{
    if (m_ended)
        return;
    const QByteArray bytes = m_socket->read(ReadAtOnce);
    if (bytes.isEmpty())
        return;
    if (!m_marks.firstByte)
        m_marks.firstByte = m_clock.nsecsElapsed();
    Q_EMIT bytesCame(bytes);
    // Qt does not signal again what was left in its own buffer.
    if (!m_ended && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Wire::read, Qt::QueuedConnection);
}

void Wire::failed(QAbstractSocket::SocketError error)
{
    if (m_ended)
        return;
    if (!m_marks.connected && !m_addresses.isEmpty()) {
        QMetaObject::invokeMethod(this, &Wire::connectNext, Qt::QueuedConnection); // not under its own signal
        return;
    }
    while (!m_ended && m_socket->bytesAvailable() > 0) // what came before the end counts
        read();
    if (error == QAbstractSocket::RemoteHostClosedError && m_tls && !m_marks.encrypted) {
        m_tlsFacts.insert(QStringLiteral("detail"), m_socket->errorString());
        finish(End::TlsFailed);
    } else if (error == QAbstractSocket::RemoteHostClosedError) {
        finish(wasReset() ? End::Reset : End::Closed);
    } else if (error == QAbstractSocket::ConnectionRefusedError) {
        finish(End::Refused);
    } else if (error == QAbstractSocket::HostNotFoundError) {
        finish(End::NameNotFound);
    } else if (isTlsError(error)) {
        if (!m_tlsFacts.contains(QStringLiteral("detail")))
            m_tlsFacts.insert(QStringLiteral("detail"), m_socket->errorString());
        finish(End::TlsFailed);
    } else {
        finish(m_marks.connected ? End::Reset : End::Failed);
    }
}

void Wire::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_tls->peerCertificate();
    const QString digest = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    if (!certificate.isNull() && digest == m_trustedCertificate) {
        m_unverifiedCertificate = digest;
        m_tls->ignoreSslErrors(errors);
        return;
    }
    QStringList texts;
    for (const QSslError &error : errors)
        texts.append(error.errorString());
    m_tlsFacts.insert(QStringLiteral("detail"), texts.join(QStringLiteral("; ")));
    if (certificate.isNull())
        return;
    m_tlsFacts.insert(QStringLiteral("certificate"), digest);
    m_tlsFacts.insert(QStringLiteral("subject"),
                      certificate.subjectInfo(QSslCertificate::CommonName).join(QStringLiteral(", ")));
    m_tlsFacts.insert(QStringLiteral("until"), certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

/// Qt tells a torn connection like a closed one, and the difference is whether a body without a stated length
/// is whole. The kernel knows: after an orderly end it waits for our own.
bool Wire::wasReset() const
{
#ifdef Q_OS_LINUX
    tcp_info info = {};
    socklen_t size = sizeof(info);
    if (m_descriptor >= 0 && getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0)
        return info.tcpi_state == TCP_CLOSE;
#endif
    return false;
}

void Wire::abort()
{
    m_ended = true;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void Wire::finish(End end)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT ended(end);
}

} // namespace workbench
