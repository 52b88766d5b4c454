// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/secrets/secretregister.h"

#include <optional>

namespace workbench {

enum class Half { Request, Response };
enum class TextShape {
    Pretty,     ///< the body for reading: JSON indented, forms as decoded lines
    AsReceived, ///< the body byte for byte
    Raw,        ///< head and body byte for byte
};

/// What a text is made of. A value, so that it can be made on another thread.
struct TextOrder
{
    TextShape shape = TextShape::Pretty;
    QByteArray head = {};      ///< with the empty line; only for Raw
    QByteArray query = {};     ///< of the address, encoded; only for a pretty request without a body
    QByteArray mediaType = {}; ///< in lower case, without parameters
    QByteArray body = {};
    bool revealed = false;
    bool saved = false; ///< of an earlier session: names stand in it already
    SecretRegister names = {};
};

/// A text to be shown, with names in place of secrets unless the order said otherwise.
struct MessageText
{
    QByteArray text = {};
    QList<NamePlace> places = {}; ///< of the secrets in it, or of their names
    bool isJson = false;
    bool isHexDump = false;      ///< of the beginning: the body is no text
    bool isQuery = false;        ///< there is no body: these are the parameters in the address
    QString repeatedMember = {}; ///< the JSON member or form parameter that stands more than once
};

/// Nothing for the response when there is none.
std::optional<TextOrder> textOrder(const Exchange &exchange, Half half, TextShape shape, bool revealed,
                                   const SecretRegister &names);

/// Pure, for any thread. Takes long for a large body.
MessageText messageText(const TextOrder &order);

/// The bytes with names in place of secrets, unless they are to be seen, and the places of both.
NamedText namedBytes(const TextOrder &order, const QByteArray &bytes);

/// The bytes look like no text at all: a picture, a compressed body.
bool isBinary(const QByteArray &body);

/// Offset, hexadecimal and printable columns of the first 4 KiB, sixteen bytes a line.
QByteArray hexDump(const QByteArray &bytes);

} // namespace workbench
