// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/arrowlist.h"

#include "ui/lanes/lanepainter.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace workbench {

class ArrowList::Heads final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        paintLaneHeads(painter, rect(), font(), palette());
    }
};

class ArrowList::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    QList<Arrow> arrows;
    int shown = -1;

    void set(const QList<Arrow> &list)
    {
        if (list.size() != arrows.size()) {
            beginResetModel();
            arrows = list;
            endResetModel();
            return;
        }
        for (int row = 0; row < list.size(); ++row) {
            if (arrows.at(row) == list.at(row))
                continue;
            arrows[row] = list.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(arrows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool spoken = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return spoken && index.isValid() ? QVariant(spokenText(index.row())) : QVariant();
    }

    QString spokenText(int row) const
    {
        const Arrow &arrow = arrows.at(row);
        QStringList said{arrow.text.label};
        said += arrow.text.chips;
        said.append(arrow.time == Time::Past      ? tr("done", "an arrow of a lesson")
                    : arrow.time == Time::Current ? tr("now", "an arrow of a lesson")
                                                  : tr("not yet", "an arrow of a lesson"));
        return tr("%1/%2 %3 → %4: %5", "number; how many; sender; receiver; what is sent")
            .arg(QString::number(row + 1), QString::number(arrows.size()), LaneWords::head(arrow.row.from),
                 LaneWords::head(arrow.row.to), said.join(u", "_s));
    }

    static QString tr(const char *text, const char *remark = nullptr) { return ArrowList::tr(text, remark); }
};

class ArrowList::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Model &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Arrow &arrow = m_model.arrows.at(index.row());
        const bool shown = index.row() == m_model.shown;
        paintLaneRow(*painter, option.rect, arrow.row, arrow.text,
                     {.font = option.font,
                      .palette = option.palette,
                      .number = QString::number(index.row() + 1),
                      .ofCurrent = shown,
                      .current = shown,
                      .focused = option.state.testFlag(QStyle::State_HasFocus),
                      .future = arrow.time == Time::Future});
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, laneRowHeight(option.font)};
    }

private:
    const Model &m_model;
};

ArrowList::ArrowList(QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this))
    , m_heads(new Heads(this))
{
    setItemDelegate(new Delegate(*m_model, this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setModel(m_model);
    retranslate();
    placeHeads();
}

void ArrowList::setArrows(const QList<Arrow> &arrows)
{
    const QScopedValueRollback settling(m_settling, true);
    m_model->set(arrows);
}

void ArrowList::setShown(int arrow)
{
    const QScopedValueRollback settling(m_settling, true);
    m_shown = m_model->shown = arrow;
    const QModelIndex index = m_model->index(arrow);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        // What comes next is in sight as well, where there is room.
        scrollTo(m_model->index(qMin(arrow + 1, m_model->rowCount() - 1)));
        scrollTo(index);
    } else {
        selectionModel()->clear();
    }
    viewport()->update();
}

int ArrowList::count() const
{
    return m_model->rowCount();
}

int ArrowList::roomForHeads() const
{
    return laneHeadsWidth(font()) + 2 * frameWidth() +
           style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

QSize ArrowList::sizeHint() const
{
    const int rows = count() * laneRowHeight(font());
    return {roomForHeads(), laneHeadHeight(font()) + rows + 2 * frameWidth()};
}

void ArrowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_heads->update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeHeads();
        scheduleDelayedItemsLayout();
    }
}

void ArrowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHeads();
    if (m_shown >= 0)
        scrollTo(m_model->index(m_shown));
}

void ArrowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_settling || !current.isValid())
        return;
    if (m_model->arrows.at(current.row()).time != Time::Future)
        Q_EMIT arrowChosen(current.row());
}

void ArrowList::retranslate()
{
    setAccessibleName(tr("Messages of the lesson"));
}

void ArrowList::placeHeads()
{
    const int height = laneHeadHeight(font());
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    const QRect rows = viewport()->geometry();
    m_heads->setGeometry(rows.x(), rows.y() - height, rows.width(), height);
}

} // namespace workbench
