// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanepainter.h"

#include "ui/common/chip.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Padding = 3;
using Mark = LaneRow::Mark;

bool isBad(Mark mark)
{
    return mark == Mark::Refused || mark == Mark::Broken || mark == Mark::Rejected;
}

bool stopsShort(Mark mark)
{
    return mark == Mark::Broken || mark == Mark::Rejected || mark == Mark::Cancelled;
}

QColor arrowColor(const LaneRow &row, const LaneLook &look)
{
    const QPalette &palette = look.palette;
    if (look.future)
        return themeColor(Role::Muted, palette);
    if (isBad(row.mark))
        return themeColor(Role::Error, palette);
    if (row.mark == Mark::RefusedAsExpected)
        return themeColor(Role::Good, palette);
    if (row.mark == Mark::Pending || row.mark == Mark::Cancelled)
        return themeColor(Role::Muted, palette);
    return laneColor(row.from, palette);
}

QColor labelColor(const LaneRow &row, const LaneLook &look)
{
    const bool plain = !look.future && (row.mark == Mark::None || row.mark == Mark::Good);
    return plain ? look.palette.color(QPalette::Text) : arrowColor(row, look);
}

double lineWidth(const LaneLook &look)
{
    const double normal = isHighContrast(look.palette) ? 2 : 1.5;
    return look.current ? 2 * normal : normal;
}

QFont labelFont(const LaneLook &look)
{
    QFont font = look.font;
    font.setBold(look.current);
    return font;
}

QPen arrowPen(const LaneRow &row, const QColor &color, double width)
{
    QPen pen(color, width);
    // In lengths of the pen's width: the pattern stays the same when the current arrow is wider.
    if (row.line == LaneRow::Line::Browser)
        pen.setDashPattern({5, 3});
    else if (row.line == LaneRow::Line::Person || row.mark == Mark::Pending)
        pen.setDashPattern({1, 2.5});
    return pen;
}

void drawCross(QPainter &painter, QPointF middle, double arm)
{
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

void drawTick(QPainter &painter, QPointF middle, double arm)
{
    painter.drawPolyline(QPolygonF({middle + QPointF(-arm, 0), middle + QPointF(-0.2 * arm, 0.8 * arm),
                                    middle + QPointF(arm, -0.9 * arm)}));
}

/// Filled for a direct message, open for one through the browser.
void drawHead(QPainter &painter, const LaneRow &row, QPointF tip, double direction, double size,
              const QPen &pen)
{
    const QPointF back(-direction * size, 0);
    const QPointF side(0, size * 0.55);
    painter.setPen(pen);
    if (row.line == LaneRow::Line::Direct) {
        painter.setBrush(pen.color());
        painter.drawPolygon(QPolygonF({tip, tip + back + side, tip + back - side}));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.drawPolyline(QPolygonF({tip + back + side, tip, tip + back - side}));
    }
}

void drawArrow(QPainter &painter, const QRect &rect, const LanePlaces &places, const LaneRow &row,
               const LaneLook &look)
{
    const double size = QFontMetricsF(look.font).height() * 0.45;
    const double y = rect.bottom() - Padding - size * 0.75;
    const double direction = places.of(row.to) > places.of(row.from) ? 1 : -1;
    const double gap = lineWidth(look) + 1; // does not touch the lanes themselves
    const QPointF start(rect.x() + places.of(row.from) + direction * gap, y);
    const QPointF tip(rect.x() + places.of(row.to) - direction * gap, y);
    const QColor color = arrowColor(row, look);
    QPen solid(color, lineWidth(look));
    solid.setJoinStyle(Qt::MiterJoin);
    QPointF end = tip;
    if (row.mark == Mark::Broken || row.mark == Mark::Cancelled)
        end = start + (tip - start) * 0.6;
    else if (row.mark == Mark::Rejected)
        end = tip - QPointF(direction * size * 2.2, 0);
    else if (row.line == LaneRow::Line::Direct)
        end = tip - QPointF(direction * size * 0.9, 0); // the head has a point, the line has not
    painter.setPen(arrowPen(row, color, solid.widthF()));
    painter.drawLine(start, end);
    if (row.mark == Mark::Pending)
        return; // nothing has come yet
    solid.setWidthF(qMax(solid.widthF(), 2.0));
    painter.setPen(solid);
    if (!stopsShort(row.mark)) {
        drawHead(painter, row, tip, direction, size, QPen(color, lineWidth(look)));
        return;
    }
    const double arm = size * 0.6;
    if (row.mark == Mark::Cancelled)
        painter.drawLine(end + QPointF(0, -arm), end + QPointF(0, arm));
    else
        drawCross(painter, end + QPointF(direction * arm, 0), arm);
    if (row.mark == Mark::Rejected)
        painter.drawLine(tip + QPointF(0, -size * 0.8), tip + QPointF(0, size * 0.8)); // a closed door
}

void drawLanes(QPainter &painter, const QRect &rect, const LanePlaces &places, const QPalette &palette)
{
    for (const Party party : LanePlaces::order()) {
        const double x = rect.x() + places.of(party);
        painter.setPen(QPen(laneColor(party, palette), ruleWidth(palette)));
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1));
    }
}

