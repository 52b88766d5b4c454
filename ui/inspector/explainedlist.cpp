// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/explainedlist.h"

#include "ui/inspector/explaineddelegate.h"
#include "ui/inspector/explainedlayout.h"
#include "ui/inspector/explainedmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

namespace workbench {

using namespace Qt::StringLiterals;

ExplainedList::ExplainedList(Of half, QWidget *parent)
    : QWidget(parent)
    , m_half(half)
    , m_model(new ExplainedModel(this))
    , m_view(new QListView(this))
    , m_button(new QPushButton(this))
    , m_copy(new QAction(this))
{
    m_view->setModel(m_model);
    auto *delegate = new ExplainedDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust); // other width, other lines
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width that the lines are broken for.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->installEventFilter(this);
    m_chips = new ChipNavigation(m_view, [this](int row) { return chipSpots(row); }); // sees the keys first
    delegate->setChipLook(m_chips->look());
    m_view->addAction(m_copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_view, 1);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExplainedList::refreshButton);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ExplainedList::lead);
    connect(m_button, &QPushButton::clicked, this, &ExplainedList::lead);
    connect(m_copy, &QAction::triggered, this, &ExplainedList::copyCurrent);
    retranslate();
}

void ExplainedList::setRows(const QList<ExplainedRow> &rows)
{
    if (rows == m_model->rows())
        return;
    // The same message in other words, or with values: the person stays where they are.
    const int place = rows.size() == m_model->rowCount() ? m_view->currentIndex().row() : -1;
    m_model->setRows(rows);
    if (place >= 0)
        m_view->setCurrentIndex(m_model->index(place));
    refreshButton();
}

QString ExplainedList::text() const
{
    QStringList parts;
    for (const ExplainedRow &row : m_model->rows())
        parts.append(wholeText(row));
    return parts.join(u"\n\n"_s);
}

QList<ChipNavigation::Spot> ExplainedList::chipSpots(int row) const
{
    QList<ChipNavigation::Spot> spots;
    const ExplainedRow &shown = m_model->rows().at(row);
    if (shown.chips.isEmpty())
        return spots;
    const QRect rect = m_view->visualRect(m_model->index(row));
    const ExplainedLayout layout(shown, m_view->font(), rect.width());
    for (const ExplainedLayout::Block &block : layout.blocks()) {
        for (int number = 0; block.text == ExplainedLayout::Text::Value && number < shown.chips.size();
             ++number) {
            for (const QRectF &chip : chipRects(*block.layout, shown.chips.at(number)))
                spots.append({.rect = chip.translated(rect.topLeft() + block.place).toAlignedRect(),
                              .name = shown.chips.at(number).name,
                              .number = number});
        }
    }
    return spots;
}

void ExplainedList::retranslate()
{
    m_view->setAccessibleName(m_half == Of::Request ? tr("Request parts, explained")
                                                    : tr("Response parts, explained"));
    m_copy->setText(tr("&Copy explanation"));
    refreshButton();
}

bool ExplainedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            lead();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

const ExplainedRow *ExplainedList::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rows().at(row) : nullptr;
}

void ExplainedList::refreshButton()
{
    const ExplainedRow *row = current();
    const bool leads = row && row->origin != 0;
    m_button->setVisible(leads);
    if (!leads)
        return;
    const QString number = QString::number(row->origin);
    m_button->setText(tr("Show exchange %1").arg(number));
    m_button->setAccessibleName(
        m_half == Of::Request
            ? tr("Show exchange %1, where %2 of the request was seen").arg(number, row->name)
            : tr("Show exchange %1, where %2 of the response was seen").arg(number, row->name));
}

void ExplainedList::lead()
{
    if (const ExplainedRow *row = current(); row && row->origin != 0)
        Q_EMIT originRequested(row->origin);
}

void ExplainedList::copyCurrent()
{
    if (const ExplainedRow *row = current())
        Q_EMIT copyRequested(wholeText(*row));
}

} // namespace workbench
