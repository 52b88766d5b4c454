// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checklisttable.h"

#include "ui/checklist/checkdelegate.h"
#include "ui/checklist/checklistmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <array>
#include <numeric>
#include <utility>

namespace workbench {

namespace {
/// The widest piece that a line break cannot divide: a word, or a sign of a script without spaces.
int widestPiece(const QString &text, const QFontMetrics &metrics)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int widest = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        widest = qMax(widest, metrics.horizontalAdvance(text.mid(start, end - start).trimmed()));
        start = end;
    }
    return widest;
}
} // namespace

ChecklistTable::ChecklistTable(ChecklistModel *model, QWidget *parent)
    : QTableView(parent)
    , m_checks(model)
    , m_delegate(new CheckDelegate(this))
    , m_copy(new QAction(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(8);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &ChecklistTable::copyRow);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ChecklistModel::Evidence)
            requestExchange(index);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const bool ticks = index.flags().testFlag(Qt::ItemIsUserCheckable);
        if (index.column() != ChecklistModel::Evidence && !ticks) // those have answered to the click
            requestExchange(index);
    });

    // Later and once: a run changes rows one by one, and a scroll bar may come while the widths are set.
    m_shareLater.setSingleShot(true);
    m_shareLater.setInterval(0);
    connect(&m_shareLater, &QTimer::timeout, this, &ChecklistTable::shareWidth);
    const auto later = [this] { m_shareLater.start(); };
    connect(model, &QAbstractItemModel::dataChanged, &m_shareLater, later);
    connect(model, &QAbstractItemModel::modelReset, &m_shareLater, later);
    retranslate();
}

void ChecklistTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        m_checks->refreshWords();
        m_shareLater.start();
        break;
    case QEvent::FontChange:
        m_shareLater.start();
        break;
    case QEvent::PaletteChange:
        m_delegate->forgetIcons();
        viewport()->update();
        break;
    default:
        break;
    }
}

void ChecklistTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break; // Ctrl+Return belongs to the window
        requestExchange(currentIndex());
        return;
    case Qt::Key_Space:
        toggleCurrentRow();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ChecklistTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (viewport()->width() != m_sharedWidth)
        m_shareLater.start();
}

void ChecklistTable::retranslate()
{
    setAccessibleName(tr("List of checks"));
    m_copy->setText(tr("&Copy row"));
}

void ChecklistTable::copyRow() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(ChecklistModel::RowTextRole).toString());
}

/// Wherever in the row the person is.
void ChecklistTable::toggleCurrentRow()
{
    const QModelIndex box = currentIndex().siblingAtColumn(ChecklistModel::Result);
    if (!box.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    const bool ticked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_checks->setData(box, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ChecklistTable::requestExchange(const QModelIndex &index)
{
    const qint64 exchange = index.data(ChecklistModel::MainExchangeRole).toLongLong();
    if (exchange > 0)
        Q_EMIT exchangeRequested(exchange);
}

int ChecklistTable::leastWidth(int column) const
{
    if (column == ChecklistModel::Result || column == ChecklistModel::Number)
        return wantedWidth(column);
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 2;
    int widest = 0;
    for (int row = 0; row < m_checks->rowCount(); ++row)
        widest = qMax(widest, widestPiece(m_checks->index(row, column).data().toString(), fontMetrics()));
    return qMax(horizontalHeader()->sectionSizeHint(column), widest + margins);
}

/// The width in which nothing of the column wraps.
int ChecklistTable::wantedWidth(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = {};
    int widest = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < m_checks->rowCount(); ++row)
        widest = qMax(widest, m_delegate->sizeHint(option, m_checks->index(row, column)).width() + 2);
    return widest;
}

/// Every column gets what its longest word needs; what is left goes round in the order of need, the check's
/// title last and with all the rest.
void ChecklistTable::shareWidth()
{
    using Widths = std::array<int, ChecklistModel::ColumnCount>;
    const int comfortableTitle = qMin(36 * fontMetrics().averageCharWidth(), width() / 3);
    m_sharedWidth = viewport()->width();
    Widths widths{};
    Widths wanted{};
    for (int column = 0; column < ChecklistModel::ColumnCount; ++column) {
        setColumnHidden(column, false); // the header gives no width for what is hidden
        widths[static_cast<size_t>(column)] = leastWidth(column);
        wanted[static_cast<size_t>(column)] = wantedWidth(column);
    }
    // Columns go as if the scroll bar were always there; else it would bring them back and they it.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    int missing = std::accumulate(widths.begin(), widths.end(), 0) - (width() - 2 * frameWidth() - bar);
    for (const auto column : {ChecklistModel::Expected, ChecklistModel::Got, ChecklistModel::Number}) {
        const bool hidden = missing > 0;
        setColumnHidden(column, hidden);
        if (hidden)
            missing -= std::exchange(widths[column], 0);
        if (hidden)
            wanted[column] = 0;
    }
    int spare = qMax(0, m_sharedWidth - std::accumulate(widths.begin(), widths.end(), 0));
    const auto give = [&](ChecklistModel::Column column, int upTo) {
        const int given = qBound(0, upTo - widths[column], spare);
        widths[column] += given;
        spare -= given;
    };
    give(ChecklistModel::Check, qMin(comfortableTitle, wanted[ChecklistModel::Check]));
    for (const auto column : {ChecklistModel::Evidence, ChecklistModel::Got, ChecklistModel::Expected})
        give(column, wanted[column]);
    widths[ChecklistModel::Check] += spare;
    for (int column = 0; column < ChecklistModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            horizontalHeader()->resizeSection(column, widths[static_cast<size_t>(column)]);
    }
    resizeRowsToContents();
}

} // namespace workbench
