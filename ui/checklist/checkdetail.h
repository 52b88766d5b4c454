// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace workbench {

class FlowLayout;
class WrapLabel;

/// All of one check in words, with a button for each exchange that shows it.
class CheckDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CheckDetail(QWidget *parent = nullptr);

    /// An index of a ChecklistModel; an invalid one says what to do. Call it again when the row changes.
    void setIndex(const QModelIndex &index);
    QString text() const;

Q_SIGNALS:
    void exchangeRequested(qint64 exchange);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshFonts();
    void refreshIcon();
    void rebuildLinks(const QList<qint64> &exchanges);

    QPersistentModelIndex m_index;
    QList<qint64> m_exchanges;
    QLabel *m_icon;
    WrapLabel *m_title;
    WrapLabel *m_text;
    QWidget *m_links;
    FlowLayout *m_linkLayout;
};

} // namespace workbench
