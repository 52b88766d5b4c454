// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/formlines.h"

#include "app/message/formencoding.h"

#include <algorithm>

namespace workbench {

namespace {
/// A line of its own could be taken for a parameter.
QByteArray onOneLine(QByteArray text)
{
    return text.replace('\r', "\\r").replace('\n', "\\n");
}

NamedText onOneLine(const NamedText &text)
{
    NamedText line;
    qsizetype done = 0;
    for (const NamePlace &place : text.places) {
        line.text += onOneLine(text.text.mid(done, place.start - done));
        const QByteArray face = onOneLine(text.text.mid(place.start, place.length));
        line.places.append({.start = line.text.size(), .length = face.size(), .name = place.name});
        line.text += face;
        done = place.start + place.length;
    }
    line.text += onOneLine(text.text.mid(done));
    return line;
}

/// One name or value: decoded piece by piece, because the names of secrets are no part of its spelling.
class Decoder
{
public:
    Decoder(const TextOrder &order, const NamedText &encoded)
        : m_order(order)
        , m_encoded(encoded)
    {
    }

    std::optional<NamedText> decoded(qsizetype start, qsizetype end)
    {
        NamedText out;
        const QList<NamePlace> &places = m_encoded.places;
        for (; m_next < places.size() && places.at(m_next).start < end; ++m_next) {
            const NamePlace &place = places.at(m_next);
            if (place.start < start || place.start + place.length > end)
                return {}; // a secret goes over the end of a value: better as it was received
            const auto face = piece(place.start, place.start + place.length);
            if (!addPlain(out, start, place.start) || !face)
                return {};
            out.places.append({.start = out.text.size(), .length = face->size(), .name = place.name});
            out.text += *face;
            start = place.start + place.length;
        }
        if (!addPlain(out, start, end))
            return {};
        return onOneLine(out);
    }

private:
    std::optional<QByteArray> piece(qsizetype start, qsizetype end) const
    {
        const auto text = formDecodeText(m_encoded.text.mid(start, end - start));
        return text ? std::optional(text->toUtf8()) : std::nullopt;
    }

    /// What holds no known secret while encoded is searched again decoded, for spellings that nobody foresaw.
    bool addPlain(NamedText &out, qsizetype start, qsizetype end) const
    {
        if (start == end)
            return true;
        const auto text = piece(start, end);
        if (text)
            append(out, namedBytes(m_order, *text));
        return text.has_value();
    }

    const TextOrder &m_order;
    const NamedText &m_encoded;
    qsizetype m_next = 0;
};
} // namespace

std::optional<NamedText> formLines(const TextOrder &order, const QByteArray &encoded)
{
    // Named while encoded, where it is clear what is a value.
    const NamedText named = namedBytes(order, encoded);
    Decoder half(order, named);
    NamedText lines;
    const QByteArray &text = named.text;
    qsizetype end = 0;
    for (qsizetype start = 0; start < text.size(); start = end + 1) {
        end = text.indexOf('&', start);
        if (end < 0)
            end = text.size();
        if (end == start)
            continue;
        const qsizetype equals = QByteArrayView(text).sliced(start, end - start).indexOf('=');
        const qsizetype nameEnd = equals < 0 ? end : start + equals;
        const auto name = half.decoded(start, nameEnd);
        const auto value = name ? half.decoded(equals < 0 ? end : nameEnd + 1, end) : std::nullopt;
        if (!value)
            return {};
        append(lines, *name);
        lines.text += " = ";
        append(lines, *value);
        lines.text += '\n';
    }
    return lines;
}

} // namespace workbench
