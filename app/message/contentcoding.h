// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace workbench {

/// What became of a body in a content coding (RFC 9110 §8.4).
struct DecodedContent
{
    enum class Outcome {
        Decoded,
        TooLarge,     ///< more than the limit came out: `body` has the first `limit` bytes
        Broken,       ///< not in the coding that its header names, or cut
        UnknownCoding ///< one that this program cannot undo, or several on top of each other
    };
    Outcome outcome = Outcome::Decoded;
    QByteArray body = {};
};

/// The header names a coding that has to be undone: anything but nothing and "identity".
bool isCoded(const QByteArray &contentEncoding);

/// Undoes gzip and deflate (RFC 9110 §8.4.1; deflate with and without its zlib wrapper, as servers send
/// both). Never holds more than `limit` bytes of what comes out, however much the body would swell.
DecodedContent decodedContent(const QByteArray &body, const QByteArray &contentEncoding, qint64 limit);

} // namespace workbench
