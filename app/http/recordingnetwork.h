// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/http/exchange.h"
#include "app/http/limits.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QPromise>

#include <memory>
#include <optional>

namespace workbench {

class RecordedReply;

/// The one door to the network. Every request is prepared first, sent once over HTTP/1.1 on a connection of
/// its own, with headers pinned so that what is recorded is what was on the wire, and ends in exactly one
/// finished Exchange: with a response, with a failure, or with both (a cut answer).
///
/// No redirect is followed, no cookie, credential or cache is used, nothing is sent again: each would hide a
/// message. A body in a content coding is kept as it came beside what it holds (HttpResponse::coded).
class RecordingNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit RecordingNetwork(Clock clock, QObject *parent = nullptr);
    ~RecordingNetwork() override;

    void setLimits(const Limits &limits) { m_limits = limits; }

    /// The one certificate that is accepted although it cannot be verified: its SHA-256 in lower-case hex.
    void setTrustedCertificate(const QString &sha256) { m_trustedCertificate = sha256; }

    /// Makes this message the next one to pass the door. The future finishes with the whole exchange.
    QFuture<Exchange> prepare(Exchange message);

    /// Sends the prepared message. QtNetworkAuth does the same by its own post(): whatever it asks for, the
    /// prepared message goes out.
    void sendPrepared();

    /// Ends everything in flight; each exchange finishes with the failure `cancelled`.
    void cancel();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *outgoing) override;

private:
    struct Prepared
    {
        Exchange message;
        std::shared_ptr<QPromise<Exchange>> promise;
    };

    Clock m_clock;
    Limits m_limits;
    QString m_trustedCertificate;
    std::optional<Prepared> m_prepared;
    QList<RecordedReply *> m_replies;
};

} // namespace workbench
