// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchangerecorder.h"

#include "app/base/failurecodes.h"

#include <QNetworkRequest>
#include <QSslError>

#include <utility>

namespace workbench {

namespace {
Stage stageOf(What what)
{
    switch (what) {
    case What::AuthorizationRequest:
    case What::MetadataRequest:
        return Stage::Authorization;
    case What::AuthorizationResponse:
        return Stage::Callback;
    case What::TokenRequest:
        return Stage::Token;
    case What::RefreshRequest:
        return Stage::Refresh;
    case What::RevocationRequest:
        return Stage::Revocation;
    case What::IntrospectionRequest:
        return Stage::Introspection;
    case What::UserInfoRequest:
        return Stage::UserInfo;
    case What::ResourceRequest:
        return Stage::Resource;
    }
    return Stage::Token;
}

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds / 1000) / 1000.0;
}

// Qt reports statuses of 400 and above as errors of its own; for us they are whole answers. 400 itself is
// ProtocolInvalidOperationError, 407 ProxyAuthenticationRequiredError.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProxyAuthenticationRequiredError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownServerError &&
            error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure);
}
} // namespace

ExchangeRecorder::ExchangeRecorder(QNetworkReply *reply, Exchange message, const Limits &limits,
                                   std::shared_ptr<QPromise<Exchange>> promise)
    : QObject(reply)
    , m_reply(reply)
    , m_exchange(std::move(message))
    , m_limits(limits)
    , m_promise(std::move(promise))
{
    m_clock.start();
    m_reply->setReadBufferSize(m_limits.body +
                               1); // the rest stays in the socket: no memory for what is not read
    watch();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::TimedOut); });
    m_deadline.start(m_limits.deadline);
}

ExchangeRecorder::~ExchangeRecorder()
{
    if (!m_done) { // the network goes away in mid-flight: whoever waits still gets an end
        m_exchange.failure = failure(codes::Cancelled, FailureKind::Cancelled);
        m_promise->addResult(m_exchange);
        m_promise->finish();
    }
}

void ExchangeRecorder::watch()
{
    const auto mark = [this](std::optional<qint64> &moment) {
        if (!moment)
            moment = m_clock.nsecsElapsed();
    };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this, mark] {
        mark(m_connecting);
        // Qt's thread hears of the size only when it changes while the thread has the request; what was set
        // before, it reports to nobody and reads on without end.
        m_reply->setReadBufferSize(m_limits.body + 1);
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this, mark] { mark(m_encrypted); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        ++m_exchange.timesSent;
        m_sent = m_clock.nsecsElapsed();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this, mark] { mark(m_firstByte); });
    connect(m_reply, &QNetworkReply::readyRead, this, &ExchangeRecorder::readAvailable);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        m_tlsErrors = texts.join(QStringLiteral("; "));
    });
    connect(m_reply, &QNetworkReply::finished, this, &ExchangeRecorder::finish);
}

void ExchangeRecorder::readAvailable()
{
    if (m_done || !m_reply->isOpen())
        return;
    m_body += m_reply->read(m_limits.body + 1 - m_body.size());
    if (m_body.size() > m_limits.body) {
        m_body.truncate(m_limits.body);
        stop(Stop::TooLarge);
    }
}

void ExchangeRecorder::cancel()
{
    stop(Stop::Cancelled);
}

void ExchangeRecorder::stop(Stop reason)
{
    if (m_done || m_stop != Stop::None)
        return;
    m_stop = reason;
    m_reply->abort(); // emits finished
    finish();         // unless it had finished before
}

void ExchangeRecorder::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    if (m_stop == Stop::None && m_reply->isOpen()) {
        m_body += m_reply->read(m_limits.body + 1 - m_body.size());
        if (m_body.size() > m_limits.body) {
            m_body.truncate(m_limits.body);
            m_stop = Stop::TooLarge;
        }
    }
    m_exchange.timings = timings();
    collectResponse();
    m_exchange.failure = failureOf(m_reply->error());
    if (m_exchange.failure)
        m_exchange.failure->httpStatus = m_exchange.response ? m_exchange.response->status : 0;
    m_promise->addResult(m_exchange);
    m_promise->finish();
    m_reply->deleteLater();
    Q_EMIT finished();
}

