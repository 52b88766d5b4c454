// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/memorystore.h"
#include "app/secrets/overlaystore.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestOverlayStore : public QObject
{
    Q_OBJECT

    std::shared_ptr<MemoryStore> m_below;
    std::unique_ptr<OverlayStore> m_store;

    static QByteArray in(SecretStore &store, const QString &key)
    {
        const auto value = valueOf(store.read(key));
        return value && *value && **value ? ***value : QByteArray("nothing");
    }
    QByteArray below(const QString &key) { return in(*m_below, key); }
    QByteArray seen(const QString &key) { return in(*m_store, key); }

private Q_SLOTS:
    void init()
    {
        m_below = std::make_shared<MemoryStore>();
        m_store = std::make_unique<OverlayStore>(m_below);
        std::ignore = valueOf(m_below->write(u"a"_s, "old"));
        std::ignore = valueOf(m_below->write(u"b"_s, "old"));
    }

    void changesStayAbove()
    {
        std::ignore = valueOf(m_store->write(u"a"_s, "new"));
        std::ignore = valueOf(m_store->write(u"c"_s, "new"));
        std::ignore = valueOf(m_store->remove(u"b"_s));
        QCOMPARE(seen(u"a"_s), QByteArray("new"));
        QCOMPARE(seen(u"b"_s), QByteArray("nothing"));
        QCOMPARE(seen(u"c"_s), QByteArray("new"));
        QCOMPARE(below(u"a"_s), QByteArray("old"));
        QCOMPARE(below(u"b"_s), QByteArray("old"));
        QCOMPARE(below(u"c"_s), QByteArray("nothing"));
    }

    void keepingBringsThemDown()
    {
        changesStayAbove();
        const auto kept = valueOf(m_store->keep());
        QVERIFY(kept && *kept);
        QCOMPARE(below(u"a"_s), QByteArray("new"));
        QCOMPARE(below(u"b"_s), QByteArray("nothing"));
        QCOMPARE(below(u"c"_s), QByteArray("new"));
    }

    void onlyWhatIsThereIsReplaced()
    {
        QCOMPARE(valueOf(m_store->replaceBelow(u"a"_s, "newer")), true);
        QCOMPARE(below(u"a"_s), QByteArray("newer"));
        QCOMPARE(valueOf(m_store->replaceBelow(u"z"_s, "first")), false);
        QCOMPARE(below(u"z"_s), QByteArray("nothing"));
        QCOMPARE(seen(u"z"_s), QByteArray("first"));
    }
};

QTEST_GUILESS_MAIN(TestOverlayStore)
#include "tst_overlaystore.moc"
