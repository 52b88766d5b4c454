// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace workbench;

/// Files that a person names: each kind of trouble is told with the file's name.
class InputFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingAndFolder();
    void unreadable();
    void brokenOneIsNamed();
    void allOrNothing();

private:
    QString written(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void InputFiles::missingAndFolder()
{
    const Result<QByteArray> missing = readInputFile(m_folder.filePath(u"no.json"_s), 10);
    QCOMPARE(missing.failure().evidence.value(u"reason"_s), u"file_missing"_s);
    QCOMPARE(missing.failure().evidence.value(u"file"_s), m_folder.filePath(u"no.json"_s));
    const Result<QByteArray> folder = readInputFile(m_folder.path(), 10);
    QCOMPARE(folder.failure().evidence.value(u"reason"_s), u"file_is_folder"_s);
}

void InputFiles::unreadable()
{
    const QString name = written(u"shut.json"_s, "{}");
    QVERIFY(QFile::setPermissions(name, {}));
    const Result<QByteArray> shut = readInputFile(name, 10);
    if (shut)
        QCOMPARE(*shut, QByteArray("{}")); // the superuser may read it
    else
        QCOMPARE(shut.failure().evidence.value(u"reason"_s), u"file_unreadable"_s);
}

void InputFiles::brokenOneIsNamed()
{
    const QString good = written(u"good.json"_s, R"({"format":"oauth-workbench.profile/1","name":"A"})");
    const QString bad =
        written(u"bad.json"_s, R"({"format":"oauth-workbench.profile/1","name":"A","pkce":"x"})");
    const Result<QList<ProfileDocument>> read = readProfileFiles({good, bad});
    QVERIFY(!read);
    QCOMPARE(read.failure().evidence.value(u"file"_s), bad);
    QCOMPARE(read.failure().evidence.value(u"path"_s), u"pkce"_s);
}

void InputFiles::allOrNothing()
{
    const QString one = written(u"one.json"_s, R"({"format":"oauth-workbench.profile/1","name":"A"})");
    const QString two = written(u"two.json"_s, R"({"format":"oauth-workbench.profile/1","name":"B"})");
    const Result<QList<ProfileDocument>> read = readProfileFiles({one, two});
    QVERIFY(read);
    QCOMPARE(read->at(1).profile.name, u"B"_s);
    QCOMPARE(readInputFile(one, 3)->size(), 4);
}

QTEST_GUILESS_MAIN(InputFiles)
#include "tst_inputfiles.moc"
