// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace workbench {

/// Values and their names in one table, so that writing and reading use the same line.
template <typename Value, size_t Count>
using NameTable = std::array<std::pair<Value, const char *>, Count>;

template <typename Value, size_t Count>
QString nameIn(const NameTable<Value, Count> &table, Value value)
{
    for (const auto &[key, name] : table) {
        if (key == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Value, size_t Count>
std::optional<Value> valueIn(const NameTable<Value, Count> &table, QStringView name)
{
    for (const auto &[key, text] : table) {
        if (name == QLatin1StringView(text))
            return key;
    }
    return {};
}

} // namespace workbench
