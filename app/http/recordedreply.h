// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/answerparser.h"
#include "app/http/exchange.h"
#include "app/http/limits.h"
#include "app/http/wire.h"

#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace workbench {

/// One exchange from the first socket to the last byte. For QtNetworkAuth it is the reply to its post(); for
/// everybody else it ends in exactly one finished Exchange: with a response, with a failure, or with both (a
/// cut answer). Goes away by deleteLater after its end.
///
/// Not Qt's own HTTP reader, because that one hides what this program is there to show: it sends a POST again
/// when a server closes without an answer, drops all header fields of a flood of them, takes an interim
/// response for the answer, and bounds neither a line nor what it holds beyond the limit (seen with
/// Qt 6.4.2).
class RecordedReply final : public QNetworkReply
{
    Q_OBJECT

public:
    RecordedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                  Exchange message, const Limits &limits, const QString &trustedCertificate,
                  std::shared_ptr<QPromise<Exchange>> promise, QObject *parent);
    ~RecordedReply() override;

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    /// Why this program itself ended the exchange.
    enum class Stop { None, Cancelled, TimedOut, TooLarge };

    void take(const QByteArray &bytes);
    void wireEnded(Wire::End end);
    void stop(Stop reason);
    void finish(const std::optional<Failure> &failure);
    void fillResponse();
    void decodeContent(HttpResponse &response);
    void showToQt();
    std::optional<Failure> failureOfDefect() const;
    std::optional<Failure> failureOfEnd(Wire::End end) const;
    std::optional<Failure> tooLarge(const char *part, qint64 limit) const;
    Failure failure(QLatin1StringView code, FailureKind kind) const;
    Failure timeout() const;
    Timings timings() const;

    Exchange m_exchange;
    Limits m_limits;
    std::shared_ptr<QPromise<Exchange>> m_promise;
    AnswerParser m_parser;
    Wire *m_wire;
    QTimer m_deadline;
    bool m_contentTooLarge = false;
    bool m_done = false;
    qint64 m_given = 0; ///< of the body, to whoever reads this as a QIODevice
};

} // namespace workbench
