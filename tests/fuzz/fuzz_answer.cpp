// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP response out of bytes: the same however they come in pieces, within its limits, and never more
// than came. Also the content coding behind it.
#include "app/http/answerparser.h"
#include "app/message/contentcoding.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace workbench;
using fuzz::require;

namespace {
constexpr qint64 LongestBody = 4096;

AnswerParser parsed(const QByteArray &bytes, qsizetype step, bool orderly)
{
    AnswerParser parser("POST", LongestBody);
    for (qsizetype at = 0; at < bytes.size(); at += step)
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    parser.end(orderly);
    return parser;
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const bool orderly = (data[0] & 1) != 0;
    const qsizetype step = 1 + (data[0] >> 1) % 9;
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const AnswerParser whole = parsed(bytes, bytes.size() + 1, orderly);
    const AnswerParser pieces = parsed(bytes, step, orderly);
    using State = AnswerParser::State;
    require(whole.state() == State::Whole || whole.state() == State::Broken, "every answer ends", bytes);
    require(whole.state() == pieces.state() && whole.defect() == pieces.defect(), "pieces change nothing",
            bytes);
    require(whole.response() == pieces.response(), "pieces change no answer", bytes);
    require((whole.state() == State::Broken) == (whole.defect() != AnswerParser::Defect::None),
            "what is broken has a reason", bytes);

    const HttpResponse &response = whole.response();
    require(response.body.size() <= LongestBody && response.headers.size() <= AnswerParser::MostFields + 1,
            "limits hold", bytes);
    require(response.body.size() <= bytes.size(), "nothing is made up", bytes);
    require(whole.state() != State::Whole || (response.status >= 101 && response.status <= 999),
            "a whole answer has a final status", bytes);
    for (const auto &[name, value] : response.headers) {
        require(!name.isEmpty() && !name.contains(':') && !name.contains('\n') && !value.contains('\n') &&
                    !value.contains('\0'),
                "a field is one line", bytes);
    }
    const DecodedContent content =
        decodedContent(response.body, headerValue(response.headers, "Content-Encoding"), LongestBody);
    require(content.body.size() <= LongestBody, "the coding swells to the limit only", bytes);
    return 0;
}