/// The words and names of a row, as much of them as there is room for.
struct Label
{
    QString text = {};
    QStringList chips = {};
    double textWidth = 0;
    double width = 0;
};

double chipsWidth(const QStringList &chips, const QFont &font)
{
    double width = 0;
    for (const QString &chip : chips)
        width += Padding + chipSize(chip, font).width();
    return width;
}

/// First the names behind the first one go, then the middle of the text.
Label fittingLabel(const LaneText &text, const QFont &font, double room, const QString &traced)
{
    const QFontMetricsF metrics(font);
    Label label{.text = text.label, .chips = text.chips};
    label.textWidth = metrics.horizontalAdvance(label.text);
    double chips = chipsWidth(label.chips, font);
    if (label.textWidth + chips > room && label.chips.size() > 2) {
        label.chips = {text.chips.contains(traced) ? traced : text.chips.first(),
                       u'+' + QString::number(text.chips.size() - 1)};
        chips = chipsWidth(label.chips, font);
    }
    if (label.textWidth + chips > room) {
        label.text = metrics.elidedText(label.text, Qt::ElideMiddle, qMax(0.0, room - chips));
        label.textWidth = metrics.horizontalAdvance(label.text);
    }
    label.width = label.textWidth + chips;
    return label;
}

/// Where the words of a row stand, above the middle of the arrow and moved aside where the edge is near.
struct LabelPlaces
{
    Label label = {};
    QRectF box = {};
    double sign = 0; ///< the width of the sign in front
    QList<QRect> chips = {};
};

LabelPlaces labelPlaces(const QRect &rect, const LanePlaces &places, const LaneRow &row, const LaneText &text,
                        const LaneLook &look)
{
    const QFont font = labelFont(look);
    const QFontMetricsF metrics(font);
    LabelPlaces label;
    const bool signedText = row.mark == Mark::Refused || row.mark == Mark::RefusedAsExpected;
    label.sign = signedText ? metrics.height() : 0;
    const double left = rect.x() + places.numbers();
    const double right = rect.x() + rect.width() - Padding;
    label.label = fittingLabel(text, font, right - left - label.sign, look.traced);
    const double width = label.label.width + label.sign;
    const double middle = rect.x() + (places.of(row.from) + places.of(row.to)) / 2;
    const double start = qBound(left, middle - width / 2, qMax(left, right - width));
    label.box = QRectF(start, rect.top() + Padding, width, metrics.height() + 4);
    double x = start + label.sign + label.label.textWidth;
    for (const QString &chip : label.label.chips) {
        const QSize size = chipSize(chip, font);
        label.chips.append(QRect(qRound(x) + Padding, qRound(label.box.center().y() - size.height() / 2.0),
                                 size.width(), size.height()));
        x += Padding + size.width();
    }
    return label;
}

