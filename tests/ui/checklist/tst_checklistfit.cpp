// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownpanel.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>

using namespace workbench;

/// What a person meets who has a small screen, large text, another language or a screen reader.
class TestChecklistFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void nothing_is_cut_off_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("longWords");
        QTest::newRow("wide") << QSize(1000, 600) << 100 << false;
        QTest::newRow("narrow") << QSize(505, 463) << 100 << false;
        QTest::newRow("narrow, long words") << QSize(505, 463) << 100 << true;
        QTest::newRow("large text") << QSize(960, 500) << 200 << true;
    }

    void nothing_is_cut_off()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, longWords);
        LongTranslator translator;
        if (longWords)
            qApp->installTranslator(&translator);
        applyTheme(*qApp, ThemeChoice::Light, percent);
        {
            Shown shown(size);
            shown.panel.setRow(2, settled(2, CheckState::Passed, u"client_id + client_secret"_s));
            shown.panel.setRow(6, settled(6, CheckState::Failed, u"400 · invalid_grant"_s, {11, 12, 13}));
            shown.table->selectRow(6);
            Shown::settle();
            QVERIFY2(shown.panel.minimumSizeHint().width() <= size.width(),
                     qPrintable(QString::number(shown.panel.minimumSizeHint().width())));
            QCOMPARE(shown.table->horizontalScrollBar()->maximum(), 0);
            const QHeaderView *header = shown.table->horizontalHeader();
            for (int column = 0; column < header->count(); ++column) {
                if (header->isSectionHidden(column))
                    continue;
                QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
                for (int row = 0; row < 9; ++row) {
                    const QModelIndex index = shown.panel.model()->index(row, column);
                    QStyleOptionViewItem option;
                    option.initFrom(shown.table);
                    option.widget = shown.table;
                    option.features = QStyleOptionViewItem::WrapText;
                    option.rect = QRect(0, 0, shown.table->columnWidth(column), 10000);
                    const QSize needed = shown.table->itemDelegate()->sizeHint(option, index);
                    QVERIFY2(needed.width() <= shown.table->columnWidth(column) &&
                                 needed.height() <= shown.table->rowHeight(row),
                             qPrintable(index.data().toString()));
                }
            }
        }
        applyTheme(*qApp, ThemeChoice::Light);
        qApp->removeTranslator(&translator);
    }

    void focusable_widgets_have_different_names()
    {
        Shown shown;
        shown.panel.setRow(3, settled(3, CheckState::Passed, u"200"_s, {3, 4}));
        shown.table->selectRow(3);
        QSet<QString> names;
        for (QWidget *widget : shown.panel.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                qobject_cast<QHeaderView *>(widget))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            const QString name = interface->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() >= 4);
    }

    void words_follow_the_language()
    {
        Shown shown;
        LongTranslator translator;
        shown.table->selectRow(0);
        qApp->installTranslator(&translator);
        Shown::settle();
        const QString mark = u"дюж"_s;
        QVERIFY(shown.detail->text().contains(mark));
        QVERIFY(shown.summary->text().contains(mark));
        QVERIFY(shown.table->accessibleName().contains(mark));
        QVERIFY(shown.panel.model()->headerData(1, Qt::Horizontal).toString().contains(mark));
        qApp->removeTranslator(&translator);
        Shown::settle();
        QVERIFY(!shown.detail->text().contains(mark));
    }
};

QTEST_MAIN(TestChecklistFit)
#include "tst_checklistfit.moc"
