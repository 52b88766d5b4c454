// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/memorystore.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
QCoro::Task<> useStore(MemoryStore &store, bool &finished)
{
    const QString key = u"k"_s;
    const auto nothing = co_await store.read(key);
    if (!nothing || nothing->has_value())
        co_return;
    const QByteArray bytes("\0\xff", 2);
    const Outcome first = co_await store.write(key, "old");
    const Outcome second = co_await store.write(key, bytes);
    const auto read = co_await store.read(key);
    if (!first || !second || !read || read.value() != std::optional(bytes))
        co_return;
    const Outcome removed = co_await store.remove(key);
    const Outcome again = co_await store.remove(key);
    const auto gone = co_await store.read(key);
    finished = removed && again && gone && !gone->has_value();
}
} // namespace

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItemsUntilItEnds()
    {
        MemoryStore store;
        QVERIFY(!store.isPersistent());
        bool finished = false;
        useStore(store, finished);
        QTRY_VERIFY(finished);
    }
};

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
