// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/recordedreply.h"

#include "app/base/failurecodes.h"
#include "app/message/contentcoding.h"

#include <QNetworkRequest>

#include <algorithm>
#include <cstring>
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

QString reasonOf(AnswerParser::Defect defect)
{
    switch (defect) {
    case AnswerParser::Defect::BadField:
        return QStringLiteral("header_field");
    case AnswerParser::Defect::BadLength:
        return QStringLiteral("content_length");
    case AnswerParser::Defect::BadChunk:
        return QStringLiteral("chunk");
    case AnswerParser::Defect::UnknownCoding:
        return QStringLiteral("transfer_encoding");
    default:
        return QStringLiteral("protocol");
    }
}
} // namespace

RecordedReply::RecordedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                             Exchange message, const Limits &limits, const QString &trustedCertificate,
                             std::shared_ptr<QPromise<Exchange>> promise, QObject *parent)
    : QNetworkReply(parent)
    , m_exchange(std::move(message))
    , m_limits(limits)
    , m_promise(std::move(promise))
    , m_parser(m_exchange.request.method, m_limits.body)
    , m_wire(new Wire(m_exchange.request.url, trustedCertificate, this))
{
    setOperation(operation);
    setRequest(request);
    setUrl(m_exchange.request.url);
    open(QIODevice::ReadOnly);
    connect(m_wire, &Wire::bytesCame, this, &RecordedReply::take);
    connect(m_wire, &Wire::ended, this, &RecordedReply::wireEnded);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::TimedOut); });
    m_deadline.start(m_limits.deadline);
    m_wire->open(requestHead(m_exchange.request) + "\r\n" + m_exchange.request.body);
}

RecordedReply::~RecordedReply()
{
    if (!m_done) { // the network goes away in mid-flight: whoever waits still gets an end
        m_exchange.failure = failure(codes::Cancelled, FailureKind::Cancelled);
        m_promise->addResult(m_exchange);
        m_promise->finish();
    }
}

void RecordedReply::abort()
{
    stop(Stop::Cancelled);
}

qint64 RecordedReply::bytesAvailable() const
{
    const qint64 come = m_exchange.response ? m_exchange.response->body.size() : 0;
    return come - m_given + QNetworkReply::bytesAvailable();
}

qint64 RecordedReply::readData(char *data, qint64 size)
{
    if (!m_exchange.response)
        return m_done ? -1 : 0;
    const QByteArray &body = m_exchange.response->body;
    const qint64 taken = std::min(size, body.size() - m_given);
    std::memcpy(data, body.constData() + m_given, static_cast<size_t>(taken));
    m_given += taken;
    return taken > 0 ? taken : -1;
}

void RecordedReply::take(const QByteArray &bytes)
{
    m_parser.feed(bytes);
    if (m_parser.state() == AnswerParser::State::Whole)
        finish({});
    else if (m_parser.state() == AnswerParser::State::Broken)
        finish(failureOfDefect());
}

void RecordedReply::wireEnded(Wire::End end)
{
    if (m_done)
        return;
    m_parser.end(end == Wire::End::Closed);
    finish(m_parser.state() == AnswerParser::State::Whole ? std::nullopt : failureOfEnd(end));
}

void RecordedReply::stop(Stop reason)
{
    if (!m_done)
        finish(reason == Stop::TimedOut ? timeout() : failure(codes::Cancelled, FailureKind::Cancelled));
}

void RecordedReply::finish(const std::optional<Failure> &failure)
{
    if (std::exchange(m_done, true))
        return;
    m_deadline.stop();
    m_exchange.timings = timings();
    m_exchange.timesSent = m_wire->hasSent() ? 1 : 0;
    m_exchange.unverifiedCertificate = m_wire->unverifiedCertificate();
    m_wire->abort();
    m_exchange.failure = failure;
    fillResponse();
    if (!m_exchange.failure && m_contentTooLarge)
        m_exchange.failure = tooLarge("body", m_limits.body);
    if (m_exchange.failure)
        m_exchange.failure->httpStatus = m_exchange.response ? m_exchange.response->status : 0;
    showToQt();
    m_promise->addResult(m_exchange);
    m_promise->finish();
    deleteLater();
}

void RecordedReply::fillResponse()
{
    if (!m_parser.hasStatus())
        return;
    HttpResponse response = m_parser.response();
    decodeContent(response);
    m_exchange.response = response;
}

