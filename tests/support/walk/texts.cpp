// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/texts.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMetaProperty>
#include <QTabBar>
#include <QWidget>

namespace workbench::test {

using namespace Qt::StringLiterals;

namespace {
void add(QList<HeldText> &texts, const QString &where, const QString &text)
{
    if (!text.trimmed().isEmpty())
        texts.append({where, text});
}

void addModel(QList<HeldText> &texts, const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    constexpr int most = 400;
    for (int row = 0; row < qMin(most, model.rowCount(parent)); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const auto &[role, where] :
                 {std::pair(Qt::DisplayRole, "cell"), std::pair(Qt::ToolTipRole, "cell's tool tip"),
                  std::pair(Qt::AccessibleTextRole, "cell's accessible name"),
                  std::pair(Qt::AccessibleDescriptionRole, "cell's description")})
                add(texts, QString::fromLatin1(where), index.data(role).toString());
            if (column == 0 && model.hasChildren(index))
                addModel(texts, model, index);
        }
    }
    for (int column = 0; column < model.columnCount(parent); ++column)
        add(texts, u"header"_s, model.headerData(column, Qt::Horizontal).toString());
}

void addActions(QList<HeldText> &texts, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        add(texts, u"action"_s, action->text());
        add(texts, u"action's tool tip"_s, action->toolTip());
        if (action->menu()) {
            add(texts, u"menu"_s, action->menu()->title());
            addActions(texts, action->menu()->actions());
        }
    }
}

void addProperties(QList<HeldText> &texts, const QWidget &widget)
{
    const QMetaObject *meta = widget.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QByteArray name = property.name();
        if (property.metaType() == QMetaType::fromType<QString>() && name != "objectName" &&
            name != "styleSheet" && name != "windowFilePath" && name != "windowIconText" &&
            name != "inputMask")
            add(texts, QString::fromLatin1(name), property.read(&widget).toString());
    }
}

void addAccessible(QList<HeldText> &texts, QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (!accessible)
        return;
    for (const auto &[kind, where] :
         {std::pair(QAccessible::Name, "accessible name"),
          std::pair(QAccessible::Description, "accessible description"),
          std::pair(QAccessible::Value, "accessible value"), std::pair(QAccessible::Help, "accessible help")})
        add(texts, QString::fromLatin1(where), accessible->text(kind));
}

void addWidget(QList<HeldText> &texts, QWidget &widget)
{
    addProperties(texts, widget);
    addAccessible(texts, widget);
    addActions(texts, widget.actions());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            add(texts, u"tab"_s, tabs->tabText(tab));
            add(texts, u"tab's tool tip"_s, tabs->tabToolTip(tab));
        }
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        addModel(texts, *box->model());
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (view && view->model() && !qobject_cast<const QHeaderView *>(view))
        addModel(texts, *view->model());
}
} // namespace

QList<HeldText> heldTexts(QWidget &window)
{
    QList<HeldText> texts;
    addWidget(texts, window);
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            addWidget(texts, *widget);
    }
    return texts;
}

QStringList sourceTexts(QWidget &window)
{
    QStringList texts;
    for (const HeldText &held : heldTexts(window)) {
        texts.append(held.text);
        if (held.text.contains(u'&'))
            texts.append(QString(held.text).remove(u'&'));
    }
    return texts;
}

} // namespace workbench::test
