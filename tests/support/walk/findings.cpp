// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/findings.h"

#include "tests/support/walk/paintedtext.h"
#include "tests/support/walk/texts.h"
#include "ui/common/textview.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QWidget>

namespace workbench::test {

using namespace Qt::StringLiterals;

namespace {
QString described(const QWidget &widget)
{
    QString name = widget.accessibleName();
    if (name.isEmpty())
        name = widget.property("text").toString();
    if (name.isEmpty())
        name = widget.objectName();
    for (const QWidget *up = widget.parentWidget(); name.isEmpty() && up; up = up->parentWidget())
        name = u"in "_s + (up->accessibleName().isEmpty() ? QString::fromLatin1(up->metaObject()->className())
                                                          : up->accessibleName());
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name.left(60));
}

QList<QWidget *> seen(const QWidget &window)
{
    QList<QWidget *> found;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            found.append(widget);
    }
    return found;
}

bool takesFocus(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() && !widget.focusProxy();
}

QRectF placeIn(const QWidget &widget)
{
    return QRectF(QPointF(widget.mapTo(widget.window(), QPoint())), QSizeF(widget.size()));
}

/// Whether what is lost on this side comes into sight by scrolling.
bool scrolls(const PaintedText &text, Qt::Edge side)
{
    constexpr double tolerance = 2;
    const bool sideways = side == Qt::LeftEdge || side == Qt::RightEdge;
    if (const auto *tabs = qobject_cast<const QTabBar *>(text.widget);
        sideways && tabs && tabs->usesScrollButtons())
        return true;
    for (const QWidget *widget = text.widget; widget; widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (!area || area->viewport() != widget)
            continue;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(area->parentWidget());
            view && qobject_cast<const QHeaderView *>(area))
            area = view; // the heads go with the columns
        const QScrollBar *bar = sideways ? area->horizontalScrollBar() : area->verticalScrollBar();
        const QRectF sight = placeIn(*widget);
        const double off = side == Qt::LeftEdge    ? text.clip.left() - sight.left()
                           : side == Qt::RightEdge ? text.clip.right() - sight.right()
                           : side == Qt::TopEdge   ? text.clip.top() - sight.top()
                                                   : text.clip.bottom() - sight.bottom();
        if (bar->maximum() > bar->minimum() && qAbs(off) <= tolerance)
            return true;
    }
    return false;
}

bool isCut(const PaintedText &text)
{
    constexpr double tolerance = 1.5;
    const QRectF &ink = text.ink;
    const QRectF &clip = text.clip;
    return (ink.left() < clip.left() - tolerance && !scrolls(text, Qt::LeftEdge)) ||
           (ink.right() > clip.right() + tolerance && !scrolls(text, Qt::RightEdge)) ||
           (ink.top() < clip.top() - tolerance && !scrolls(text, Qt::TopEdge)) ||
           (ink.bottom() > clip.bottom() + tolerance && !scrolls(text, Qt::BottomEdge));
}

/// What of it can be seen at all.
QRectF shown(const PaintedText &text)
{
    return text.ink & text.clip;
}

/// A field scrolls its text itself, and a person's own text may be long.
bool scrollsItself(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}
} // namespace

namespace {
/// The middle of an address may be left out: it is a person's own data, and its row is explained in full
/// beside the list.
bool isShortAddress(const QString &text, const QStringList &whole)
{
    constexpr qsizetype least = 8;
    const qsizetype gap = text.indexOf(u'…');
    const QString before = text.left(gap);
    const QString after = text.mid(gap + 1);
    if (after.isEmpty() || text.size() < least)
        return false;
    return std::any_of(whole.begin(), whole.end(), [&](const QString &one) {
        return one.contains(u'/') && one.contains(before) && one.endsWith(after);
    });
}
} // namespace

