// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not as they should be: refused, told why, and left alone.
#include "app/base/failurecodes.h"
#include "app/storage/database.h"
#include "app/storage/storage.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QString reasonOf(const Failure &failure)
{
    return failure.code == codes::StorageFailed && failure.stage == Stage::Storage &&
                   failure.kind == FailureKind::Rejected
               ? failure.evidence.value(u"reason"_s)
               : u"not a storage failure"_s;
}

QString openingReason(const QString &folder)
{
    const auto storage = Storage::open(folder);
    return storage ? u"opened"_s : reasonOf(storage.failure());
}

Exchange exchangeOf(qsizetype bodySize)
{
    Exchange exchange;
    exchange.request.body = QByteArray(bodySize, 'x');
    return exchange;
}

/// A file with several megabytes of content; returns its path.
QString usedFile(const QTemporaryDir &folder)
{
    const auto storage = Storage::open(folder.path());
    if (!storage || !(*storage)->saveProfile({.id = u"1"_s, .name = u"One"_s}))
        return {};
    for (int i = 0; i < 50; ++i) {
        if (!(*storage)->appendExchange(exchangeOf(100'000)))
            return {};
    }
    return (*storage)->path();
}

#ifdef Q_OS_UNIX
uint modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777u : 0u;
}
#endif
} // namespace

class TestStorageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndLeavesAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTemporaryDir folder;
        const QString path = usedFile(folder);
        const QByteArray good = contentOf(path);
        QVERIFY(good.size() > 5'000'000);
        QByteArray newer = good;
        qToBigEndian<quint32>(99, newer.data() + 60); // user_version, sqlite.org/fileformat.html §1.3
        QByteArray stranger = good;
        qToBigEndian<quint32>(1234, stranger.data() + 68); // application_id
        QByteArray schema = good;
        schema.replace(100, 4000, QByteArray(4000, '\x5a'));
        QTest::newRow("newer") << newer << u"newer"_s;
        QTest::newRow("another program's") << stranger << u"damaged"_s;
        QTest::newRow("no database") << QByteArray("[General]\nthis=is an ini file\n").repeated(50)
                                     << u"damaged"_s;
        QTest::newRow("short") << QByteArray("x") << u"damaged"_s;
        QTest::newRow("half a header") << good.left(50) << u"damaged"_s;
        QTest::newRow("header only") << good.left(100) << u"damaged"_s;
        QTest::newRow("truncated") << good.left(good.size() / 2) << u"damaged"_s;
        QTest::newRow("broken schema") << schema << u"damaged"_s;
        QTest::newRow("zeros") << QByteArray(20000, '\0') << u"damaged"_s;
    }
    void refusesAndLeavesAlone()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, reason);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"workbench.sqlite"_s);
        writeFile(path, content);
        const auto storage = Storage::open(folder.path());
        QVERIFY(!storage);
        QCOMPARE(reasonOf(storage.failure()), reason);
        QCOMPARE(storage.failure().evidence.value(u"path"_s), path);
        QVERIFY(!storage.failure().evidence.value(u"detail"_s).isEmpty());
        QVERIFY(contentOf(path) == content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"workbench.sqlite"_s});
    }

    // A crash left its log behind; the news that the file is of a later version stands only there.
    void newerInTheLogIsLeftAlone()
    {
        QTemporaryDir folder;
        QTemporaryDir crashed;
        const QString path = usedFile(folder);
        {
            const auto database = Database::open(path, Database::Access::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->run(u"PRAGMA user_version = 99"_s));
            for (const QString &name : {u"workbench.sqlite"_s, u"workbench.sqlite-wal"_s})
                QVERIFY(QFile::copy(folder.filePath(name), crashed.filePath(name)));
        }
        const QString left = crashed.filePath(u"workbench.sqlite"_s);
        const QByteArray before = contentOf(left);
        const QByteArray logBefore = contentOf(left + u"-wal"_s);
        QVERIFY(!logBefore.isEmpty());
        QCOMPARE(openingReason(crashed.path()), u"newer"_s);
        QVERIFY(contentOf(left) == before);
        QVERIFY(contentOf(left + u"-wal"_s) == logBefore);
    }

    void aCrashIsRecovered()
    {
        QTemporaryDir folder;
        QTemporaryDir crashed;
        const auto storage = Storage::open(folder.path());
        QVERIFY(storage);
        QVERIFY((*storage)->setSetting(u"k"_s, u"v"_s));
        for (const QString &name : {u"workbench.sqlite"_s, u"workbench.sqlite-wal"_s})
            QVERIFY(QFile::copy(folder.filePath(name), crashed.filePath(name)));
        const auto recovered = Storage::open(crashed.path());
        QVERIFY(recovered);
        QCOMPARE((*recovered)->setting(u"k"_s).value(), u"v"_s);
    }

    // Too expensive to look for at each start: the call that meets it tells.
    void damageInTheMiddleIsToldByTheCall()
    {
        QTemporaryDir folder;
        const QString path = usedFile(folder);
        QByteArray content = contentOf(path);
        // All pages but the first one: which table owns which is not known here.
        for (qsizetype at = 16384; at < content.size(); ++at)
            content[at] = static_cast<char>(at * 7 + 3);
        writeFile(path, content);
        const auto storage = Storage::open(folder.path());
        QVERIFY(storage);
        const auto exchanges = (*storage)->exchanges(100);
        QVERIFY(!exchanges);
        QCOMPARE(reasonOf(exchanges.failure()), u"damaged"_s);
        const auto profiles = (*storage)->profiles();
        QVERIFY(!profiles);
        QCOMPARE(reasonOf(profiles.failure()), u"damaged"_s);
        const auto row = (*storage)->appendExchange(exchangeOf(10));
        QVERIFY(!row);
        QCOMPARE(reasonOf(row.failure()), u"damaged"_s);
    }

    void contentThatIsNotOursIsDamage()
    {
        QTemporaryDir folder;
        const QString path = usedFile(folder);
        const auto storage = Storage::open(folder.path());
        QVERIFY(storage);
        const auto other = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(other);
        QVERIFY((*other)->run(u"UPDATE profile SET content = '{'"_s));
        QVERIFY((*other)->run(u"UPDATE exchange SET verdict = 'splendid' WHERE id = 50"_s));
        QVERIFY((*other)->run(u"DROP TABLE setting"_s));
        QCOMPARE(reasonOf((*storage)->profiles().failure()), u"damaged"_s);
        QCOMPARE(reasonOf((*storage)->exchanges(1).failure()), u"damaged"_s);
        QCOMPARE(reasonOf((*storage)->setting(u"k"_s).failure()), u"damaged"_s);
    }

    void folderThatCannotBe_data()
    {
        QTest::addColumn<QString>("folder");
        QTemporaryDir here;
        here.setAutoRemove(false); // rows are used later; removed there
        const QString file = here.filePath(u"file"_s);
        writeFile(file, "a file stands here");
        QTest::newRow("a file in its place") << file;
        QTest::newRow("below a file") << file + u"/data"_s;
        QTest::newRow("a folder in place of the file") << here.filePath(u"taken"_s);
        QVERIFY(QDir().mkpath(here.filePath(u"taken/workbench.sqlite"_s)));
#ifdef Q_OS_LINUX
        QTest::newRow("below /proc") << u"/proc/nowhere/data"_s;
#endif
    }
    void folderThatCannotBe()
    {
        QFETCH(const QString, folder);
        const auto storage = Storage::open(folder);
        QVERIFY(!storage);
        QVERIFY(QStringList({u"open"_s, u"read_only"_s}).contains(reasonOf(storage.failure())));
        QVERIFY(storage.failure().evidence.value(u"path"_s).startsWith(folder));
        if (qstrcmp(QTest::currentDataTag(), "a folder in place of the file") == 0)
            QVERIFY(QDir(QFileInfo(folder).path()).removeRecursively());
    }