void ExchangeRecorder::collectResponse()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    HttpResponse response;
    response.status = status;
    response.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    response.headers = m_reply->rawHeaderPairs();
    response.body = m_body;
    m_exchange.response = response;
    m_exchange.timesSent = qMax(1, m_exchange.timesSent); // Qt does not signal a POST without a body
}

std::optional<Failure> ExchangeRecorder::failureOf(QNetworkReply::NetworkError error) const
{
    switch (m_stop) {
    case Stop::Cancelled:
        return failure(codes::Cancelled, FailureKind::Cancelled);
    case Stop::TimedOut: {
        Failure timeout = failure(codes::Timeout, FailureKind::NoAnswer);
        timeout.evidence.insert(QStringLiteral("seconds"),
                                QString::number(static_cast<double>(m_limits.deadline.count()) / 1000));
        timeout.evidence.insert(QStringLiteral("phase"), m_firstByte ? QStringLiteral("download")
                                                         : m_sent    ? QStringLiteral("wait")
                                                                     : QStringLiteral("connect"));
        return timeout;
    }
    case Stop::TooLarge: {
        if (m_exchange.response && m_exchange.response->status >= 400)
            return {}; // refused, whatever its body: the part that was read is enough
        Failure tooLarge = failure(codes::AnswerTooLarge, FailureKind::Rejected);
        tooLarge.evidence.insert(QStringLiteral("limit"), QString::number(m_limits.body));
        return tooLarge;
    }
    case Stop::None:
        break;
    }
    const bool answered = m_exchange.response.has_value();
    if (error == QNetworkReply::NoError || (answered && isStatusError(error)))
        return answered ? std::nullopt : std::optional(failure(codes::NotHttp, FailureKind::Rejected));
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return failure(codes::ConnectionRefused, FailureKind::NoAnswer);
    case QNetworkReply::HostNotFoundError:
        return failure(codes::NameNotFound, FailureKind::NoAnswer);
    case QNetworkReply::TimeoutError:
        return failure(codes::Timeout, FailureKind::NoAnswer);
    case QNetworkReply::SslHandshakeFailedError: {
        Failure tls = failure(codes::TlsFailed, FailureKind::NoAnswer);
        tls.evidence.insert(QStringLiteral("detail"), m_tlsErrors);
        return tls;
    }
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return failure(codes::NotHttp, FailureKind::Rejected);
    case QNetworkReply::RemoteHostClosedError:
        // Qt tells bytes that are no HTTP head like a closed connection, but it sends once more after a close
        // and up to three times more after such bytes.
        if (!answered && m_exchange.timesSent > 2)
            return failure(codes::NotHttp, FailureKind::Rejected);
        [[fallthrough]];
    default:
        // Qt's own text would carry the whole address, and with it a token in the query.
        return failure(codes::ConnectionLost, FailureKind::NoAnswer);
    }
}

Failure ExchangeRecorder::failure(QLatin1StringView code, FailureKind kind) const
{
    Failure result{.code = code, .stage = stageOf(m_exchange.what), .kind = kind};
    const QUrl &url = m_exchange.request.url;
    const int port = url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
    result.evidence.insert(QStringLiteral("host"), url.host());
    result.evidence.insert(QStringLiteral("port"), QString::number(port));
    result.evidence.insert(QStringLiteral("address"), url.host() + QLatin1Char(':') + QString::number(port));
    result.exchange = m_exchange.id;
    return result;
}

Timings ExchangeRecorder::timings() const
{
    const qint64 now = m_clock.nsecsElapsed();
    Timings result;
    // Qt marks the start of the connection and the end of the handshake but not what lies between: with TLS
    // the connection's share cannot be told from the handshake's and is counted there.
    if (m_connecting && m_encrypted)
        result.tls = milliseconds(*m_encrypted - *m_connecting);
    else if (m_connecting && m_sent)
        result.connect = milliseconds(*m_sent - *m_connecting);
    if (m_sent && m_firstByte)
        result.wait = milliseconds(*m_firstByte - *m_sent);
    if (m_firstByte)
        result.download = milliseconds(now - *m_firstByte);
    result.total = milliseconds(now);
    return result;
}

} // namespace workbench
