// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teach/lessondelegate.h"

#include "ui/common/itemframe.h"
#include "ui/common/themedicon.h"
#include "ui/teach/lessonlist.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr int Padding = 6;
constexpr int Wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// Where the three texts of a lesson stand.
struct Places
{
    QFont bold;
    QString title = {};
    QRect titleRect = {};
    QRect stateRect = {};
    QRect goalRect = {};
    int height = 0;
};

Places placesOf(const QFont &font, const QModelIndex &index, int width)
{
    Places places{.bold = font};
    places.bold.setBold(true);
    places.title =
        index.data(LessonDelegate::NumberRole).toString() + u". "_s + index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(font);
    const int room = qMax(40, width - 2 * Padding);
    const auto lines = [room](const QFontMetrics &with, const QString &text) {
        return with.boundingRect(QRect(0, 0, room, 100'000), Wrapped, text).height();
    };
    int top = Padding;
    places.titleRect = QRect(Padding, top, room, lines(QFontMetrics(places.bold), places.title));
    top += places.titleRect.height() + 2;
    places.goalRect =
        QRect(Padding, top, room, lines(metrics, index.data(LessonDelegate::GoalRole).toString()));
    top += places.goalRect.height() + 2;
    places.stateRect = QRect(Padding, top, room, metrics.height());
    places.height = top + metrics.height() + Padding;
    return places;
}

QLatin1StringView iconOf(LessonEntry::State state)
{
    switch (state) {
    case LessonEntry::State::NotStarted:
        return "manual"_L1;
    case LessonEntry::State::Begun:
        return "play"_L1;
    case LessonEntry::State::Finished:
        return "good"_L1;
    }
    return "manual"_L1;
}

Role roleOf(LessonEntry::State state)
{
    switch (state) {
    case LessonEntry::State::NotStarted:
        return Role::Muted;
    case LessonEntry::State::Begun:
        return Role::Accent;
    case LessonEntry::State::Finished:
        return Role::Good;
    }
    return Role::Muted;
}
} // namespace

void LessonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintItemPanel(painter, item);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor over = item.palette.color(group, QPalette::HighlightedText);
    const auto state = static_cast<LessonEntry::State>(index.data(StateRole).toInt());
    const Places places = placesOf(item.font, index, item.rect.width());

    painter->save();
    painter->translate(item.rect.topLeft());
    painter->setPen(selected ? over : themeColor(Role::Text, item.palette));
    painter->setFont(places.bold);
    painter->drawText(places.titleRect, Wrapped, places.title);
    painter->setFont(item.font);
    painter->drawText(places.goalRect, Wrapped, index.data(GoalRole).toString());
    const int side = places.stateRect.height();
    const Role role = selected ? Role::SelectionText : roleOf(state);
    themedIcon(iconOf(state), item.palette, role)
        .paint(painter, QRect(places.stateRect.topLeft(), QSize(side, side)));
    painter->setPen(selected ? over : themeColor(roleOf(state), item.palette));
    painter->drawText(places.stateRect.adjusted(side + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(StateWordRole).toString());
    painter->setPen(themeColor(Role::Border, item.palette));
    painter->setOpacity(0.35);
    painter->drawLine(0, places.height - 1, item.rect.width(), places.height - 1);
    painter->restore();

    paintItemFocus(painter, item);
}

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    const int width = view ? view->viewport()->width() : item.rect.width();
    return {width, placesOf(item.font, index, width).height};
}

} // namespace workbench