QStringList cutTexts(QWidget &window)
{
    QStringList found;
    const QList<PaintedText> texts = paintedTexts(window);
    const QStringList whole = sourceTexts(window);
    const auto isWhole = [&](const QString &text) {
        return std::any_of(whole.begin(), whole.end(),
                           [&](const QString &one) { return one.contains(text); });
    };
    for (const PaintedText &text : texts) {
        if (!text.widget || scrollsItself(text.widget))
            continue;
        if (text.text.contains(u'…') && !isWhole(text.text) && !isShortAddress(text.text, whole))
            found.append(u"shortened: “%1” in %2"_s.arg(text.text, described(*text.widget)));
        else if (!shown(text).isEmpty() && isCut(text))
            found.append(u"cut: “%1” in %2"_s.arg(text.text, described(*text.widget)));
    }
    for (qsizetype one = 0; one < texts.size(); ++one) {
        for (qsizetype two = one + 1; two < texts.size(); ++two) {
            const QRectF both = shown(texts.at(one)) & shown(texts.at(two));
            if (both.width() > 2 && both.height() > 2)
                found.append(u"over each other: “%1”, “%2”"_s.arg(texts.at(one).text, texts.at(two).text));
        }
    }
    for (QWidget *widget : seen(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (((label && !label->text().isEmpty()) || (button && !button->text().isEmpty())) &&
            widget->size().isEmpty())
            found.append(u"no room at all: "_s + described(*widget));
    }
    return found;
}

QStringList boxes(QWidget &window)
{
    QStringList found;
    for (const PaintedText &text : paintedTexts(window)) {
        if (text.missingGlyphs)
            found.append(u"no picture of a character: “%1” in %2"_s.arg(
                text.text, text.widget ? described(*text.widget) : QString()));
    }
    return found;
}

namespace {
QString spokenName(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}
} // namespace

QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : seen(window)) {
        if (takesFocus(*widget) && spokenName(*widget).isEmpty())
            found.append(u"without a name: "_s + described(*widget));
    }
    return found;
}

QStringList sameNames(const QWidget &window)
{
    QStringList found;
    QHash<QString, QWidget *> names;
    for (QWidget *widget : seen(window)) {
        if (!takesFocus(*widget))
            continue;
        const QString name = spokenName(*widget);
        if (name.isEmpty())
            continue;
        // A field within a field (the editor of a box) says what its owner says.
        if (QWidget *other = names.value(name); other && !other->isAncestorOf(widget))
            found.append(u"the same name: %1, %2"_s.arg(described(*other), described(*widget)));
        names.insert(name, widget);
    }
    return found;
}

QStringList smallTargets(const QWidget &window)
{
    constexpr int least = 24; // WCAG 2.5.8
    QStringList found;
    const auto look = [&](const QWidget &widget, const QString &what, const QSize &size) {
        if (size.width() < least || size.height() < least)
            found.append(u"%1×%2: %3 %4"_s.arg(size.width()).arg(size.height()).arg(what, described(widget)));
    };
    for (QWidget *widget : seen(window)) {
        if (!widget->isEnabled() || qobject_cast<QScrollBar *>(widget) || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                look(*tabs, u"tab"_s, tabs->tabRect(tab).size());
        } else if (const auto *menu = qobject_cast<const QMenuBar *>(widget)) {
            for (QAction *action : menu->actions())
                look(*menu, action->text(), menu->actionGeometry(action).size());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            // The lines of a text are no targets.
            if (qobject_cast<const QHeaderView *>(view) || qobject_cast<const TextView *>(view) ||
                !view->model() || !takesFocus(*view))
                continue;
            const QModelIndex first = view->indexAt(QPoint(4, 4));
            if (first.isValid() && view->selectionMode() != QAbstractItemView::NoSelection)
                look(*view, u"row"_s, view->visualRect(first).size().expandedTo({least, 0}));
        } else if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                   qobject_cast<const QAbstractSpinBox *>(widget) ||
                   (qobject_cast<const QLineEdit *>(widget) &&
                    !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) &&
                    !qobject_cast<const QComboBox *>(widget->parentWidget()))) {
            look(*widget, {}, widget->size());
        }
    }
    return found;
}

namespace {
/// The colour that most of this part of the picture has, apart from the text's own: a thick letter may fill
/// its box.
QColor ground(const QImage &picture, const QRect &part, const QColor &text)
{
    QHash<QRgb, int> count;
    QRgb most = 0;
    const QRect within = part & picture.rect();
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const QRgb color = picture.pixel(x, y) | 0xff000000U;
            if (color != text.rgb() && ++count[color] > count.value(most))
                most = color;
        }
    }
    return QColor::fromRgb(most);
}

bool isLarge(const QFont &font)
{
    return font.pointSizeF() >= 18 || (font.bold() && font.pointSizeF() >= 14);
}
} // namespace

