// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httpresponse.h"

namespace fuzz {

/// An answer from a text that people can write and a fuzzer can bend: a status line, header lines, an empty
/// line, the body. Every text is an answer; what is no status becomes 200.
workbench::HttpResponse answerFrom(const QByteArray &text);

} // namespace fuzz
