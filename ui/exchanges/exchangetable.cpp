// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangetable.h"

#include "ui/exchanges/exchangedelegate.h"
#include "ui/exchanges/exchangelistmodel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>

namespace workbench {

using namespace Qt::StringLiterals;

ExchangeTable::ExchangeTable(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new ExchangeDelegate(this))
    , m_chips(new ChipNavigation(this, [this](int row) { return chipSpots(row); }))
    , m_copy(new QAction(this))
    , m_clear(new QAction(this))
{
    setItemDelegate(m_delegate);
    m_delegate->setChipLook(m_chips->look());
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &ExchangeTable::copySelection);
    connect(m_clear, &QAction::triggered, this, &ExchangeTable::clearRequested);
    addActions({m_copy, m_clear});
    setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing)
            m_widthsByHand = true;
    });
    m_shareLater.setSingleShot(true);
    m_shareLater.setInterval(0);
    connect(&m_shareLater, &QTimer::timeout, this, &ExchangeTable::shareWidth);
    retranslate();
}

void ExchangeTable::setModel(QAbstractItemModel *model)
{
    m_sharing = true; // the header takes its first widths from the model: nobody has moved anything
    QTreeView::setModel(model);
    m_sharing = false;
    const auto later = [this] { m_shareLater.start(); };
    connect(model, &QAbstractItemModel::rowsInserted, &m_shareLater, later);
    connect(model, &QAbstractItemModel::dataChanged, &m_shareLater, later);
    connect(model, &QAbstractItemModel::modelReset, &m_shareLater, later);
    shareWidth();
}

void ExchangeTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        shareWidth();
        break;
    case QEvent::FontChange:
        m_widthsByHand = false;
        shareWidth();
        break;
    case QEvent::PaletteChange:
        m_delegate->forgetIcons();
        viewport()->update();
        break;
    default:
        break;
    }
}

void ExchangeTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void ExchangeTable::retranslate()
{
    setAccessibleName(tr("Exchanges"));
    m_copy->setText(tr("Copy row"));
    m_clear->setText(tr("Clear exchanges"));
}

void ExchangeTable::copySelection() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.data(ExchangeListModel::RowTextRole).toString());
}

QList<ChipNavigation::Spot> ExchangeTable::chipSpots(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex index = model()->index(row, ExchangeListModel::Secrets);
    option.rect = visualRect(index);
    return m_delegate->chipSpots(option, index);
}

/// What the column wants, in the present font and language.
int ExchangeTable::widthFor(int column, bool fewest) const
{
    const QFontMetrics metrics = fontMetrics();
    const int padding = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) +
                        metrics.averageCharWidth();
    int text = metrics.horizontalAdvance(column == ExchangeListModel::Number ? u"00"_s : u"0000"_s);
    // The last rows are enough: there are few different texts, and the list may be long.
    constexpr int Sampled = 30;
    const int rows = model()->rowCount();
    for (int row = qMax(0, rows - Sampled); row < rows; ++row) {
        QString shown = model()->index(row, column).data().toString();
        int mark = 0;
        if (column == ExchangeListModel::Subject) {
            shown = ExchangeDelegate::shortestSubject(shown);
            if (model()->index(row, column).data(ExchangeListModel::BrokenRole).toBool())
                mark = metrics.height() + padding;
        }
        if (column != ExchangeListModel::Secrets)
            text = qMax(text, mark + metrics.horizontalAdvance(shown));
        else
            text = qMax(text, fewest ? m_delegate->fewestSecretsWidth(shown, font())
                                     : ExchangeDelegate::secretsWidth(shown, font()));
    }
    const int icon = column == ExchangeListModel::Outcome ? metrics.height() + padding : 0;
    return qMax(header()->sectionSizeHint(column), text + padding + icon);
}

/// The subject takes what the others leave. When that is too little, it goes without its address, and the
/// secrets are counted instead of named; below that the list scrolls: no word is cut.
void ExchangeTable::shareWidth()
{
    if (m_widthsByHand || !model() || header()->count() != ExchangeListModel::ColumnCount)
        return;
    QList<int> widths;
    int missing = -viewport()->width();
    for (int column = 0; column < ExchangeListModel::ColumnCount; ++column) {
        widths.append(widthFor(column));
        missing += widths.last();
    }
    int &secrets = widths[ExchangeListModel::Secrets];
    const int given = qBound(0, missing, secrets - widthFor(ExchangeListModel::Secrets, true));
    secrets -= given;
    missing -= given;
    widths[ExchangeListModel::Subject] += qMax(0, -missing);
    m_sharing = true;
    for (int column = 0; column < ExchangeListModel::ColumnCount; ++column)
        header()->resizeSection(column, widths.at(column));
    m_sharing = false;
}

} // namespace workbench
