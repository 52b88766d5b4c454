// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTranslator>
#include <QtTest>
#include <QWheelEvent>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
template <typename Editor>
Editor *named(const QWidget &dialog, const QString &name)
{
    for (Editor *editor : dialog.findChildren<Editor *>()) {
        if (editor->accessibleName() == name)
            return editor;
    }
    return nullptr;
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

Settings unusual()
{
    return {.language = u"ru"_s,
            .theme = ThemeChoice::Dark,
            .fontPercent = 160,
            .maskOnStart = false,
            .clipboardSeconds = 20,
            .requestSeconds = 12,
            .browserSeconds = 600,
            .answerMebibytes = 8};
}

class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return QString(source + u" дюж"_s.repeated(static_cast<int>(source.size()) / 10 + 1));
    }
};
} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void shows_what_it_is_given_without_a_signal()
    {
        SettingsDialog dialog;
        QVERIFY(dialog.settings() == Settings());
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        dialog.setSettings(unusual());
        QVERIFY(dialog.settings() == unusual());
        QVERIFY(changed.isEmpty());
        dialog.open();
        dialog.accept();
        QVERIFY(changed.isEmpty());
    }

    void each_change_counts_at_once()
    {
        SettingsDialog dialog;
        QList<Settings> heard;
        connect(&dialog, &SettingsDialog::settingsChanged, this,
                [&](const Settings &now) { heard.append(now); });
        dialog.open();
        named<QComboBox>(dialog, u"Theme"_s)->setCurrentIndex(2);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.last().theme, ThemeChoice::Dark);
        named<QComboBox>(dialog, u"Language"_s)->setCurrentIndex(3);
        QCOMPARE(heard.last().language, u"zh_CN"_s);
        named<QSpinBox>(dialog, u"Size of the text in per cent"_s)->stepUp();
        QCOMPARE(heard.last().fontPercent, 110);
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(!heard.last().maskOnStart);
        named<QSpinBox>(dialog, u"Largest answer in mebibytes"_s)->stepUp();
        QCOMPARE(heard.last().answerMebibytes, 2);
        QCOMPARE(heard.size(), 5);
        dialog.accept();
        QCOMPARE(heard.size(), 5);
    }

    void a_typed_number_counts_when_it_is_complete()
    {
        SettingsDialog dialog;
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *seconds = named<QSpinBox>(dialog, u"Seconds until the clipboard is cleared"_s);
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, u"120"_s);
        QVERIFY(changed.isEmpty());
        QTest::keyClick(seconds, Qt::Key_Tab);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(dialog.settings().clipboardSeconds, 120);
    }

    void cancel_and_escape_bring_everything_back()
    {
        for (const bool escape : {false, true}) {
            SettingsDialog dialog;
            dialog.setSettings(unusual());
            QList<Settings> heard;
            connect(&dialog, &SettingsDialog::settingsChanged, this,
                    [&](const Settings &now) { heard.append(now); });
            dialog.open();
            named<QComboBox>(dialog, u"Theme"_s)->setCurrentIndex(0);
            named<QSpinBox>(dialog, u"Seconds to wait for the browser"_s)->setValue(10);
            QCOMPARE(heard.size(), 2);
            if (escape)
                QTest::keyClick(&dialog, Qt::Key_Escape);
            else
                QTest::mouseClick(button(dialog, u"Cancel"_s), Qt::LeftButton);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(heard.size(), 3);
            QVERIFY(heard.last() == unusual());
        }
    }

    void defaults_are_one_change()
    {
        SettingsDialog dialog;
        dialog.setSettings(unusual());
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        dialog.open();
        QTest::mouseClick(button(dialog, u"Restore defaults"_s), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QVERIFY(dialog.settings() == Settings());
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QVERIFY(dialog.settings() == unusual());
    }

    void the_wheel_does_not_change_a_field_in_passing()
    {
        SettingsDialog dialog;
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *size = named<QSpinBox>(dialog, u"Size of the text in per cent"_s);
        named<QComboBox>(dialog, u"Theme"_s)->setFocus();
        const auto turn = [size] {
            QWheelEvent wheel(QPointF(5, 5), size->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(size, &wheel);
        };
        turn();
        QCOMPARE(size->value(), 100);
        size->setFocus();
        turn();
        QVERIFY(size->value() != 100);
    }

    void focusable_widgets_have_different_names_and_size()
    {
        SettingsDialog dialog;
        dialog.open();
        QSet<QString> names;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            const bool inner =
                qobject_cast<QLineEdit *>(widget) && qobject_cast<QSpinBox *>(widget->parentWidget());
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || inner)
                continue;
            const QString name = widget->accessibleName().isEmpty()
                                     ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name)
                                     : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(name), qPrintable(name));
            QVERIFY2(widget->height() >= 24, qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), 11);
    }

    void mnemonics_are_different()
    {
        SettingsDialog dialog;
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        for (const QAbstractButton *one : dialog.findChildren<QAbstractButton *>())
            texts.append(one->text());
        QSet<QString> keys;
        for (const QString &text : std::as_const(texts)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(text));
            if (!key.isEmpty())
                keys.insert(key);
        }
        QVERIFY(keys.size() >= 11);
    }

    void long_words_and_large_text_fit()
    {
        LongTranslator translator;
        SettingsDialog dialog;
        dialog.open();
        qApp->installTranslator(&translator);
        QTRY_VERIFY(dialog.windowTitle().contains(u"дюж"_s));
        for (const int percent : {100, 200}) {
            applyTheme(*qApp, ThemeChoice::Light, percent);
            const auto *scroll = dialog.findChild<QScrollArea *>();
            QTRY_VERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
            QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
            QVERIFY2(dialog.minimumSizeHint().width() <= (percent == 100 ? 505 : 1000),
                     qPrintable(QString::number(dialog.minimumSizeHint().width())));
            for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
                QTRY_VERIFY(box->width() >= box->sizeHint().width());
                QStyleOptionComboBox option;
                option.initFrom(box);
                option.editable = false;
                const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                QStyle::SC_ComboBoxEditField, box);
                for (int i = 0; i < box->count(); ++i) {
                    const int needed = box->fontMetrics().horizontalAdvance(box->itemText(i));
                    QVERIFY2(needed <= room.width(), qPrintable(box->itemText(i)));
                }
            }
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                QTRY_VERIFY2(label->sizeHint().width() <= label->width(), qPrintable(label->text()));
        }
        applyTheme(*qApp, ThemeChoice::Light);
        qApp->removeTranslator(&translator);
        QTRY_COMPARE(dialog.windowTitle(), u"Settings"_s);
        QCOMPARE(named<QComboBox>(dialog, u"Language"_s)->itemText(2), u"Русский"_s);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
