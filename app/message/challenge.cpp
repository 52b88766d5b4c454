// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/challenge.h"

#include <algorithm>

namespace workbench {

namespace {
/// A cursor over one field value. Names follow RFC 9110 §5.6.
class ChallengeReader
{
public:
    explicit ChallengeReader(const QByteArray &text)
        : m_text(text)
    {
    }

    QList<Challenge> read()
    {
        QList<Challenge> challenges;
        for (;;) {
            skip(", \t");
            const QByteArray token = readToken();
            if (!isToken(token))
                return challenges;
            skip(" \t");
            if (peek() == '=' && !challenges.isEmpty() && !startsToken68()) {
                ++m_position;
                skip(" \t");
                challenges.last().parameters.append(
                    {QString::fromLatin1(token.toLower()),
                     peek() == '"' ? readQuoted() : QString::fromUtf8(readToken())});
            } else {
                challenges.append(Challenge{.scheme = QString::fromLatin1(token.toLower())});
                skipToken68();
            }
        }
    }

private:
    QByteArray m_text;
    qsizetype m_position = 0;

    char peek() const { return m_position < m_text.size() ? m_text.at(m_position) : '\0'; }

    void skip(const char *set)
    {
        while (m_position < m_text.size() && QByteArrayView(set).contains(m_text.at(m_position)))
            ++m_position;
    }

    QByteArray readToken()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size()) {
            const char c = m_text.at(m_position);
            const bool separator =
                QByteArrayView(" \t,=\"").contains(c) || static_cast<unsigned char>(c) < 0x21;
            if (separator)
                break;
            ++m_position;
        }
        return m_text.mid(start, m_position - start);
    }

    QString readQuoted()
    {
        QByteArray value;
        ++m_position;
        while (m_position < m_text.size() && m_text.at(m_position) != '"') {
            if (m_text.at(m_position) == '\\' && m_position + 1 < m_text.size())
                ++m_position;
            value += m_text.at(m_position++);
        }
        ++m_position;
        return QString::fromUtf8(value);
    }

    /// RFC 9110 §5.6.2: what a scheme and a parameter's name are made of. Values are read with less rigour.
    static bool isToken(const QByteArray &text)
    {
        constexpr QByteArrayView Marks("!#$%&'*+-.^_`|~");
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   Marks.contains(c);
        });
    }

    bool startsToken68() const { return m_text.mid(m_position, 2) == "=="; }

    // "Negotiate YII=": credentials without a name follow the scheme.
    void skipToken68()
    {
        const qsizetype start = m_position;
        const QByteArray token = readToken();
        if (token.isEmpty())
            return;
        const qsizetype end = m_position;
        skip("=");
        const bool padded = m_position > end;
        const qsizetype afterPadding = m_position;
        skip(" \t");
        if ((peek() == ',' || peek() == '\0') && (!padded || afterPadding >= m_text.size() || peek() == ','))
            return;
        m_position = start;
    }
};
} // namespace

QString Challenge::value(QStringView name) const
{
    for (const auto &[key, text] : parameters) {
        if (key == name)
            return text;
    }
    return {};
}

QList<Challenge> readChallenges(const Headers &headers)
{
    QList<Challenge> challenges;
    for (const QByteArray &field : headerValues(headers, "WWW-Authenticate"))
        challenges += ChallengeReader(field).read();
    return challenges;
}

} // namespace workbench
