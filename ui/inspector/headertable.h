// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace workbench {

class HeaderListModel;
struct HeaderLine;

/// Header fields in two columns. A long value takes several lines instead of losing its end. Ctrl+C copies
/// the selected rows as "name: value".
class HeaderTable : public QTableView
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    void setLines(const QList<HeaderLine> &lines);

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

    HeaderListModel *m_lines;
    QAction *m_copy;
    QAction *m_selectAll;
};

} // namespace workbench