QStringList faint(QWidget &window, double &lowest)
{
    QStringList found;
    const QList<PaintedText> texts = paintedTexts(window);
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (const PaintedText &text : texts) {
        const QRect sight = shown(text).toAlignedRect().adjusted(-1, -2, 1, 2) & text.clip.toRect();
        if (!text.widget || !text.widget->isEnabled() || sight.width() < 4 || sight.height() < 4)
            continue;
        if (text.color == text.widget->palette().color(QPalette::Disabled, QPalette::Text))
            continue; // a menu, a row or a tab that cannot be used now
        const double ratio = contrastRatio(text.color, ground(picture, sight, text.color));
        lowest = qMin(lowest, ratio);
        if (ratio < (isLarge(text.font) ? 3 : 4.5))
            found.append(u"%1:1 %2 on %3: “%4” in %5"_s.arg(ratio, 0, 'f', 2)
                             .arg(text.color.name(), ground(picture, sight, text.color).name(), text.text,
                                  described(*text.widget)));
    }
    return found;
}

namespace {
QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) == u'&')
            ++i;
        else
            return text.at(i + 1).toUpper();
    }
    return {};
}

void addMnemonic(QHash<QChar, QString> &taken, QStringList &found, const QString &text)
{
    const QChar key = mnemonicOf(text);
    if (key.isNull())
        return;
    if (taken.contains(key) && taken.value(key) != text)
        found.append(u"Alt+%1: “%2”, “%3”"_s.arg(key).arg(taken.value(key), text));
    taken.insert(key, text);
}

void lookInMenu(const QMenu &menu, QStringList &found)
{
    QHash<QChar, QString> taken;
    for (const QAction *action : menu.actions()) {
        addMnemonic(taken, found, action->text());
        if (action->menu())
            lookInMenu(*action->menu(), found);
    }
}
} // namespace

QStringList sharedMnemonics(const QWidget &window)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (QWidget *widget : seen(window)) {
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions()) {
                addMnemonic(taken, found, action->text());
                if (action->menu())
                    lookInMenu(*action->menu(), found);
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            addMnemonic(taken, found, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            addMnemonic(taken, found, label->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                addMnemonic(taken, found, tabs->tabText(tab));
        }
    }
    return found;
}

namespace {
/// Of a group whose members exclude each other, Tab reaches the checked one; the arrows reach the others.
bool isLeftToArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->isChecked() && button->isCheckable() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}
} // namespace

QStringList unreachable(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"the window does not become the active one"_s};
    QSet<const QWidget *> wanted;
    for (QWidget *widget : seen(window)) {
        if (takesFocus(*widget) && (widget->focusPolicy() & Qt::TabFocus) && !isLeftToArrows(*widget))
            wanted.insert(widget);
    }
    if (wanted.isEmpty())
        return {};
    QWidget *start = QApplication::focusWidget();
    if (!start || start->window() != &window || !start->isVisible()) {
        window.setFocus();
        start = &window;
    }
    QTest::keyClick(start, Qt::Key_Tab); // what has the focus now need not be one that Tab reaches
    QSet<const QWidget *> reached;
    const QWidget *first = QApplication::focusWidget();
    bool closed = false;
    for (qsizetype step = 0; step < wanted.size() * 2 + 10 && !closed; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now)
            return {u"Tab leads nowhere"_s};
        reached.insert(now);
        for (const QWidget *up = now->parentWidget(); up; up = up->parentWidget()) {
            if (up->focusProxy() == now)
                reached.insert(up);
        }
        if (qEnvironmentVariableIsSet("WALK_KEYS")) // to see the way that the focus takes
            qInfo("Tab: %s", qPrintable(described(*now)));
        QTest::keyClick(now, Qt::Key_Tab);
        closed = QApplication::focusWidget() == first;
    }
    QStringList found;
    if (!closed)
        found.append(u"Tab does not come back to %1"_s.arg(first ? described(*first) : QString()));
    for (const QWidget *widget : wanted - reached)
        found.append(u"Tab does not reach "_s + described(*widget));
    return found;
}

QStringList allTexts(QWidget &window)
{
    QStringList texts = sourceTexts(window);
    for (const PaintedText &text : paintedTexts(window))
        texts.append(text.text);
    return texts;
}

} // namespace workbench::test
