// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wraplabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace workbench {

namespace {

/// The part of the marks that lies in a paragraph, as formats of its layout.
QList<QTextLayout::FormatRange> underlined(const WrapLabel::Marks &marks, qsizetype start, qsizetype length)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[from, size] : marks) {
        const qsizetype begin = std::max(from, start);
        const qsizetype end = std::min(from + size, start + length);
        if (begin >= end)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(begin - start);
        range.length = static_cast<int>(end - begin);
        range.format.setFontUnderline(true);
        ranges.append(range);
    }
    return ranges;
}

/// Breaks \a text into lines of \a width, calls \a visit for each with its left top corner; returns the
/// height.
template <typename Visit>
double layOut(const QString &text, const QFont &font, double width, Visit visit,
              const WrapLabel::Marks &marks = {})
{
    double top = 0;
    qsizetype start = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        layout.setFormats(underlined(marks, start, paragraph.size()));
        start += paragraph.size() + 1;
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0});
            visit(line, top);
            top += std::ceil(line.height());
        }
        layout.endLayout();
    }
    return top;
}

double startOf(Qt::Alignment alignment, double free)
{
    if (alignment & Qt::AlignHCenter)
        return free / 2;
    return alignment & Qt::AlignRight ? free : 0;
}

} // namespace

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setMarks(const Marks &marks)
{
    m_marks = marks;
    update();
}

QSize WrapLabel::sizeHint() const
{
    int width = 0;
    const QStringList paragraphs = text().split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs)
        width = std::max(width, fontMetrics().horizontalAdvance(paragraph) + 1);
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12);
    return {width, fontMetrics().height() + margins.top() + margins.bottom()};
}

int WrapLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = std::max(width - margins.left() - margins.right(), fontMetrics().averageCharWidth());
    return static_cast<int>(std::ceil(textHeight(inner))) + margins.top() + margins.bottom();
}

double WrapLabel::textHeight(int width) const
{
    constexpr qsizetype MostWidths = 16;
    if (m_measured.text != text() || m_measured.font != font() || m_measured.heights.size() > MostWidths)
        m_measured = {.text = text(), .font = font()};
    auto known = m_measured.heights.constFind(width);
    if (known == m_measured.heights.constEnd())
        known =
            m_measured.heights.insert(width, layOut(text(), font(), width, [](const QTextLine &, double) {}));
    return *known;
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect rect = contentsRect();
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    double top = rect.top();
    if (aligned & Qt::AlignVCenter)
        top += std::max(0.0, (rect.height() - textHeight(rect.width())) / 2);
    const auto draw = [&](const QTextLine &line, double y) {
        const double x = rect.left() + startOf(aligned, rect.width() - line.naturalTextWidth());
        line.draw(&painter, {x, top + y});
    };
    layOut(text(), font(), rect.width(), draw, m_marks);
}

} // namespace workbench
