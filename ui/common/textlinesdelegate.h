// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QTextLayout;
QT_END_NAMESPACE

namespace workbench {

class TextLinesModel;
struct ChipLook;

/// Paints one row of a body: colours of JSON, selection, the hit of a search.
class TextLinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TextLinesDelegate(const TextLinesModel &model, QObject *parent);

    void setFont(const QFont &font);
    /// How the chips of the rows look; must outlive the delegate.
    void setChipLook(const ChipLook &look) { m_look = &look; }
    /// Where column \a column of \a row begins, in pixels from the left end of the row.
    int columnX(int row, int column) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Slice;
    Slice visibleSlice(const QString &text, int row, const QRect &rowRect, const QRect &view) const;
    bool isGrid(const QString &text, int row) const;
    void layOut(QTextLayout &layout) const;
    int rowHeight() const;

    const TextLinesModel &m_model;
    const ChipLook *m_look = nullptr;
    QFont m_font;
    mutable int m_rowHeight = 0; ///< 0: not measured yet
    double m_cellWidth = 0;
};

} // namespace workbench
