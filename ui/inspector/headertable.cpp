// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/headertable.h"

#include "ui/inspector/headerlistmodel.h"
#include "ui/inspector/wrapdelegate.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace workbench {

using namespace Qt::StringLiterals;

HeaderTable::HeaderTable(QWidget *parent)
    : QTableView(parent)
    , m_lines(new HeaderListModel(this))
    , m_delegate(new WrapDelegate(this))
    , m_chips(new ChipNavigation(this, [this](int row) { return chipSpots(row); }))
    , m_copy(new QAction(this))
    , m_selectAll(new QAction(this))
{
    setModel(m_lines);
    setItemDelegate(m_delegate);
    m_delegate->setChipLook(m_chips->look());
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);

    connect(m_copy, &QAction::triggered, this, &HeaderTable::copySelection);
    connect(m_selectAll, &QAction::triggered, this, &HeaderTable::selectAll);
    addActions({m_copy, m_selectAll});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

void HeaderTable::setLines(const QList<HeaderLine> &lines)
{
    m_lines->setLines(lines);
    shareWidth();
}

void HeaderTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_lines->refreshWords();
    } else if (event->type() == QEvent::FontChange) {
        shareWidth();
    }
}

void HeaderTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void HeaderTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void HeaderTable::retranslate()
{
    m_copy->setText(tr("&Copy rows"));
    m_selectAll->setText(tr("Select &all"));
}

void HeaderTable::copySelection()
{
    QStringList lines;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row))
            continue;
        const QString name = m_lines->index(row, HeaderListModel::Name).data().toString();
        lines.append(name + u": "_s + m_lines->index(row, HeaderListModel::Value).data().toString());
    }
    if (!lines.isEmpty())
        Q_EMIT copyRequested(lines.join(u'\n'));
}

QList<ChipNavigation::Spot> HeaderTable::chipSpots(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex index = m_lines->index(row, HeaderListModel::Value);
    option.rect = visualRect(index);
    return m_delegate->chipSpots(option, index);
}

/// The names take what they need, but leave the larger part to the values; then the rows are as high as their
/// texts.
void HeaderTable::shareWidth()
{
    const int width = viewport()->width();
    const int names = qBound(width / 6, sizeHintForColumn(HeaderListModel::Name), width * 2 / 5);
    horizontalHeader()->resizeSection(HeaderListModel::Name, names);
    horizontalHeader()->resizeSection(HeaderListModel::Value, width - names);
    resizeRowsToContents();
}

} // namespace workbench
