// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_SecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksTheSecret();
    void clearsAfterItsTime();
    void leavesWhatOthersPutThere();
    void clearsNow();
    void clearsAtTheEnd();
    void canStayForEver();
    void idleWithoutASecret();
    void copyingAgainStartsAgain();
};

void tst_SecretClipboard::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void tst_SecretClipboard::marksTheSecret()
{
    SecretClipboard clipboard;
    clipboard.copySecret(Secret(u"s3cret"_s));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data);
    QCOMPARE(data->text(), u"s3cret"_s);
#if defined(Q_OS_MACOS)
    QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
#elif defined(Q_OS_WIN)
    QVERIFY(data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
#else
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArrayLiteral("secret"));
#endif
}

void tst_SecretClipboard::clearsAfterItsTime()
{
    SecretClipboard clipboard;
    QSignalSpy spy(&clipboard, &SecretClipboard::secondsLeftChanged);
    clipboard.setLifetime(1);
    clipboard.copySecret(Secret(u"s3cret"_s));
    QCOMPARE(clipboard.secondsLeft(), 1);
    QCOMPARE(spy.takeFirst().first().toInt(), 1);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    QTRY_COMPARE(clipboard.secondsLeft(), -1);
    QCOMPARE(spy.takeLast().first().toInt(), -1);
}

void tst_SecretClipboard::leavesWhatOthersPutThere()
{
    SecretClipboard clipboard;
    clipboard.copySecret(Secret(u"s3cret"_s));
    const QSignalSpy spy(&clipboard, &SecretClipboard::secondsLeftChanged);
    QGuiApplication::clipboard()->setText(u"something of mine"_s);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), -1);
    clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something of mine"_s);
    QCOMPARE(spy.count(), 1);
}

void tst_SecretClipboard::clearsNow()
{
    SecretClipboard clipboard;
    clipboard.copySecret(Secret(u"s3cret"_s));
    const QSignalSpy spy(&clipboard, &SecretClipboard::secondsLeftChanged);
    clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(clipboard.secondsLeft(), -1);
}

void tst_SecretClipboard::clearsAtTheEnd()
{
    {
        SecretClipboard clipboard;
        clipboard.copySecret(Secret(u"s3cret"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"s3cret"_s);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_SecretClipboard::canStayForEver()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(0);
    clipboard.copySecret(Secret(u"s3cret"_s));
    QCOMPARE(clipboard.secondsLeft(), -1);
    clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_SecretClipboard::idleWithoutASecret()
{
    SecretClipboard clipboard;
    const QSignalSpy spy(&clipboard, &SecretClipboard::secondsLeftChanged);
    clipboard.copySecret(Secret());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(spy.count(), 0);
}

void tst_SecretClipboard::copyingAgainStartsAgain()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(10);
    clipboard.copySecret(Secret(u"first"_s));
    clipboard.setLifetime(50);
    clipboard.copySecret(Secret(u"second"_s));
    QCOMPARE(clipboard.secondsLeft(), 50);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second"_s);
}

QTEST_MAIN(tst_SecretClipboard)
#include "tst_secretclipboard.moc"
