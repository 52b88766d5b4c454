// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipnavigation.h"

#include <QTableView>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace workbench {

class HeaderListModel;
class WrapDelegate;
struct HeaderLine;

/// Header fields in two columns. A long value takes several lines instead of losing its end. Ctrl+C copies
/// the selected rows as "name: value".
class HeaderTable : public QTableView
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    void setLines(const QList<HeaderLine> &lines);
    ChipNavigation *chips() const { return m_chips; }

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void copySelection();
    void shareWidth();

    QList<ChipNavigation::Spot> chipSpots(int row) const;

    HeaderListModel *m_lines;
    WrapDelegate *m_delegate;
    ChipNavigation *m_chips;
    QAction *m_copy;
    QAction *m_selectAll;
};

} // namespace workbench
