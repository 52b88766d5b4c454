// SPDX-License-Identifier: GPL-3.0-or-later
// The measures themselves, on windows that are broken on purpose: each defect must be found, and a sound
// window must be found sound.
#include "tests/support/walk/findings.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
const QString Words = u"The words that everybody should be able to read"_s;

class Painted : public QWidget
{
public:
    Painted(bool overflowing, QWidget *parent)
        : QWidget(parent)
        , m_overflowing(overflowing)
    {
        setFixedSize(400, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect box = m_overflowing ? QRect(5, 5, 60, 30) : rect();
        painter.drawText(box, Qt::AlignCenter, Words);
    }

private:
    bool m_overflowing;
};

/// Paints where it has no business to: beyond its own edge.
class Astray : public QWidget
{
public:
    explicit Astray(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(100, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(QPointF(60, 20), Words);
    }
};
} // namespace

class WalkProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundWindow();
    void cutLabel();
    void cutButton();
    void cutBox();
    void cutCell();
    void cutPainting();
    void paintedAstray();
    void textsOverEachOther();
    void scrolledIsNotCut();
    void boxes();
    void noName();
    void sameName();
    void smallTarget();
    void faintText();
    void sharedMnemonic();
    void tabTrap();
    void tabMisses();

private:
    void show();
    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_layout = nullptr;
};

void WalkProof::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_layout = new QVBoxLayout(m_window.get());
}

void WalkProof::show()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WalkProof::soundWindow()
{
    auto *label = new QLabel(u"&Name…"_s);
    auto *line = new QLineEdit(Words.repeated(5));
    label->setBuddy(line);
    line->setAccessibleName(u"Name"_s);
    auto *button = new QPushButton(u"&Other…"_s);
    auto *table = new QTableWidget(1, 1);
    table->setAccessibleName(u"Table"_s);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->setItem(0, 0, new QTableWidgetItem(Words));
    table->resizeColumnsToContents();
    for (QWidget *widget : QList<QWidget *>{label, line, button, table, new Painted(false, nullptr)})
        m_layout->addWidget(widget);
    show();
    double lowest = 21;
    QCOMPARE(cutTexts(*m_window), QStringList());
    QCOMPARE(test::boxes(*m_window), QStringList());
    QCOMPARE(unnamed(*m_window), QStringList());
    QCOMPARE(sameNames(*m_window), QStringList());
    QCOMPARE(smallTargets(*m_window), QStringList());
    QCOMPARE(faint(*m_window, lowest), QStringList());
    QVERIFY(lowest < 21);
    QCOMPARE(sharedMnemonics(*m_window), QStringList());
    QCOMPARE(unreachable(*m_window), QStringList());
}

void WalkProof::cutLabel()
{
    auto *label = new QLabel(Words);
    label->setFixedWidth(80);
    m_layout->addWidget(label);
    show();
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void WalkProof::cutButton()
{
    auto *button = new QPushButton(Words);
    button->setFixedWidth(80);
    m_layout->addWidget(button);
    show();
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void WalkProof::cutBox()
{
    auto *box = new QComboBox;
    box->addItem(Words);
    box->setFixedWidth(90);
    m_layout->addWidget(box);
    show();
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void WalkProof::cutCell()
{
    auto *table = new QTableWidget(1, 1);
    table->setItem(0, 0, new QTableWidgetItem(Words));
    table->setColumnWidth(0, 60);
    m_layout->addWidget(table);
    show();
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void WalkProof::cutPainting()
{
    m_layout->addWidget(new Painted(true, m_window.get()));
    show();
    QVERIFY(!cutTexts(*m_window).isEmpty());
}

void WalkProof::paintedAstray()
{
    m_layout->addWidget(new Astray(m_window.get()));
    show();
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void WalkProof::textsOverEachOther()
{
    auto *one = new QLabel(Words, m_window.get());
    auto *two = new QLabel(Words, m_window.get());
    show();
    one->setGeometry(10, 10, 500, 30);
    two->setGeometry(60, 14, 500, 30);
    one->show();
    two->show();
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void WalkProof::scrolledIsNotCut()
{
    auto *text = new QPlainTextEdit(QString(Words + u'\n').repeated(60));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFixedWidth(120);
    m_layout->addWidget(text);
    auto *area = new QScrollArea;
    auto *label = new QLabel(QString(Words + u'\n').repeated(60));
    area->setWidget(label);
    m_layout->addWidget(area);
    show();
    QCOMPARE(cutTexts(*m_window), QStringList());
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    label->setMinimumSize(10, 10);
    area->setFixedSize(100, 30);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    QCoreApplication::processEvents();
    QVERIFY(!cutTexts(*m_window).isEmpty()); // nobody can scroll there
}

void WalkProof::boxes()
{
    m_layout->addWidget(new QLabel(u"good \U000F1234"_s)); // private use: no font has it
    show();
    QCOMPARE(test::boxes(*m_window).size(), 1);
}

void WalkProof::noName()
{
    m_layout->addWidget(new QLineEdit);
    show();
    QCOMPARE(unnamed(*m_window).size(), 1);
}

void WalkProof::sameName()
{
    for (int i = 0; i < 2; ++i)
        m_layout->addWidget(new QPushButton(u"Copy"_s));
    show();
    QCOMPARE(sameNames(*m_window).size(), 1);
}

void WalkProof::smallTarget()
{
    auto *button = new QToolButton;
    button->setFixedSize(23, 24);
    m_layout->addWidget(button);
    show();
    QCOMPARE(smallTargets(*m_window).size(), 1);
}

void WalkProof::faintText()
{
    auto *label = new QLabel(Words);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, QColor(0x88, 0x88, 0x88));
    label->setPalette(palette);
    m_layout->addWidget(label);
    show();
    double lowest = 21;
    QVERIFY(!faint(*m_window, lowest).isEmpty());
    QVERIFY(lowest < 4.5 && lowest > 2);
}

void WalkProof::sharedMnemonic()
{
    m_layout->addWidget(new QPushButton(u"&Save"_s));
    m_layout->addWidget(new QPushButton(u"&Start"_s));
    m_layout->addWidget(new QPushButton(u"This && that"_s));
    show();
    QCOMPARE(sharedMnemonics(*m_window).size(), 1);
}

void WalkProof::tabTrap()
{
    auto *text = new QPlainTextEdit; // takes Tab for a character
    text->setAccessibleName(u"Text"_s);
    auto *button = new QPushButton(u"Other"_s);
    m_layout->addWidget(text);
    m_layout->addWidget(button);
    show();
    text->setFocus();
    QVERIFY(!unreachable(*m_window).isEmpty());
}

void WalkProof::tabMisses()
{
    auto *one = new QPushButton(u"One"_s);
    auto *two = new QPushButton(u"Two"_s);
    auto *three = new QPushButton(u"Three"_s);
    for (QWidget *widget : {one, two, three})
        m_layout->addWidget(widget);
    show();
    QCOMPARE(unreachable(*m_window), QStringList());
    class Skip : public QObject
    {
    public:
        using QObject::QObject;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::FocusIn)
                QMetaObject::invokeMethod(
                    watched, [watched] { qobject_cast<QWidget *>(watched)->nextInFocusChain()->setFocus(); });
            if (event->type() == QEvent::FocusIn)
                qobject_cast<QWidget *>(watched)->nextInFocusChain()->setFocus();
            return false;
        }
    };
    two->installEventFilter(new Skip(two));
    one->setFocus();
    QCOMPARE(unreachable(*m_window).size(), 1);
}

QTEST_MAIN(WalkProof)
#include "tst_walkproof.moc"
