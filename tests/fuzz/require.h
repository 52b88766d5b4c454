// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace fuzz {

/// A property that must hold for every input. What is broken is said before the end, with a text that shows
/// it.
inline void require(bool holds, const char *property, const QByteArray &shown = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "BROKEN: %s\n%s\n", property, shown.constData());
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace fuzz
