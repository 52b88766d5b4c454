// SPDX-License-Identifier: GPL-3.0-or-later
// A copy for one run, and a file that is set aside: nothing is ever written over.
#include "app/storage/storage.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestSetAside : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 5, 4), QTime(12, 0, 7)};

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    static QStringList names(const Storage &storage)
    {
        QStringList names;
        for (const ProviderProfile &profile : storage.profiles().value())
            names.append(profile.name);
        return names;
    }

private Q_SLOTS:
    void aCopyHoldsWhatWasThereAndChangesNothing()
    {
        QTemporaryDir folder;
        auto kept = Storage::open(folder.path());
        QVERIFY((*kept)->saveProfile({.id = u"1"_s, .name = u"One"_s})); // stands in the log only
        QString place;
        {
            auto copy = Storage::openCopy(folder.path());
            QVERIFY(copy.ok());
            QVERIFY((*copy)->isTemporary());
            QCOMPARE(names(**copy), QStringList{u"One"_s});
            QVERIFY((*copy)->saveProfile({.id = u"2"_s, .name = u"Two"_s}));
            place = QFileInfo((*copy)->path()).path();
            QCOMPARE(QFileInfo(place).permissions() & QFile::Permissions(0x77), QFile::Permissions());
        }
        QVERIFY2(!QFileInfo::exists(place), "gone with the run");
        QCOMPARE(names(**kept), QStringList{u"One"_s});
    }

    void aDamagedFileGivesAnEmptyCopy()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"workbench.sqlite"_s);
        write(path, "rubbish");
        const auto copy = Storage::openCopy(folder.path());
        QVERIFY(copy.ok());
        QVERIFY(names(**copy).isEmpty());
        QCOMPARE(content(path), QByteArray("rubbish"));
    }

    void settlingInKeepsBoth()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"workbench.sqlite"_s);
        write(path, "rubbish");
        write(path + u"-wal"_s, "its log");
        write(path + u".20260504-120007"_s, "of an earlier time");
        auto copy = Storage::openCopy(folder.path());
        QVERIFY((*copy)->saveProfile({.id = u"2"_s, .name = u"Two"_s}));
        const Result<QString> aside = (*copy)->settleIn(folder.path(), m_now);
        QVERIFY(aside.ok());
        QCOMPARE(*aside, path + u".20260504-120007.2"_s);
        QCOMPARE(content(*aside), QByteArray("rubbish"));
        QCOMPARE(content(*aside + u"-wal"_s), QByteArray("its log"));
        QCOMPARE(content(path + u".20260504-120007"_s), QByteArray("of an earlier time"));
        QVERIFY(!(*copy)->isTemporary());
        QCOMPARE((*copy)->path(), path);
        QVERIFY((*copy)->saveProfile({.id = u"3"_s, .name = u"Three"_s}));
        copy = Storage::open(folder.path());
        QCOMPARE(names(**copy), (QStringList{u"Two"_s, u"Three"_s}));
        QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x77), QFile::Permissions());
    }

    void othersAreNoticed()
    {
        QTemporaryDir folder;
        auto one = Storage::open(folder.path());
        auto two = Storage::open(folder.path());
        std::ignore = (*one)->changedByOthers();
        QVERIFY((*one)->saveProfile({.id = u"1"_s, .name = u"One"_s}));
        QVERIFY(!(*one)->changedByOthers());
        QVERIFY((*two)->saveProfile({.id = u"2"_s, .name = u"Two"_s}));
        QVERIFY((*one)->changedByOthers());
        QVERIFY(!(*one)->changedByOthers());
    }
};

QTEST_GUILESS_MAIN(TestSetAside)
#include "tst_setaside.moc"
