// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QMenu;
class QModelIndex;
class QWidget;
QT_END_NAMESPACE

namespace workbench::test {

/// Whoever uses the window: with the mouse or with keys alone. Counts what that takes.
class Person
{
public:
    void click(QWidget &widget);
    void click(QAbstractItemView &view, const QModelIndex &index);
    /// The entry of an open menu with these words.
    void choose(QMenu &menu, const QString &words);
    /// Presses a key where the focus is; a chord counts as one.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A value that has to be typed; its letters are not counted.
    void type(const QString &text);
    /// Tab until the focus is on the widget with this name; false when it never comes.
    bool tabTo(const QString &name);

    int clicks() const { return m_clicks; }
    int keys() const { return m_keys; }
    int typed() const { return m_typed; }

private:
    int m_clicks = 0;
    int m_keys = 0;
    int m_typed = 0;
};

/// The visible widget that says this name.
QWidget *widgetNamed(const QWidget &window, const QString &name);

/// The widget that has the focus, or the menu that is open.
QWidget *whereKeysGo();

} // namespace workbench::test
