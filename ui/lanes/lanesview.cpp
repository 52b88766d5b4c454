// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesview.h"

#include "ui/lanes/lanedelegate.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanepainter.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>

namespace workbench {

/// Stands still above the rows while they scroll.
class LanesView::Heads final : public QWidget
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

LanesView::LanesView(const ExchangeLog &log, const SecretRegister &names, QWidget *parent)
    : QListView(parent)
    , m_model(new LaneModel(log, names, this))
    , m_delegate(new LaneDelegate(this))
    , m_chips(new ChipNavigation(this, [this](int row) { return chipSpots(row); }))
    , m_heads(new Heads(this))
    , m_copy(new QAction(this))
{
    setItemDelegate(m_delegate);
    m_delegate->setChipLook(m_chips->look());
    connect(m_chips, &ChipNavigation::traceRequested, this, [this](const QString &name) {
        Q_EMIT traceRequested(name, currentIndex().data(LaneModel::IdRole).toLongLong());
    });
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Each arrow is as wide as the view: without room for all four lanes they come closer together.
    setResizeMode(Adjust);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &LanesView::copySelection);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connectModel();
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT exchangeActivated(index.data(LaneModel::IdRole).toLongLong());
    });
    retranslate();
    placeHeads();
}

void LanesView::connectModel()
{
    // The view moves its current row by itself when rows go; only a person changes the current exchange.
    const auto unsettle = [this] { m_settling = true; };
    const auto settle = [this] {
        m_settling = false;
        showCurrent();
    };
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, unsettle);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, unsettle);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, unsettle);
    setModel(m_model);
    // After the view's own connections, so that it has finished with the rows.
    connect(m_model, &QAbstractItemModel::modelReset, this, settle);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, settle);
}

void LanesView::setTrace(const ValueTrace &trace)
{
    m_model->setTrace(trace);
    m_chips->setTraced(trace.name);
}

QList<ChipNavigation::Spot> LanesView::chipSpots(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex index = m_model->index(row);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    return m_delegate->chipSpots(option, index);
}

void LanesView::setCurrentExchange(qint64 id)
{
    if (m_current == id)
        return;
    setCurrent(id);
    showCurrent();
    Q_EMIT currentExchangeChanged(id);
}

void LanesView::setCurrent(qint64 id)
{
    m_current = id;
    m_delegate->setCurrentExchange(id);
    viewport()->update();
}

void LanesView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->refreshWords();
        m_heads->update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeHeads();
        scheduleDelayedItemsLayout();
    }
}

void LanesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHeads();
}

void LanesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectedIndexes();
    if (m_settling || rows.isEmpty())
        return;
    const qint64 id = rows.first().data(LaneModel::IdRole).toLongLong();
    if (id == m_current)
        return;
    setCurrent(id);
    Q_EMIT currentExchangeChanged(id);
}

void LanesView::retranslate()
{
    setAccessibleName(tr("Exchanges as lanes"));
    m_copy->setText(tr("Copy arrow as text"));
}

void LanesView::placeHeads()
{
    const int height = laneHeadHeight(font());
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    const QRect rows = viewport()->geometry();
    m_heads->setGeometry(rows.x(), rows.y() - height, rows.width(), height);
}

/// Makes the view show m_current, or nothing when it is not among the rows.
void LanesView::showCurrent()
{
    const QScopedValueRollback settling(m_settling, true);
    const QModelIndex first = m_model->indexOf(m_current);
    if (!first.isValid()) {
        selectionModel()->clear();
        return;
    }
    const QModelIndexList rows = selectedIndexes();
    if (!rows.isEmpty() && m_model->idAt(rows.first().row()) == m_current)
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
    // The whole exchange, where there is room; its first arrow in any case.
    QModelIndex last = first;
    while (last.row() + 1 < m_model->rowCount() && m_model->idAt(last.row() + 1) == m_current)
        last = m_model->index(last.row() + 1);
    scrollTo(last);
    scrollTo(first);
}

void LanesView::copySelection() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::AccessibleTextRole).toString());
}

} // namespace workbench
