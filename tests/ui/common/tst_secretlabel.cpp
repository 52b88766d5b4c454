// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secretlabel.h"
#include "ui/common/wraplabel.h"

#include <QAccessible>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

const QString canary = u"canary-4711-secret"_s;

/// Everything a screen reader or a property browser can read of \a root and its children.
QString everythingReadable(QWidget &root)
{
    QString all;
    QList<QObject *> objects = root.findChildren<QObject *>();
    objects.append(&root);
    for (QObject *object : std::as_const(objects)) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i)
            all += object->metaObject()->property(i).read(object).toString() + u'\n';
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
        if (!interface)
            continue;
        for (const auto kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all += interface->text(kind) + u'\n';
        if (QAccessibleTextInterface *text = interface->textInterface())
            all += text->text(0, text->characterCount()) + u'\n';
    }
    return all;
}

QToolButton *button(SecretLabel &label, const QString &name)
{
    const auto buttons = label.findChildren<QToolButton *>();
    for (QToolButton *candidate : buttons) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

} // namespace

class tst_SecretLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maskedShowsNothingOfTheValue();
    void dotsDoNotTellTheLength();
    void revealsAndHides();
    void anotherValueIsMaskedAgain();
    void copyingIsTheOwnersBusiness();
    void deadIsStruckAndSaid();
    void emptyOffersNothing();
    void longValuesAreCutWithAWord();
    void buttonsAreReachable();
};

void tst_SecretLabel::maskedShowsNothingOfTheValue()
{
    SecretLabel label;
    label.setTitle(u"access token"_s);
    label.setSecret(u"AT1"_s, Secret(canary));
    QVERIFY(!everythingReadable(label).contains(canary));
    QVERIFY(everythingReadable(label).contains(u"AT1"_s));
    label.setRevealed(true);
    QVERIFY(everythingReadable(label).contains(canary)); // so the search above can find it
    label.setRevealed(false);
    QVERIFY(!everythingReadable(label).contains(canary));
}

void tst_SecretLabel::dotsDoNotTellTheLength()
{
    SecretLabel small;
    SecretLabel large;
    small.setSecret(u"AT1"_s, Secret(u"a"_s));
    large.setSecret(u"AT1"_s, Secret(QString(500, u'a')));
    QCOMPARE(small.grab().toImage(), large.grab().toImage());
}

void tst_SecretLabel::revealsAndHides()
{
    SecretLabel label;
    label.setTitle(u"access token"_s);
    label.setSecret(u"AT1"_s, Secret(canary));
    QSignalSpy spy(&label, &SecretLabel::revealedChanged);
    QToolButton *reveal = button(label, u"Reveal access token"_s);
    QVERIFY(reveal);
    QVERIFY(reveal->isCheckable());
    QTest::mouseClick(reveal, Qt::LeftButton);
    QVERIFY(label.isRevealed());
    QVERIFY(reveal->isChecked());
    QCOMPARE(label.findChild<WrapLabel *>()->text(), canary);
    label.setRevealed(false);
    QVERIFY(!reveal->isChecked());
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(0).first().toBool(), true);
    QCOMPARE(spy.at(1).first().toBool(), false);
}

void tst_SecretLabel::anotherValueIsMaskedAgain()
{
    SecretLabel label;
    label.setSecret(u"AT1"_s, Secret(u"first"_s));
    label.setRevealed(true);
    label.setSecret(u"AT1"_s, Secret(u"first"_s)); // a repaint of the page, not news
    QVERIFY(label.isRevealed());
    label.setSecret(u"AT2"_s, Secret(canary));
    QVERIFY(!label.isRevealed());
    QVERIFY(!everythingReadable(label).contains(canary));
}

void tst_SecretLabel::copyingIsTheOwnersBusiness()
{
    SecretLabel label;
    label.setTitle(u"access token"_s);
    label.setSecret(u"AT1"_s, Secret(canary));
    const QSignalSpy spy(&label, &SecretLabel::copyRequested);
    QToolButton *copy = button(label, u"Copy access token"_s);
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(label.secret().reveal(), canary);
}

void tst_SecretLabel::deadIsStruckAndSaid()
{
    SecretLabel label;
    label.setTitle(u"access token"_s);
    label.setSecret(u"AT1"_s, Secret(canary));
    const QString alive = label.accessibleName();
    QVERIFY(!label.findChild<WrapLabel *>()->font().strikeOut());
    label.setDead(true);
    QVERIFY(label.findChild<WrapLabel *>()->font().strikeOut());
    QVERIFY(label.accessibleName() != alive);
    label.setDead(false);
    QCOMPARE(label.accessibleName(), alive);
}

void tst_SecretLabel::emptyOffersNothing()
{
    SecretLabel label;
    label.setTitle(u"refresh token"_s);
    label.setSecret(u"RT1"_s, Secret());
    label.show();
    const auto buttons = label.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QToolButton *each : buttons)
        QVERIFY(!each->isVisible());
}

void tst_SecretLabel::longValuesAreCutWithAWord()
{
    SecretLabel label;
    label.setSecret(u"AT1"_s, Secret(QString(5000, u'x')));
    label.setRevealed(true);
    const QString shown = label.findChild<WrapLabel *>()->text();
    QVERIFY(shown.size() < 1000);
    QVERIFY(shown.contains(u"5000"_s));
}

void tst_SecretLabel::buttonsAreReachable()
{
    SecretLabel label;
    label.setSecret(u"AT1"_s, Secret(canary));
    const auto buttons = label.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QToolButton *each : buttons) {
        QVERIFY(each->focusPolicy() & Qt::TabFocus);
        QVERIFY(each->minimumSize().width() >= 24 && each->minimumSize().height() >= 24);
        QVERIFY(!each->accessibleName().isEmpty());
    }
}

QTEST_MAIN(tst_SecretLabel)
#include "tst_secretlabel.moc"
