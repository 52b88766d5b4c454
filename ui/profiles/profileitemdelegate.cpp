// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileitemdelegate.h"

#include "ui/common/themedicon.h"
#include "ui/profiles/profilelistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace workbench {

namespace {

using Kind = ProfileListModel::RowKind;
using Severity = ProfileListModel::Severity;

constexpr int Padding = 4;

QIcon markFor(const QModelIndex &index, const QPalette &palette)
{
    if (index.data(ProfileListModel::KindRole).value<Kind>() == Kind::Practice) {
        const bool running = index.data(ProfileListModel::RunningRole).toBool();
        return running ? themedIcon(QLatin1StringView("server-on"), palette, Role::Good)
                       : themedIcon(QLatin1StringView("server-off"), palette, Role::Muted);
    }
    switch (index.data(ProfileListModel::SeverityRole).value<Severity>()) {
    case Severity::Good:
        return themedIcon(QLatin1StringView("good"), palette, Role::Good);
    case Severity::Info:
        return themedIcon(QLatin1StringView("info"), palette, Role::Accent);
    case Severity::Warning:
        return themedIcon(QLatin1StringView("warning"), palette, Role::Warning);
    case Severity::Error:
        return themedIcon(QLatin1StringView("error"), palette, Role::Error);
    case Severity::None:
        break;
    }
    return {};
}

/// Where things stand in a row. Marks are as high as the text, so that they grow with it.
struct RowPlaces
{
    QRect mark;
    QRect name;
    QRect sentence;
};

RowPlaces placesIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect inner = option.rect.adjusted(Padding, Padding, -Padding, -Padding);
    const int line = option.fontMetrics.height();
    const bool hasMark = index.data(ProfileListModel::KindRole).value<Kind>() != Kind::Heading;
    const int indent = hasMark ? line + Padding : 0;
    RowPlaces places;
    places.mark = QRect(inner.left(), inner.top(), line, line);
    places.name = QRect(inner.left() + indent, inner.top(), inner.width() - indent, line);
    places.sentence = places.name.translated(0, line);
    if (option.direction == Qt::RightToLeft) {
        for (QRect *rect : {&places.mark, &places.name, &places.sentence})
            *rect = QStyle::visualRect(option.direction, inner, *rect);
    }
    return places;
}

bool isQuiet(const QModelIndex &index)
{
    const Kind kind = index.data(ProfileListModel::KindRole).value<Kind>();
    return kind == Kind::Heading || kind == Kind::Empty;
}

void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideMiddle, rect.width());
    painter->drawText(rect,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          Qt::AlignVCenter | Qt::TextSingleLine,
                      shown);
}

} // namespace

void ProfileItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const RowPlaces places = placesIn(item, index);
    painter->save();
    painter->setFont(item.font);
    QPalette marks = item.palette;
    if (selected)
        marks.setColor(QPalette::ButtonText, themeColor(Role::SelectionText, item.palette));
    markFor(index, marks)
        .paint(painter, places.mark, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const QColor text = themeColor(selected ? Role::SelectionText : Role::Text, item.palette);
    const QColor muted = themeColor(selected ? Role::SelectionText : Role::Muted, item.palette);
    painter->setPen(isQuiet(index) ? muted : text);
    drawLine(painter, item, places.name, index.data().toString());
    painter->setPen(muted);
    const QString sentence = index.data(ProfileListModel::SentenceRole).toString();
    if (!sentence.isEmpty())
        drawLine(painter, item, places.sentence, sentence);
    painter->restore();
}

QSize ProfileItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool two = !index.data(ProfileListModel::SentenceRole).toString().isEmpty();
    const int line = option.fontMetrics.height();
    const int wish = option.fontMetrics.horizontalAdvance(index.data().toString()) + line + 3 * Padding;
    // The view gives every row its own width; this one only keeps a long name from widening the window.
    return {std::min(wish, option.fontMetrics.averageCharWidth() * 16),
            std::max(24, (two ? 2 : 1) * line + 2 * Padding)};
}

QWidget *ProfileItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Profile name"));
    return editor;
}

void ProfileItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect name = placesIn(item, index).name;
    const int height = std::max(editor->sizeHint().height(), name.height());
    editor->setGeometry(
        QRect(name.left() - Padding, name.center().y() - height / 2, name.width() + 2 * Padding, height));
}

} // namespace workbench
