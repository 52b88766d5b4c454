// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/consentdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

const QUrl request(u"http://127.0.0.1:8765/authorize?response_type=code&client_id=demo-web"
                   "&redirect_uri=http%3A%2F%2F127.0.0.1%3A53123%2Fcallback&scope=read%20write&state=s-1"_s);

QPushButton *button(const QWidget &panel, const QString &text)
{
    for (QPushButton *one : panel.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QString shown(const QWidget &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class TestConsentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_it_is_and_who_asks()
    {
        ConsentDialog dialog;
        dialog.setAuthorizationRequest(request);
        QVERIFY(shown(dialog).contains(u"Stand-in for the browser"_s));
        for (const QString &text : {u"demo-web"_s, u"read write"_s, u"http://127.0.0.1:53123/callback"_s})
            QVERIFY2(shown(dialog).contains(text), qPrintable(shown(dialog)));
        QVERIFY(shown(dialog).contains(u"no browser could be opened"_s));
        QVERIFY(!shown(dialog).contains(u"s-1"_s));
        dialog.setBrowserOpened(true);
        QVERIFY(shown(dialog).contains(u"Stand-in for the browser"_s));
        QVERIFY(!shown(dialog).contains(u"no browser could be opened"_s));
        dialog.setAuthorizationRequest(QUrl(u"http://127.0.0.1:8765/authorize?client_id=other"_s));
        QVERIFY(shown(dialog).contains(u"not stated"_s));
        QVERIFY(!shown(dialog).contains(u"demo-web"_s));
    }

    void enter_allows_as_the_first_user()
    {
        ConsentDialog dialog;
        dialog.setAuthorizationRequest(request);
        dialog.open();
        QSignalSpy decided(&dialog, &ConsentDialog::decided);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided.first(), (QVariantList{u"alice"_s, true}));
        QVERIFY(!dialog.isVisible());
    }

    void deny_as_another_user()
    {
        ConsentDialog dialog;
        dialog.setAuthorizationRequest(request);
        dialog.open();
        QSignalSpy decided(&dialog, &ConsentDialog::decided);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        for (QRadioButton *user : dialog.findChildren<QRadioButton *>()) {
            if (user->text().startsWith(u"bob"))
                QTest::mouseClick(user, Qt::LeftButton, {}, QPoint(8, user->height() / 2));
        }
        QTest::mouseClick(button(dialog, u"Deny"_s), Qt::LeftButton);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided.first(), (QVariantList{u"bob"_s, false}));
        QCOMPARE(rejected.count(), 0); // denying is an answer, not a cancelled dialog
    }

    void escape_and_cancel_decide_nothing()
    {
        ConsentDialog dialog;
        dialog.setAuthorizationRequest(request);
        QSignalSpy decided(&dialog, &ConsentDialog::decided);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        dialog.open();
        QTest::mouseClick(button(dialog, u"Cancel"_s), Qt::LeftButton);
        QCOMPARE(rejected.count(), 2);
        QCOMPARE(decided.count(), 0);
    }

    void fits_a_narrow_window()
    {
        ConsentDialog dialog;
        dialog.setAuthorizationRequest(request);
        QVERIFY2(dialog.minimumSizeHint().width() <= 505,
                 qPrintable(QString::number(dialog.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestConsentDialog)
#include "tst_consentdialog.moc"