#ifdef Q_OS_LINUX
    void readOnly_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void readOnly()
    {
        QFETCH(const bool, folderToo);
        QTemporaryDir folder;
        const QString path = usedFile(folder);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        ::chmod(QFile::encodeName(folder.path()).constData(), folderToo ? 0555 : 0777);
        const bool isRoot = ::getuid() == 0; // whom no mode binds
        if (isRoot)
            QCOMPARE(::setresuid(65534, 65534, 0), 0);
        const QString reason = openingReason(folder.path());
        const QString below = openingReason(folder.filePath(u"new/folder"_s));
        if (isRoot)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
        QCOMPARE(reason, u"read_only"_s);
        QCOMPARE(below, folderToo ? u"read_only"_s : u"opened"_s);
    }
#endif

#ifdef Q_OS_UNIX
    void onlyForThisPerson()
    {
        const mode_t usual = ::umask(0);
        QTemporaryDir folder;
        const QString data = folder.filePath(u"one/two"_s);
        const auto storage = Storage::open(data);
        ::umask(usual);
        QVERIFY(storage);
        QVERIFY((*storage)->setSetting(u"k"_s, u"v"_s));
        QCOMPARE(modeOf(folder.filePath(u"one"_s)), 0700u);
        QCOMPARE(modeOf(data), 0700u);
        for (const QString &name :
             {u"workbench.sqlite"_s, u"workbench.sqlite-wal"_s, u"workbench.sqlite-shm"_s}) {
            QVERIFY2(QFile::exists(data + u'/' + name), qPrintable(name));
            QCOMPARE(modeOf(data + u'/' + name), 0600u);
        }
    }

    void aFileThatOthersCouldReadIsClosed()
    {
        QTemporaryDir folder;
        const QString path = usedFile(folder);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                                QFile::ReadOther));
        const auto storage = Storage::open(folder.path());
        QVERIFY(storage);
        QCOMPARE(modeOf(path), 0600u);
        QCOMPARE(modeOf(path + u"-wal"_s), 0600u);
    }
#endif
};

QTEST_GUILESS_MAIN(TestStorageFile)
#include "tst_storagefile.moc"
