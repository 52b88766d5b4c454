// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/answerparser.h"

#include <algorithm>

namespace workbench {

namespace {
bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// RFC 9110 §5.6.2
bool isToken(QByteArrayView text)
{
    static const QByteArray marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.contains(c);
    });
}

/// RFC 9110 §5.5: CR, LF and NUL make a field dangerous; other controls but HTAB have no place in it either.
bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

constexpr QByteArrayView Protocol("HTTP/1.");
} // namespace

AnswerParser::AnswerParser(const QByteArray &method, qint64 longestBody)
    : m_method(method)
    , m_longestBody(longestBody)
{
}

void AnswerParser::feed(QByteArrayView bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    while (!bytes.isEmpty() && (m_state == State::Head || m_state == State::Body)) {
        if (!isLinePart()) {
            takeBody(bytes);
            continue;
        }
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype taken = end < 0 ? bytes.size() : end + 1;
        m_headSize += taken;
        if (m_headSize > LongestHead) {
            fail(Defect::HeadTooLarge);
            return;
        }
        m_line.append(bytes.data(), taken);
        bytes = bytes.sliced(taken);
        // Another protocol is known by its first bytes; a server of one may then wait for ours for ever.
        const QByteArrayView start = Protocol.first(std::min(m_line.size(), Protocol.size()));
        if (m_part == Part::StatusLine && !m_line.startsWith(start))
            fail(Defect::NotHttp);
        else if (end >= 0)
            consumeLines();
    }
}

void AnswerParser::end(bool orderly)
{
    if (m_state == State::Body && m_part == Part::UntilEnd && orderly)
        m_state = State::Whole;
    else if (m_state == State::Head || m_state == State::Body)
        fail(Defect::Cut);
}

bool AnswerParser::isLinePart() const
{
    return m_part != Part::Counted && m_part != Part::UntilEnd && m_part != Part::ChunkData;
}

void AnswerParser::consumeLines()
{
    m_line.chop(1);
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    const QByteArray line = m_line;
    m_line.clear();
    takeLine(line);
}

void AnswerParser::takeLine(const QByteArray &line)
{
    switch (m_part) {
    case Part::StatusLine:
        takeStatusLine(line);
        return;
    case Part::Fields:
        if (line.isEmpty())
            endOfHead();
        else
            takeField(line);
        return;
    case Part::ChunkSize:
        m_headSize = 0; // one chunk's line is limited, not the sum: a body may come in single bytes
        takeChunkSize(line);
        return;
    case Part::ChunkEnd:
        m_headSize = 0;
        m_part = Part::ChunkSize;
        if (!line.isEmpty())
            fail(Defect::BadChunk);
        return;
    case Part::Trailers: // RFC 9112 §7.1.2: they may be discarded
        if (line.isEmpty())
            m_state = State::Whole;
        return;
    case Part::Counted:
    case Part::UntilEnd:
    case Part::ChunkData:
        return;
    }
}

void AnswerParser::takeStatusLine(const QByteArray &line)
{
    // "HTTP/1.1 200 OK"; the reason may be missing, and with it the blank before it.
    const QByteArray rest = line.mid(Protocol.size());
    const QByteArray status = rest.mid(2, 3);
    const bool shaped = rest.size() >= 5 && isDigits(QByteArrayView(rest).first(1)) && rest.at(1) == ' ' &&
                        isDigits(status) && (rest.size() == 5 || rest.at(5) == ' ');
    if (!line.startsWith(Protocol) || !shaped || status.toInt() < 100 || hasControls(rest)) {
        fail(Defect::NotHttp);
        return;
    }
    m_response.status = status.toInt();
    m_response.reason = rest.mid(6);
    m_part = Part::Fields;
}

