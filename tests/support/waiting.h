// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcoro/qcorotask.h>
#include <QFuture>
#include <QTest>

#include <memory>
#include <optional>
#include <tuple>

namespace workbench::test {

/// The value of a coroutine, or nothing when it did not end in time. (QCoro::waitFor() wants a default
/// constructor, which Result has not.)
template <typename Value>
std::optional<Value> valueOf(QCoro::Task<Value> task, int milliseconds = 10'000)
{
    auto result = std::make_shared<std::optional<Value>>();
    const auto keep = [](QCoro::Task<Value> waiting,
                         std::shared_ptr<std::optional<Value>> into) -> QCoro::Task<> {
        into->emplace(co_await waiting);
    };
    keep(std::move(task), result);
    std::ignore = QTest::qWaitFor([&] { return result->has_value(); }, milliseconds);
    return *result;
}

/// The value of a future, or nothing when it did not finish in time.
template <typename Value>
std::optional<Value> valueOf(const QFuture<Value> &future, int milliseconds = 10'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds) || future.resultCount() == 0)
        return {};
    return future.result();
}

} // namespace workbench::test
