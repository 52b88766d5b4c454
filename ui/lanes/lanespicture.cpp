// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanespicture.h"

#include "ui/common/theme.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanepainter.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace workbench {

namespace {
constexpr int Margin = 12;

QPalette slidePalette()
{
    const QColor text =
        themeColor(Role::Text, QPalette(Qt::lightGray)); // our light colours, not full contrast
    QPalette palette(text, Qt::white, Qt::white, Qt::black, Qt::gray, text, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}
} // namespace

LanesPicture::LanesPicture(const LaneModel &model, const QFont &font)
    : m_model(model)
    , m_font(font)
{
}

QSize LanesPicture::size() const
{
    constexpr int Characters = 110;
    const int width = QFontMetrics(m_font).averageCharWidth() * Characters;
    const int height = laneHeadHeight(m_font) + m_model.rowCount() * laneRowHeight(m_font);
    return QSize(width, height) + QSize(2 * Margin, 2 * Margin);
}

void LanesPicture::paint(QPainter &painter) const
{
    const QPalette palette = slidePalette();
    const QSize whole = size();
    painter.fillRect(QRect(QPoint(), whole), Qt::white);
    const int width = whole.width() - 2 * Margin;
    const QRect heads(Margin, Margin, width, laneHeadHeight(m_font));
    paintLaneHeads(painter, heads, m_font, palette);
    const int height = laneRowHeight(m_font);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect place(Margin, heads.bottom() + 1 + row * height, width, height);
        const QString number = m_model.isFirst(row) ? QString::number(m_model.idAt(row)) : QString();
        paintLaneRow(painter, place, m_model.rowAt(row), m_model.textAt(row),
                     {.font = m_font, .palette = palette, .number = number});
    }
}

QByteArray LanesPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(tr("OAuth exchanges"));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

std::optional<QByteArray> LanesPicture::png() const
{
    constexpr double Sharp = 2;
    constexpr double Longest = 32000; // what a painter of pixels can address
    const QSize whole = size();
    const double scale = std::min(Sharp, Longest / whole.height());
    if (scale < 1)
        return {};
    QImage image((QSizeF(whole) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

} // namespace workbench