void AnswerParser::takeField(const QByteArray &line)
{
    const bool folded = line.startsWith(' ') || line.startsWith('\t');
    if (folded && !m_response.headers.isEmpty() && !hasControls(line)) { // RFC 9112 §5.2
        QByteArray &value = m_response.headers.last().second;
        value += ' ';
        value += line.trimmed();
        value = value.trimmed();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon);
    if (colon <= 0 || !isToken(name) || hasControls(line)) {
        fail(Defect::BadField);
        return;
    }
    m_response.headers.append({name, line.mid(colon + 1).trimmed()});
    if (m_response.headers.size() > MostFields)
        fail(Defect::HeadTooLarge);
}

void AnswerParser::endOfHead()
{
    const bool interim = m_response.status < 200 && m_response.status != 101;
    if (interim) {
        m_response = {};
        m_part = Part::StatusLine;
        return;
    }
    const std::optional<Part> part = framing();
    if (!part)
        return;
    m_part = *part;
    m_state = m_part == Part::Counted && m_missing == 0 ? State::Whole : State::Body;
}

/// How the end of the body is known (RFC 9112 §6.3).
std::optional<AnswerParser::Part> AnswerParser::framing()
{
    const int status = m_response.status;
    if (!readLength())
        return {};
    if (m_method == "HEAD" || status == 101 || status == 204 || status == 304) {
        m_missing = 0;
        return Part::Counted;
    }
    const QByteArray coding = headerValues(m_response.headers, "Transfer-Encoding").join(", ").toLower();
    if (coding == "chunked")
        return Part::ChunkSize; // overrides a Content-Length
    if (!coding.isEmpty() && coding != "identity") {
        fail(Defect::UnknownCoding);
        return {};
    }
    m_missing = m_length.value_or(0);
    return m_length ? Part::Counted : Part::UntilEnd;
}

bool AnswerParser::readLength()
{
    for (const QByteArray &field : headerValues(m_response.headers, "Content-Length")) {
        for (const QByteArray &part : field.split(',')) {
            const QByteArray digits = part.trimmed();
            bool ok = false;
            const qint64 length = digits.toLongLong(&ok);
            if (!ok || !isDigits(digits) || (m_length && *m_length != length)) {
                fail(Defect::BadLength);
                return false;
            }
            m_length = length;
        }
    }
    return true;
}

void AnswerParser::takeChunkSize(const QByteArray &line)
{
    // Extensions mean nothing here (RFC 9112 §7.1.1).
    const QByteArray digits = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    constexpr qsizetype MostDigits = 15; // stays below 2^60
    bool ok = false;
    m_missing = digits.toLongLong(&ok, 16);
    const bool plain = isToken(digits) && !digits.startsWith('+') && !digits.startsWith('-') &&
                       !digits.startsWith("0x") && !digits.startsWith("0X");
    if (!ok || !plain || digits.size() > MostDigits) {
        fail(Defect::BadChunk);
        return;
    }
    m_part = m_missing == 0 ? Part::Trailers : Part::ChunkData;
}

void AnswerParser::takeBody(QByteArrayView &bytes)
{
    if (m_part == Part::UntilEnd) {
        appendBody(bytes);
        bytes = {};
        return;
    }
    const qsizetype taken = static_cast<qsizetype>(std::min<qint64>(m_missing, bytes.size()));
    appendBody(bytes.first(taken));
    bytes = bytes.sliced(taken);
    m_missing -= taken;
    if (m_missing > 0 || m_state != State::Body)
        return;
    if (m_part == Part::Counted)
        m_state = State::Whole;
    else
        m_part = Part::ChunkEnd;
}

void AnswerParser::appendBody(QByteArrayView bytes)
{
    const qint64 room = m_longestBody - m_response.body.size();
    m_response.body.append(bytes.data(), static_cast<qsizetype>(std::min<qint64>(room, bytes.size())));
    if (bytes.size() > room)
        fail(Defect::BodyTooLarge);
}

void AnswerParser::fail(Defect defect)
{
    if (m_response.status < 200 && m_response.status != 101)
        m_response = {}; // an interim response is not the answer
    m_state = State::Broken;
    m_defect = defect;
}

} // namespace workbench
