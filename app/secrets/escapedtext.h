// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace workbench {

/// One way to write a text inside another one. Who writes decides which characters are escaped, and how: so a
/// text is read, character by character, and never compared with one guessed spelling.
enum class Layer {
    None,
    Percent, ///< %2B, %2b, and '+' for a space or for itself
    Json,    ///< \u002B, \/ (RFC 8259 §7)
    Html,    ///< &amp; &#43; &#x2B;: error pages show what was sent to them
};

/// Two layers at most: an address inside a parameter of an address (%252B), an address in JSON (4\/0A%2B),
/// JSON in a JSON string or in an error page.
struct Escaping
{
    Layer outer = Layer::None;
    Layer inner = Layer::None;
};

/// One character as it was meant, in UTF-8.
struct ReadCharacter
{
    std::array<char, 4> bytes = {};
    int count = 0;
    qsizetype next = 0;       ///< where the next one starts
    bool spaceOrPlus = false; ///< a '+' that may stand for a space
};

/// The character at this place; `at` must lie inside the text. What is no escape stands for itself.
ReadCharacter readCharacter(Escaping escaping, QByteArrayView text, qsizetype at);

/// How much of the value stands at this place in this spelling.
struct Extent
{
    qsizetype end = 0;     ///< the place behind it
    qsizetype matched = 0; ///< bytes of the value
};
Extent matchExtent(Escaping escaping, QByteArrayView text, qsizetype at, QByteArrayView value);

/// The character before and behind a place, read through escapes: '=' for "%3D" and for "\u003d".
inline constexpr int NoCharacter = -1;
inline constexpr int InsideEscape = -2; ///< the place cuts an escape in two
int characterBefore(QByteArrayView text, qsizetype at);
struct Behind
{
    int character = NoCharacter;
    qsizetype next = 0;
};
Behind characterBehind(QByteArrayView text, qsizetype at);

} // namespace workbench
