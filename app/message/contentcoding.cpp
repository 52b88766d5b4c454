// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/contentcoding.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace workbench {

namespace {
// zlib.h: what is added to the size of the window says which wrapper is expected.
constexpr int GzipOnly = MAX_WBITS + 16;
constexpr int ZlibOnly = MAX_WBITS;
constexpr int NoWrapper = -MAX_WBITS;

class Inflation
{
public:
    explicit Inflation(int windowBits) { m_ready = inflateInit2(&m_stream, windowBits) == Z_OK; }
    ~Inflation()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflation)

    DecodedContent run(const QByteArray &coded, qint64 limit)
    {
        DecodedContent result{.outcome = DecodedContent::Outcome::Broken, .body = {}};
        if (!m_ready)
            return result;
        QByteArray input = coded; // zlib's interface wants to be able to write
        m_stream.next_in = reinterpret_cast<Bytef *>(input.data());
        m_stream.avail_in = static_cast<uInt>(input.size());
        std::array<char, 16384> piece;
        int code = Z_OK;
        while (code == Z_OK) {
            m_stream.next_out = reinterpret_cast<Bytef *>(piece.data());
            m_stream.avail_out = static_cast<uInt>(piece.size());
            code = inflate(&m_stream, Z_NO_FLUSH);
            const auto came = static_cast<qsizetype>(piece.size() - m_stream.avail_out);
            const qsizetype room = limit - result.body.size();
            result.body.append(piece.data(), std::min(came, room));
            if (came > room) {
                result.outcome = DecodedContent::Outcome::TooLarge;
                return result;
            }
            if (code == Z_STREAM_END && m_stream.avail_in > 0)
                code = inflateReset(&m_stream); // RFC 1952 §2.2: several members one after the other
        }
        if (code == Z_STREAM_END)
            result.outcome = DecodedContent::Outcome::Decoded;
        return result;
    }

private:
    z_stream m_stream = {};
    bool m_ready = false;
};

DecodedContent inflated(const QByteArray &body, int windowBits, qint64 limit)
{
    return Inflation(windowBits).run(body, limit);
}
} // namespace

bool isCoded(const QByteArray &contentEncoding)
{
    const QByteArray coding = contentEncoding.trimmed().toLower();
    return !coding.isEmpty() && coding != "identity";
}

DecodedContent decodedContent(const QByteArray &body, const QByteArray &contentEncoding, qint64 limit)
{
    const QByteArray coding = contentEncoding.trimmed().toLower();
    if (!isCoded(coding))
        return {.outcome = DecodedContent::Outcome::Decoded, .body = body};
    if (coding == "gzip" || coding == "x-gzip")
        return inflated(body, GzipOnly, limit);
    if (coding == "deflate") {
        DecodedContent wrapped = inflated(body, ZlibOnly, limit);
        return wrapped.outcome == DecodedContent::Outcome::Broken ? inflated(body, NoWrapper, limit)
                                                                  : wrapped;
    }
    return {.outcome = DecodedContent::Outcome::UnknownCoding, .body = {}};
}

} // namespace workbench
