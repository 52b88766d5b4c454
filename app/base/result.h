// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"

#include <utility>
#include <variant>

namespace workbench {

/// A T, or the Failure that stands in its place. (std::expected is not in g++ 12's C++20.)
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure failure)
        : m_content(std::in_place_index<1>, std::move(failure))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    /// By value: a reference into a temporary would not outlive `for (x : f().value())`.
    T value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when not ok().
    const Failure &failure() const { return std::get<1>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

/// The Result of something that has no value to give back.
struct Done
{
    bool operator==(const Done &) const = default;
};
using Outcome = Result<Done>;

} // namespace workbench