/// Covers the lanes behind it.
void drawLabel(QPainter &painter, const LabelPlaces &places, const LaneRow &row, const LaneLook &look)
{
    const QFont font = labelFont(look);
    const QFontMetricsF metrics(font);
    const QRectF &box = places.box;
    const QColor ground =
        look.ofCurrent ? themeColor(Role::InfoTint, look.palette) : look.palette.color(QPalette::Base);
    painter.fillRect(box.adjusted(-Padding, 0, Padding, 0), ground);
    painter.setFont(font);
    if (places.sign > 0) {
        painter.setPen(QPen(arrowColor(row, look), qMax(1.8, metrics.height() / 8)));
        const QPointF at(box.x() + places.sign / 2 - 1, box.center().y());
        row.mark == Mark::Refused ? drawCross(painter, at, metrics.height() * 0.22)
                                  : drawTick(painter, at, metrics.height() * 0.26);
    }
    painter.setPen(labelColor(row, look));
    painter.drawText(
        QPointF(box.x() + places.sign, box.center().y() + (metrics.ascent() - metrics.descent()) / 2),
        places.label.text);
    for (qsizetype i = 0; i < places.chips.size(); ++i) {
        const QString &name = places.label.chips.at(i);
        paintChip(painter, places.chips.at(i), name, look.palette,
                  {.traced = name == look.traced, .chosen = i == look.chosenChip});
    }
}

/// An arrow that carries the value of the trace: a line below it and a sign at the edge.
void drawTraceMark(QPainter &painter, const QRect &rect, const LaneLook &look)
{
    const QColor colour = themeColor(Role::Accent, look.palette);
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 2), colour);
    const double side = QFontMetricsF(look.font).height() / 2;
    const QRectF place(rect.x() + Padding + 1, rect.bottom() - Padding - side, side * 0.8, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({place.topLeft(), {place.right(), place.center().y()}, place.bottomLeft()}));
    painter.setBrush(Qt::NoBrush);
}

/// Bold, where every word of the heads fits; else lighter and smaller, as far as one can still read it.
QFont headFont(const QFont &like, double room)
{
    QFont font = like;
    font.setBold(true);
    const auto fits = [room](const QFont &tried) {
        const QFontMetricsF metrics(tried);
        for (const Party party : LanePlaces::order()) {
            for (const QString &word : LaneWords::head(party).split(u' ')) {
                if (metrics.horizontalAdvance(word) > room)
                    return false;
            }
        }
        return true;
    };
    const double points = like.pointSizeF();
    for (const double size : {1.0, 0.9, 0.8, 0.7}) {
        font.setPointSizeF(points * size);
        font.setBold(size == 1.0);
        if (fits(font))
            break;
        font.setBold(false);
        if (fits(font))
            break;
    }
    return font;
}
} // namespace

LanePlaces::LanePlaces(double width, const QFont &font)
    : m_numbers(QFontMetricsF(font).horizontalAdvance(u"0000"_s) + 2 * Padding)
    , m_lane(qMax(0.0, width - m_numbers - Padding) / 4)
{
}

double LanePlaces::of(Party party) const
{
    // On half a pixel: a line of one pixel's width is sharp there.
    return qFloor(m_numbers + m_lane * (static_cast<double>(order().indexOf(party)) + 0.5)) + 0.5;
}

QList<Party> LanePlaces::order()
{
    static const QList<Party> parties{Party::Browser, Party::App, Party::AuthorizationServer,
                                      Party::ResourceServer};
    return parties;
}

int laneRowHeight(const QFont &font)
{
    const int line = QFontMetrics(font).height();
    return line + 4 + qRound(line * 0.75) + 2 * Padding;
}

int laneHeadHeight(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return 2 * QFontMetrics(bold).lineSpacing() + 4 * Padding;
}

