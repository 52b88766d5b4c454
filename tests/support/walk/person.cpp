// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/person.h"

#include "tests/support/walk/openwindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace workbench::test {

namespace {
QString spoken(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name).remove(u'&') : QString();
}
} // namespace

QWidget *whereKeysGo()
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    // Where there is no window manager, nobody activates the window behind a dialog that has closed.
    if (!QApplication::activeWindow() && !openWindows().isEmpty()) {
        openWindows().last()->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(openWindows().last());
    }
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

QWidget *widgetNamed(const QWidget &window, const QString &name)
{
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window && widget->focusPolicy() != Qt::NoFocus &&
            spoken(*widget) == name)
            return widget;
    }
    return nullptr;
}

void Person::click(QWidget &widget)
{
    ++m_clicks;
    // The menu of a button would have an event loop of its own.
    if (const auto *button = qobject_cast<QPushButton *>(&widget); button && button->menu())
        button->menu()->popup(widget.mapToGlobal(QPoint(0, widget.height())));
    else
        QTest::mouseClick(&widget, Qt::LeftButton);
    settle();
}

void Person::click(QAbstractItemView &view, const QModelIndex &index)
{
    ++m_clicks;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    settle();
}

void Person::choose(QMenu &menu, const QString &words)
{
    ++m_clicks;
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&').contains(words)) {
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
            break;
        }
    }
    settle();
}

void Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    if (QWidget *where = whereKeysGo())
        QTest::keyClick(where, key, modifiers);
    settle();
}

void Person::type(const QString &text)
{
    ++m_typed;
    if (QWidget *where = whereKeysGo())
        QTest::keyClicks(where, text);
    settle();
}

bool Person::tabTo(const QString &name)
{
    constexpr int enough = 60;
    for (int step = 0; step < enough; ++step) {
        QWidget *where = whereKeysGo();
        if (where && spoken(*where) == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace workbench::test
