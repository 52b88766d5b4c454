// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipnavigation.h"

#include <QTimer>
#include <QTreeView>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace workbench {

class ExchangeDelegate;

/// The rows of an ExchangeListModel. Whole rows are selected; Ctrl+C copies them with tabs between the cells.
/// Columns share the width in steps of the font, until a person moves one.
class ExchangeTable : public QTreeView
{
    Q_OBJECT

public:
    explicit ExchangeTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    ChipNavigation *chips() const { return m_chips; }

Q_SIGNALS:
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void copySelection() const;
    void shareWidth();
    int widthFor(int column, bool fewest = false) const;

    QList<ChipNavigation::Spot> chipSpots(int row) const;

    ExchangeDelegate *m_delegate;
    ChipNavigation *m_chips;
    QAction *m_copy;
    QAction *m_clear;
    QTimer m_shareLater; ///< one new layout for many new rows
    bool m_sharing = false;
    bool m_widthsByHand = false;
};

} // namespace workbench
