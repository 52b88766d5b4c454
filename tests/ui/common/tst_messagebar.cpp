// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"
#include "ui/common/wraplabel.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

/// Speaks one word of Russian.
class OneWord : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Error") == 0 ? u"Ошибка"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

MessageBar::Message unknownClient()
{
    return {.kind = MessageBar::Kind::Error,
            .title = u"The server does not know this client"_s,
            .code = u"invalid_client · HTTP 401"_s,
            .lines = {u"Most likely: the secret is a stored hash."_s, u"Also possible: <b>deleted</b>"_s},
            .actions = {{u"secret"_s, u"Edit client secret"_s}, {u"answer"_s, u"Show the answer"_s}}};
}

} // namespace

class tst_MessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenWithoutAMessage();
    void showsEverythingAsPlainText();
    void buttonsSayWhatWasAsked();
    void aButtonMayReplaceTheMessage();
    void screenReaderHearsTheWholeMessage();
    void changesItsLanguage();
    void wrapsInsteadOfCutting();
    void clearForgets();
    void kindsLookDifferent();
};

void tst_MessageBar::hiddenWithoutAMessage()
{
    const MessageBar bar;
    QVERIFY(bar.isHidden());
}

void tst_MessageBar::showsEverythingAsPlainText()
{
    MessageBar bar;
    bar.setMessage(unknownClient());
    QVERIFY(bar.isVisible());
    QStringList texts;
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        texts.append(label->text());
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"The server does not know this client"_s));
    QVERIFY(all.contains(u"invalid_client · HTTP 401"_s));
    QVERIFY(all.contains(u"<b>deleted</b>"_s));
}

void tst_MessageBar::buttonsSayWhatWasAsked()
{
    MessageBar bar;
    bar.setMessage(unknownClient());
    const QSignalSpy spy(&bar, &MessageBar::actionRequested);
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QPushButton *button : buttons)
        QVERIFY(button->minimumHeight() >= 24);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), u"answer"_s);
}

void tst_MessageBar::aButtonMayReplaceTheMessage()
{
    MessageBar bar;
    bar.setMessage(unknownClient());
    connect(&bar, &MessageBar::actionRequested, &bar, [&bar] { bar.setMessage({.title = u"Next"_s}); });
    QTest::mouseClick(bar.findChildren<QPushButton *>().first(), Qt::LeftButton);
    QCOMPARE(bar.message().title, u"Next"_s);
    QTRY_COMPARE(bar.findChildren<QPushButton *>().size(), 0);
}

void tst_MessageBar::screenReaderHearsTheWholeMessage()
{
    MessageBar bar;
    bar.setMessage(unknownClient());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Error: The server does not know this client"_s);
    const QString description = interface->text(QAccessible::Description);
    for (const QString &part : {u"invalid_client"_s, u"stored hash"_s, u"Also possible"_s})
        QVERIFY2(description.contains(part), qPrintable(part));
}

void tst_MessageBar::changesItsLanguage()
{
    MessageBar bar;
    bar.setMessage(unknownClient());
    OneWord russian;
    QVERIFY(QCoreApplication::installTranslator(&russian));
    QTRY_VERIFY(bar.accessibleName().startsWith(u"Ошибка"_s));
    QCoreApplication::removeTranslator(&russian);
    QTRY_VERIFY(bar.accessibleName().startsWith(u"Error"_s));
}

void tst_MessageBar::wrapsInsteadOfCutting()
{
    MessageBar bar;
    MessageBar::Message message = unknownClient();
    message.lines = {QString(400, u'x')}; // one word, like a long address
    bar.setMessage(message);
    QVERIFY(bar.minimumSizeHint().width() < 400);
    bar.resize(420, bar.heightForWidth(420));
    QTRY_COMPARE(bar.width(), 420);
    QVERIFY(bar.heightForWidth(420) > bar.heightForWidth(1200));
    const auto labels = bar.findChildren<WrapLabel *>();
    QCOMPARE(labels.size(), 2);
    for (const WrapLabel *label : labels)
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
    const auto buttons = bar.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY(bar.rect().contains(QRect(button->mapTo(&bar, QPoint()), button->size())));
}

void tst_MessageBar::clearForgets()
{
    MessageBar bar;
    bar.setMessage(unknownClient());
    bar.clear();
    QVERIFY(bar.isHidden());
    QVERIFY(bar.message().title.isEmpty());
    QVERIFY(bar.accessibleName().isEmpty());
    QVERIFY(bar.accessibleDescription().isEmpty());
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->text().isEmpty());
}

void tst_MessageBar::kindsLookDifferent()
{
    QList<QImage> pictures;
    for (const auto kind : {MessageBar::Kind::Info, MessageBar::Kind::Good, MessageBar::Kind::Warning,
                            MessageBar::Kind::Error}) {
        MessageBar bar;
        bar.setMessage({.kind = kind, .title = u"Title"_s});
        bar.resize(300, 60);
        const QImage picture = bar.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!pictures.contains(picture)); // also without colours
        pictures.append(picture);
    }
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
