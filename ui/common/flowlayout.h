// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace workbench {

/// Puts its items in rows as words in a text, and starts a new row when the width is used up.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, Qt::Alignment alignment = Qt::AlignLeft);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    void placeRow(const QList<QLayoutItem *> &row, const QList<QSize> &sizes, const QRect &rect, int top,
                  int height) const;

    QList<QLayoutItem *> m_items;
    Qt::Alignment m_rowAlignment;
};

} // namespace workbench
