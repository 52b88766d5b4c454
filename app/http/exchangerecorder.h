// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/http/limits.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace workbench {

/// Watches one reply from the first socket to the last byte and makes the finished Exchange of it. A child of
/// the reply; both go away by deleteLater after the end.
class ExchangeRecorder final : public QObject
{
    Q_OBJECT

public:
    ExchangeRecorder(QNetworkReply *reply, Exchange message, const Limits &limits,
                     std::shared_ptr<QPromise<Exchange>> promise);
    ~ExchangeRecorder() override;

    void setTrustedCertificate(const QString &sha256) { m_trustedCertificate = sha256; }
    void cancel();

Q_SIGNALS:
    void finished();

private:
    /// Why this program itself ended the exchange.
    enum class Stop { None, Cancelled, TimedOut, TooLarge };

    void watch();
    void judgeCertificate(const QList<QSslError> &errors);
    void readAvailable();
    void stop(Stop reason);
    void finish();
    void collectResponse();
    void decode(HttpResponse &response);
    std::optional<Failure> failureOf(QNetworkReply::NetworkError error) const;
    Failure failure(QLatin1StringView code, FailureKind kind) const;
    Timings timings() const;

    QNetworkReply *m_reply;
    Exchange m_exchange;
    Limits m_limits;
    std::shared_ptr<QPromise<Exchange>> m_promise;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QString m_trustedCertificate;
    QMap<QString, QString> m_tlsFacts; ///< why the certificate was not accepted, and which one it is
    Stop m_stop = Stop::None;
    bool m_done = false;
    std::optional<qint64> m_connecting; // nanoseconds of m_clock
    std::optional<qint64> m_encrypted;
    std::optional<qint64> m_sent;
    std::optional<qint64> m_firstByte;
};

} // namespace workbench