void RecordedReply::decodeContent(HttpResponse &response)
{
    const QByteArray coding = headerValue(response.headers, "Content-Encoding");
    if (!isCoded(coding) || response.body.isEmpty())
        return;
    const DecodedContent content = decodedContent(response.body, coding, m_limits.body);
    response.coded = response.body;
    response.body = content.body;
    if (content.outcome == DecodedContent::Outcome::TooLarge)
        m_contentTooLarge = true;
    else if (content.outcome != DecodedContent::Outcome::Decoded)
        response.body.clear();
}

/// What QtNetworkAuth asks a reply for.
void RecordedReply::showToQt()
{
    if (m_exchange.response) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_exchange.response->status);
        setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, m_exchange.response->reason);
        for (const auto &[name, value] : m_exchange.response->headers)
            setRawHeader(name, value);
    }
    // No text: Qt's own ones carry the whole address, and with it a token in the query.
    if (m_exchange.failure)
        setError(UnknownNetworkError, QString());
    else if (m_exchange.response && m_exchange.response->status >= 400)
        setError(UnknownContentError, QString());
    setFinished(true);
    Q_EMIT finished();
}

std::optional<Failure> RecordedReply::failureOfDefect() const
{
    switch (m_parser.defect()) {
    case AnswerParser::Defect::None:
        return {};
    case AnswerParser::Defect::HeadTooLarge:
        return tooLarge("head", AnswerParser::LongestHead);
    case AnswerParser::Defect::BodyTooLarge:
        return tooLarge("body", m_limits.body);
    case AnswerParser::Defect::Cut:
        return failure(codes::ConnectionLost, FailureKind::NoAnswer);
    default:
        break;
    }
    Failure notHttp = failure(codes::NotHttp, FailureKind::Rejected);
    notHttp.evidence.insert(QStringLiteral("reason"), reasonOf(m_parser.defect()));
    return notHttp;
}

std::optional<Failure> RecordedReply::failureOfEnd(Wire::End end) const
{
    switch (end) {
    case Wire::End::Refused:
        return failure(codes::ConnectionRefused, FailureKind::NoAnswer);
    case Wire::End::NameNotFound:
        return failure(codes::NameNotFound, FailureKind::NoAnswer);
    case Wire::End::TlsFailed: {
        Failure tls = failure(codes::TlsFailed, FailureKind::NoAnswer);
        tls.evidence.insert(m_wire->tlsFacts());
        return tls;
    }
    case Wire::End::Closed:
    case Wire::End::Reset:
    case Wire::End::Failed:
        break;
    }
    Failure lost = failure(codes::ConnectionLost, FailureKind::NoAnswer);
    const qint64 came = m_parser.response().body.size();
    lost.evidence.insert(QStringLiteral("received"), QString::number(came));
    if (m_parser.promisedLength())
        lost.evidence.insert(QStringLiteral("promised"), QString::number(*m_parser.promisedLength()));
    return lost;
}

std::optional<Failure> RecordedReply::tooLarge(const char *part, qint64 limit) const
{
    if (m_parser.hasStatus() && m_parser.response().status >= 400)
        return {}; // refused, whatever comes behind its status: the part that was read is enough
    Failure result = failure(codes::AnswerTooLarge, FailureKind::Rejected);
    result.evidence.insert(QStringLiteral("limit"), QString::number(limit));
    result.evidence.insert(QStringLiteral("part"), QString::fromLatin1(part));
    if (m_parser.response().headers.size() > AnswerParser::MostFields)
        result.evidence.insert(QStringLiteral("fields"), QString::number(AnswerParser::MostFields));
    return result;
}

Failure RecordedReply::timeout() const
{
    const WireMarks &marks = m_wire->marks();
    Failure result = failure(codes::Timeout, FailureKind::NoAnswer);
    result.evidence.insert(QStringLiteral("seconds"),
                           QString::number(static_cast<double>(m_limits.deadline.count()) / 1000));
    result.evidence.insert(QStringLiteral("phase"), marks.firstByte ? QStringLiteral("download")
                                                    : marks.sent    ? QStringLiteral("wait")
                                                                    : QStringLiteral("connect"));
    return result;
}

Failure RecordedReply::failure(QLatin1StringView code, FailureKind kind) const
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

Timings RecordedReply::timings() const
{
    const WireMarks &marks = m_wire->marks();
    const qint64 now = m_wire->elapsed();
    Timings result;
    if (marks.connected)
        result.connect = milliseconds(*marks.connected);
    if (marks.connected && marks.encrypted)
        result.tls = milliseconds(*marks.encrypted - *marks.connected);
    if (marks.sent && marks.firstByte)
        result.wait = milliseconds(*marks.firstByte - *marks.sent);
    if (marks.firstByte)
        result.download = milliseconds(now - *marks.firstByte);
    result.total = milliseconds(now);
    return result;
}

} // namespace workbench