int laneHeadsWidth(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    double widest = 0;
    for (const Party party : LanePlaces::order()) {
        for (const QString &word : LaneWords::head(party).split(u' '))
            widest = qMax(widest, metrics.horizontalAdvance(word));
    }
    return qCeil(LanePlaces(0, font).numbers() + Padding + 4 * (widest + 4 * Padding));
}

QColor laneColor(Party party, const QPalette &palette)
{
    switch (party) {
    case Party::App:
        return themeColor(Role::Accent, palette);
    case Party::Browser:
        return themeColor(Role::BrowserLane, palette);
    case Party::AuthorizationServer:
        return themeColor(Role::AuthorizationServerLane, palette);
    case Party::ResourceServer:
        return themeColor(Role::ApiLane, palette);
    }
    return palette.color(QPalette::Text);
}

void paintLaneRow(QPainter &painter, const QRect &rect, const LaneRow &row, const LaneText &text,
                  const LaneLook &look)
{
    painter.save();
    const LanePlaces places(rect.width(), look.font);
    if (look.ofCurrent)
        painter.fillRect(rect, themeColor(Role::InfoTint, look.palette));
    drawLanes(painter, rect, places, look.palette);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLabel(painter, labelPlaces(rect, places, row, text, look), row, look);
    drawArrow(painter, rect, places, row, look);
    if (!look.traced.isEmpty() && text.chips.contains(look.traced))
        drawTraceMark(painter, rect, look);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (look.current)
        painter.fillRect(QRect(rect.topLeft(), QSize(Padding, rect.height())),
                         look.palette.color(QPalette::Highlight));
    if (!look.number.isEmpty()) {
        painter.setFont(labelFont(look));
        painter.setPen(themeColor(look.current ? Role::Text : Role::Muted, look.palette));
        const QRectF column(rect.x(), rect.top() + Padding, places.numbers() - 2 * Padding,
                            QFontMetricsF(look.font).height() + 4);
        painter.drawText(column, Qt::AlignRight | Qt::AlignVCenter, look.number);
    }
    if (look.focused) {
        painter.setPen(QPen(look.palette.color(QPalette::Text), ruleWidth(look.palette), Qt::DotLine));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

QList<std::pair<QRect, QString>> laneChips(const QRect &rect, const LaneRow &row, const LaneText &text,
                                           const LaneLook &look)
{
    const LabelPlaces label = labelPlaces(rect, LanePlaces(rect.width(), look.font), row, text, look);
    QList<std::pair<QRect, QString>> chips;
    for (qsizetype i = 0; i < label.chips.size(); ++i) {
        if (text.chips.contains(label.label.chips.at(i))) // "+2" is none
            chips.append({label.chips.at(i), label.label.chips.at(i)});
    }
    return chips;
}

void paintLaneHeads(QPainter &painter, const QRect &rect, const QFont &font, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const LanePlaces places(rect.width(), font);
    const QFont words = headFont(font, places.laneWidth() - 4 * Padding);
    painter.setFont(words);
    const QFontMetrics metrics(words);
    for (const Party party : LanePlaces::order()) {
        QRectF box(0, rect.top() + Padding, places.laneWidth() - 2 * Padding, rect.height() - 2 * Padding);
        box.moveLeft(rect.x() + places.of(party) - box.width() / 2);
        const QColor color = laneColor(party, palette);
        painter.setPen(QPen(color, isHighContrast(palette) ? 2 : 1.5));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(box, Padding, Padding);
        painter.drawLine(QPointF(rect.x() + places.of(party), box.bottom()),
                         QPointF(rect.x() + places.of(party), rect.bottom() + 1));
        painter.setPen(color);
        // A word that is wider than its lane is shortened; the words break into two lines by themselves.
        QStringList name;
        for (const QString &word : LaneWords::head(party).split(u' '))
            name.append(metrics.elidedText(word, Qt::ElideRight, qFloor(box.width()) - 2 * Padding));
        painter.drawText(box.adjusted(Padding, 0, -Padding, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         name.join(u' '));
    }
    painter.restore();
}

} // namespace workbench
