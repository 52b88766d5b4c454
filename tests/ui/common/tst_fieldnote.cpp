// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldnote.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_FieldNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenWithoutAVerdict();
    void tellsTheField();
    void outlivesTheField();
    void kindsHaveTheirOwnPicture();
};

void tst_FieldNote::hiddenWithoutAVerdict()
{
    FieldNote note;
    QVERIFY(note.isHidden());
    note.setNote(FieldNote::Kind::Error, u"not an address"_s);
    QVERIFY(!note.isHidden());
    note.setNote(FieldNote::Kind::Error, QString());
    QVERIFY(note.isHidden());
    QCOMPARE(note.kind(), FieldNote::Kind::None);
}

void tst_FieldNote::tellsTheField()
{
    QLineEdit field;
    FieldNote note;
    note.setField(&field);
    note.setNote(FieldNote::Kind::Warning, u"looks like a hash"_s);
    QCOMPARE(field.accessibleDescription(), u"looks like a hash"_s);
    QCOMPARE(note.text(), u"looks like a hash"_s);
    note.clear();
    QVERIFY(field.accessibleDescription().isEmpty());
}

void tst_FieldNote::outlivesTheField()
{
    FieldNote note;
    {
        const auto field = std::make_unique<QLineEdit>();
        note.setField(field.get());
    }
    note.setNote(FieldNote::Kind::Error, u"too late"_s);
    QCOMPARE(note.text(), u"too late"_s);
}

void tst_FieldNote::kindsHaveTheirOwnPicture()
{
    QList<QImage> pictures;
    for (const auto kind :
         {FieldNote::Kind::Info, FieldNote::Kind::Good, FieldNote::Kind::Warning, FieldNote::Kind::Error}) {
        FieldNote note;
        note.setNote(kind, u"x"_s);
        const QImage picture =
            note.findChild<QLabel *>()->pixmap().toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!picture.isNull());
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

QTEST_MAIN(tst_FieldNote)
#include "tst_fieldnote.moc"
