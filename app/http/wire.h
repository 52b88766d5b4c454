// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QByteArray>
#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSslError;
class QSslSocket;
class QTcpSocket;
QT_END_NAMESPACE

namespace workbench {

/// The moments of one connection, in nanoseconds since its start.
struct WireMarks
{
    std::optional<qint64> connected = {};
    std::optional<qint64> encrypted = {};
    std::optional<qint64> sent = {}; ///< the last byte of the request was handed to the network
    std::optional<qint64> firstByte = {};
};

/// One connection for one request: connects, proves the server's certificate, writes once, hands over what
/// comes. Never writes a second time.
class Wire final : public QObject
{
    Q_OBJECT

public:
    /// How a connection ended.
    enum class End {
        Closed,  ///< orderly, by the server
        Reset,   ///< torn down in the middle
        Refused, ///< nobody listens
        NameNotFound,
        TlsFailed,
        Failed, ///< anything else: no route, a network that went away
    };

    /// `trustedCertificate`: SHA-256 in lower-case hex of a certificate that is accepted without proof; or
    /// empty.
    Wire(const QUrl &url, const QString &trustedCertificate, QObject *parent);
    ~Wire() override;

    void open(const QByteArray &request);
    /// No signal comes after it.
    void abort();

    const WireMarks &marks() const { return m_marks; }
    qint64 elapsed() const { return m_clock.nsecsElapsed(); }
    /// The request left this program, wholly or in part.
    bool hasSent() const { return m_hasSent; }
    /// Why TLS failed and which certificate it was: "detail", "certificate", "subject", "until".
    const QMap<QString, QString> &tlsFacts() const { return m_tlsFacts; }
    /// SHA-256 of the certificate that was accepted without proof; empty when the proof was good.
    const QString &unverifiedCertificate() const { return m_unverifiedCertificate; }

Q_SIGNALS:
    void bytesCame(const QByteArray &bytes);
    void ended(workbench::Wire::End end);

private:
    void connectNext();
    void connected();
    void write();
    void read();
    void failed(QAbstractSocket::SocketError error);
    void judgeCertificate(const QList<QSslError> &errors);
    void finish(End end);
    bool wasReset() const;

    QUrl m_url;
    QString m_trustedCertificate;
    QStringList m_addresses; ///< still to be tried
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_tls = nullptr; ///< the same socket, when the address is https
    QByteArray m_request;
    QElapsedTimer m_clock;
    WireMarks m_marks;
    QMap<QString, QString> m_tlsFacts;
    QString m_unverifiedCertificate;
    bool m_hasSent = false;
    bool m_ended = false;
    int m_descriptor = -1; ///< a second handle to the connection, to ask how it ended
};

} // namespace workbench
