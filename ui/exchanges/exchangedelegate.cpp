// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangedelegate.h"

#include "ui/common/themedicon.h"
#include "ui/exchanges/exchangecells.h"
#include "ui/exchanges/exchangelistmodel.h"

#include <QApplication>
#include <QPainter>
#include <QPolygonF>

#include <utility>

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

/// Where the words of a cell stand.
QRect innerOf(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return option.rect.adjusted(margin, 2, -margin, -2);
}

int roomIn(const QStyleOptionViewItem &option)
{
    return innerOf(option).width();
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
    const int side = option->fontMetrics.height();
    const bool broken =
        index.column() == ExchangeListModel::Subject && index.data(ExchangeListModel::BrokenRole).toBool();
    if (broken) {
        if (m_broken.isNull())
            m_broken = themedIcon("break"_L1, option->palette, Role::Warning);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_broken;
        option->decorationSize = QSize(side, side);
    }
    if (index.column() == ExchangeListModel::Subject)
        option->text =
            fittingSubject(option->text, option->fontMetrics, broken ? width - side - 2 * margin : width);
    else if (index.column() == ExchangeListModel::Secrets)
        option->text.clear(); // painted as chips
    if (index.column() != ExchangeListModel::Outcome)
        return;
    const auto verdict = static_cast<Verdict>(index.data(ExchangeListModel::VerdictRole).toInt());
    const QColor colour = themeColor(markOf(verdict).role, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = iconFor(verdict, option->palette);
    option->decorationSize = QSize(side, side);
}

QList<ExchangeDelegate::Word> ExchangeDelegate::words(const QString &text, const QFont &font,
                                                      const QRect &rect)
{
    constexpr int Gap = 3;
    const QFontMetrics metrics(font);
    QList<Word> words;
    int x = rect.left();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool chip = SecretRegister::kindOf(word).has_value();
        const QSize size =
            chip ? chipSize(word, font) : QSize(metrics.horizontalAdvance(word), rect.height());
        const int height = qMin(size.height(), rect.height());
        words.append({.text = word,
                      .chip = chip,
                      .rect = QRect(x, rect.top() + (rect.height() - height) / 2, size.width(), height)});
        x += size.width() + Gap;
    }
    return words;
}

int ExchangeDelegate::secretsWidth(const QString &text, const QFont &font)
{
    const QList<Word> all = words(text, font, QRect(0, 0, 0, QFontMetrics(font).height()));
    return all.isEmpty() ? 0 : all.last().rect.right() + 1;
}

QString ExchangeDelegate::fittingSecrets(const QString &text, const QFont &font, int width) const
{
    if (secretsWidth(text, font) <= width)
        return text;
    const qsizetype arrow = text.indexOf(u'→');
    const auto namesOf = [this](const QString &half) {
        QStringList names = half.split(u' ', Qt::SkipEmptyParts);
        if (m_look && names.removeOne(m_look->traced))
            names.prepend(m_look->traced); // stays to be seen
        return names;
    };
    const QStringList sent = namesOf(arrow < 0 ? text : text.left(arrow));
    const QStringList received = namesOf(arrow < 0 ? QString() : text.mid(arrow + 1));
    // As many of a half, and how many more there are.
    const auto some = [](const QStringList &names, qsizetype count) {
        QStringList words = names.mid(0, count);
        if (count < names.size())
            words.append(u'+' + QString::number(names.size() - count));
        return words.join(u' ');
    };
    const QString to = received.isEmpty() ? QString() : u" → "_s;
    QString shorter = text;
    for (const auto &[first, second] :
         {std::pair(1, 9), std::pair(1, 1), std::pair(received.isEmpty() ? 1 : 0, 1)}) {
        shorter = QString(some(sent, first) + to + some(received, second)).trimmed();
        if (secretsWidth(shorter, font) <= width)
            break;
    }
    return shorter;
}

void ExchangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (index.column() == ExchangeListModel::Secrets) {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        static const ChipLook plain;
        const ChipLook &look = m_look ? *m_look : plain;
        painter->setFont(item.font);
        painter->setClipRect(item.rect);
        painter->setPen(
            item.palette.color(item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive,
                               selected ? QPalette::HighlightedText : QPalette::Text));
        // "AT1" of another session is another value.
        const bool traced = index.data(ExchangeListModel::TracedRole).toBool();
        int number = 0;
        for (const Word &word : words(fittingSecrets(index.data().toString(), item.font, roomIn(item)),
                                      item.font, innerOf(item))) {
            if (!word.chip) {
                painter->drawText(word.rect, Qt::AlignCenter, word.text);
                continue;
            }
            const bool chosen = look.row == index.row() && look.number == number++;
            paintChip(*painter, word.rect, word.text, item.palette,
                      {.traced = traced && word.text == look.traced, .chosen = chosen, .selected = selected});
        }
    }
    if (index.data(ExchangeListModel::TracedRole).toBool()) {
        const QColor colour = themeColor(selected ? Role::SelectionText : Role::Accent, option.palette);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          colour);
        if (index.column() == ExchangeListModel::Number) {
            const int side = option.fontMetrics.height() / 2;
            const QRectF place(option.rect.left() + 2, option.rect.center().y() - side / 2.0, side * 0.8,
                               side);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawPolygon(
                QPolygonF({place.topLeft(), {place.right(), place.center().y()}, place.bottomLeft()}));
        }
    }
    painter->restore();
}

QList<ChipNavigation::Spot> ExchangeDelegate::chipSpots(const QStyleOptionViewItem &option,
                                                        const QModelIndex &index) const
{
    QList<ChipNavigation::Spot> spots;
    const QString text = fittingSecrets(index.data().toString(), option.font, roomIn(option));
    for (const Word &word : words(text, option.font, innerOf(option))) {
        if (word.chip)
            spots.append({.rect = word.rect, .name = word.text, .number = static_cast<int>(spots.size())});
    }
    return spots;
}

QString ExchangeDelegate::shortestSubject(const QString &text)
{
    const qsizetype separator = text.indexOf(SubjectSeparator);
    return separator < 0 ? text : text.left(separator);
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
