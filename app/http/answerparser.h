// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httpresponse.h"

#include <QByteArrayView>

#include <optional>

namespace workbench {

/// Reads one HTTP/1.x response from bytes as they come (RFC 9112), and nothing else: no socket, no clock.
/// Keeps what a person wants to see of a broken answer, and stops at its limits whatever a server sends.
///
/// Interim responses (1xx but 101) are skipped (RFC 9110 §15.2). Lines may end with a bare LF (RFC 9112
/// §2.2).
class AnswerParser
{
public:
    enum class State {
        Head,
        Body,
        Whole,  ///< the answer is complete; what follows is not part of it
        Broken, ///< see defect()
    };
    /// Why an answer cannot be read to its end.
    enum class Defect {
        None,
        NotHttp,       ///< the bytes do not begin like HTTP/1.x
        BadField,      ///< a header field without a name or with a control character (RFC 9110 §5.5)
        BadLength,     ///< Content-Length is no number, or there are several that differ (RFC 9112 §6.3)
        BadChunk,      ///< the chunked coding is broken (RFC 9112 §7.1)
        UnknownCoding, ///< a transfer coding other than chunked (RFC 9112 §6.1)
        HeadTooLarge,
        BodyTooLarge,
        Cut, ///< the connection ended before the answer did
    };

    /// Status line, fields, interim responses and trailers together.
    static constexpr qsizetype LongestHead = 64 * 1024;
    static constexpr qsizetype MostFields = 500;

    /// `method` of the request: an answer to HEAD has no body. `longestBody` in bytes.
    AnswerParser(const QByteArray &method, qint64 longestBody);

    void feed(QByteArrayView bytes);
    /// The connection has ended. Only after an orderly end can a body without a stated length be whole.
    void end(bool orderly);

    State state() const { return m_state; }
    Defect defect() const { return m_defect; }
    /// The first line of a final response has been read: response() has its status.
    bool hasStatus() const { return m_response.status != 0; }
    /// Bytes of any kind came.
    bool hasBegun() const { return m_begun; }
    /// As far as it has come; the body without its transfer coding.
    const HttpResponse &response() const { return m_response; }
    /// What Content-Length promised.
    std::optional<qint64> promisedLength() const { return m_length; }

private:
    enum class Part { StatusLine, Fields, Counted, UntilEnd, ChunkSize, ChunkData, ChunkEnd, Trailers };

    void consumeLines();
    void takeLine(const QByteArray &line);
    void takeStatusLine(const QByteArray &line);
    void takeField(const QByteArray &line);
    void takeChunkSize(const QByteArray &line);
    void endOfHead();
    std::optional<Part> framing();
    bool readLength();
    void takeBody(QByteArrayView &bytes);
    void appendBody(QByteArrayView bytes);
    void fail(Defect defect);
    bool isLinePart() const;

    QByteArray m_method;
    qint64 m_longestBody;
    State m_state = State::Head;
    Defect m_defect = Defect::None;
    Part m_part = Part::StatusLine;
    bool m_begun = false;
    QByteArray m_line;        ///< the unfinished line
    qsizetype m_headSize = 0; ///< of all lines so far
    qint64 m_missing = 0;     ///< of a counted body or chunk
    std::optional<qint64> m_length;
    HttpResponse m_response;
};

} // namespace workbench
