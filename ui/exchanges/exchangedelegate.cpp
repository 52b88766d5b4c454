// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangedelegate.h"

#include "ui/common/themedicon.h"
#include "ui/exchanges/exchangecells.h"
#include "ui/exchanges/exchangelistmodel.h"

#include <QApplication>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
struct Mark
{
    QLatin1StringView icon;
    Role role;
};

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pending:
        return {"clock"_L1, Role::Muted};
    case Verdict::Good:
    case Verdict::RefusedAsExpected:
        return {"good"_L1, Role::Good};
    case Verdict::Refused:
        return {"fail"_L1, Role::Error};
    case Verdict::Failed:
        return {"error"_L1, Role::Error};
    case Verdict::Rejected:
        return {"stop"_L1, Role::Error};
    case Verdict::Cancelled:
        return {"cancel"_L1, Role::Muted};
    }
    return {"info"_L1, Role::Muted};
}
} // namespace

QSize ExchangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int SmallestTarget = 24; // WCAG 2.5.8
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(SmallestTarget, size.height() + 4));
    return size;
}

void ExchangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    const int width = option->rect.width() - 2 * margin;
    if (index.column() == ExchangeListModel::Subject)
        option->text = fittingSubject(option->text, option->fontMetrics, width);
    else if (index.column() == ExchangeListModel::Secrets)
        option->text = fittingSecrets(option->text, option->fontMetrics, width);
    if (index.column() != ExchangeListModel::Outcome)
        return;
    const auto verdict = static_cast<Verdict>(index.data(ExchangeListModel::VerdictRole).toInt());
    const QColor colour = themeColor(markOf(verdict).role, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = iconFor(verdict, option->palette);
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
}

QString ExchangeDelegate::fittingSecrets(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype arrow = text.indexOf(u'→');
    const QStringList sent = text.left(qMax<qsizetype>(arrow, 0)).split(u' ', Qt::SkipEmptyParts);
    if (sent.size() < 2 || metrics.horizontalAdvance(text) <= width)
        return text;
    return u"%1 +%2 %3"_s.arg(sent.first(), QString::number(sent.size() - 1), text.mid(arrow));
}

QString ExchangeDelegate::fittingSubject(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr int ShortestAddress = 10;
    const qsizetype separator = text.indexOf(SubjectSeparator);
    if (separator < 0 || metrics.horizontalAdvance(text) <= width)
        return text;
    const qsizetype start = separator + SubjectSeparator.size();
    const int room = width - metrics.horizontalAdvance(text.left(start));
    if (room < ShortestAddress * metrics.averageCharWidth())
        return text.left(separator);
    return text.left(start) + metrics.elidedText(text.mid(start), Qt::ElideMiddle, room);
}

QIcon ExchangeDelegate::iconFor(Verdict verdict, const QPalette &palette) const
{
    auto found = m_icons.constFind(verdict);
    if (found == m_icons.constEnd()) {
        const Mark mark = markOf(verdict);
        found = m_icons.insert(verdict, themedIcon(mark.icon, palette, mark.role));
    }
    return *found;
}

} // namespace workbench
