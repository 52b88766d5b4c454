// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/explainedrow.h"

#include <QFont>
#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace workbench {

/// Where the texts of one row stand when it is so wide: name and value on the first lines, what it is below,
/// then the finding beside its mark, then clause and origin.
class ExplainedLayout
{
public:
    enum class Text { Name, Value, Kind, Finding, Small };
    struct Block
    {
        Text text = Text::Kind;
        std::unique_ptr<QTextLayout> layout;
        QPointF place;
    };

    ExplainedLayout(const ExplainedRow &row, const QFont &font, int width);

    int height() const { return m_height; }
    const std::vector<Block> &blocks() const { return m_blocks; }
    /// For the icon; empty without a verdict.
    QRect mark() const { return m_mark; }

private:
    double add(Text kind, const QString &text, const QFont &font, QPointF place, double width, int mostLines,
               const QList<ChipRange> &chips = {});

    std::vector<Block> m_blocks;
    QRect m_mark;
    int m_height = 0;
};

} // namespace workbench
