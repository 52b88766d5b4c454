// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangelistview.h"

#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"
#include "ui/exchanges/exchangelistmodel.h"
#include "ui/exchanges/exchangetable.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

ExchangeListView::ExchangeListView(const ExchangeLog &log, const SecretRegister &names, QWidget *parent)
    : QWidget(parent)
    , m_model(new ExchangeListModel(log, names, this))
    , m_filter(new QLineEdit(this))
    , m_clear(new QToolButton(this))
    , m_table(new ExchangeTable(this))
    , m_stack(new QStackedWidget(this))
    , m_line(new QHBoxLayout)
    , m_empty(new WrapLabel(this))
{
    build();
    connectModel();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &filter) {
        m_model->setFilter(filter);
        Q_EMIT filterChanged();
    });
    connect(m_clear, &QToolButton::clicked, this, &ExchangeListView::clearRequested);
    connect(m_table, &ExchangeTable::clearRequested, this, &ExchangeListView::clearRequested);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT exchangeActivated(index.data(ExchangeListModel::IdRole).toLongLong());
    });
    connect(m_table->chips(), &ChipNavigation::traceRequested, this, [this](const QString &name) {
        Q_EMIT traceRequested(name, m_table->currentIndex().data(ExchangeListModel::IdRole).toLongLong());
    });
    retranslate();
    refreshIcons();
    refreshEmpty();
}

void ExchangeListView::build()
{
    constexpr int SmallestTarget = 24; // WCAG 2.5.8
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(SmallestTarget);
    m_clear->setAutoRaise(true);
    m_clear->setMinimumSize(SmallestTarget, SmallestTarget);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    m_line->addWidget(m_filter);
    m_line->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_line);
    column->addWidget(m_stack, 1);
}

void ExchangeListView::connectModel()
{
    // The table moves its current row by itself when rows go; only a person changes the current exchange.
    const auto unsettle = [this] { m_settling = true; };
    const auto settle = [this] {
        m_settling = false;
        showCurrent();
        refreshEmpty();
    };
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, unsettle);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, unsettle);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, unsettle);
    m_table->setModel(m_model);
    // After the table's own connections, so that it has finished with the rows.
    connect(m_model, &QAbstractItemModel::modelReset, this, settle);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, settle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExchangeListView::onSelectionChanged);
}

void ExchangeListView::setTrace(const ValueTrace &trace)
{
    m_model->setTrace(trace);
    m_table->chips()->setTraced(trace.name);
}

bool ExchangeListView::traceCurrent()
{
    const QString name = m_table->chips()->nameToTrace();
    if (!name.isEmpty())
        Q_EMIT m_table->chips()->traceRequested(name);
    return !name.isEmpty();
}

void ExchangeListView::setCurrentExchange(qint64 id)
{
    if (m_current == id)
        return;
    m_current = id;
    showCurrent();
    Q_EMIT currentExchangeChanged(id);
}

void ExchangeListView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ExchangeListView::focusList()
{
    rowsView()->setFocus(Qt::ShortcutFocusReason);
}

void ExchangeListView::addSwitch(QWidget *viewSwitch)
{
    m_line->insertWidget(0, viewSwitch);
    // Tab goes as one reads: the switch, the filter, the rows.
    QWidget *last = nullptr;
    for (QWidget *button : viewSwitch->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        last = button;
    for (QWidget *next : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_clear),
                          static_cast<QWidget *>(m_table)}) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

void ExchangeListView::setOtherView(QWidget *view)
{
    m_otherView = view;
    m_stack->addWidget(view);
    setTabOrder(m_table, view);
}

void ExchangeListView::showOtherView(bool shown)
{
    const bool focused = rowsView()->hasFocus();
    m_otherShown = shown && m_otherView != nullptr;
    refreshEmpty();
    if (focused)
        focusList();
}

QWidget *ExchangeListView::rowsView() const
{
    return m_otherShown ? m_otherView : m_table;
}

void ExchangeListView::refreshNames()
{
    m_model->refreshNames();
}

void ExchangeListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->refreshWords();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
}

void ExchangeListView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter exchanges"));
    m_clear->setAccessibleName(tr("Clear the list of exchanges"));
    m_clear->setToolTip(tr("Clear the list of exchanges"));
    refreshEmpty();
}

void ExchangeListView::refreshIcons()
{
    m_clear->setIcon(themedIcon("delete"_L1, palette()));
}

void ExchangeListView::refreshEmpty()
{
    const bool nothing = m_model->rowCount() == 0;
    m_empty->setText(m_model->isLogEmpty() ? tr("No exchanges yet. Press F5 to get a token.")
                                           : tr("No exchange matches the filter."));
    // A table without rows has no place in the Tab chain, but the focus must not fall out of it.
    if (nothing && rowsView()->hasFocus())
        m_filter->setFocus();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : rowsView());
    m_clear->setEnabled(!m_model->isLogEmpty());
}

/// Makes the table show m_current, or nothing when it is not among the rows.
void ExchangeListView::showCurrent()
{
    const QScopedValueRollback settling(m_settling, true);
    const QModelIndex index = m_model->indexOf(m_current);
    QItemSelectionModel *selection = m_table->selectionModel();
    if (!index.isValid()) {
        selection->clear();
    } else if (!selection->isRowSelected(index.row())) {
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

void ExchangeListView::onSelectionChanged()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_settling || rows.isEmpty())
        return;
    const qint64 id = rows.first().data(ExchangeListModel::IdRole).toLongLong();
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentExchangeChanged(id);
}

} // namespace workbench
