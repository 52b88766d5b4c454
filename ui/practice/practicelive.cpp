// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicelive.h"

#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"
#include "ui/practice/practicerequestmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace workbench {

namespace {
/// All rows alike, because there may be thousands: two lines each where one is too short for a request.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int SmallestTarget = 24; // WCAG 2.5.8
        constexpr int LongRow = 80;        // letters
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const bool narrow = view && view->viewport()->width() <
                                        LongRow * option.fontMetrics.horizontalAdvance(QLatin1Char('n'));
        const int lines = option.fontMetrics.lineSpacing() * (narrow ? 2 : 1);
        return {QStyledItemDelegate::sizeHint(option, index).width(), qMax(SmallestTarget, lines + 4)};
    }
};
} // namespace

PracticeLive::PracticeLive(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_empty(new WrapLabel(this))
    , m_list(new QListView(this))
    , m_chosen(new WrapLabel(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_chosen);
    m_label->setBuddy(m_list);
    m_clear->setMinimumHeight(24);
    m_clear->setAutoDefault(false);
    m_list->setUniformItemSizes(true); // thousands of rows
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 4);
    m_chosen->hide();
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model->clear(); });
    refreshWords();
    refreshState();
}

void PracticeLive::setModel(PracticeRequestModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_list->setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
            const QScrollBar *bar = m_list->verticalScrollBar();
            if (!m_scrollLater)
                m_atTheEnd = bar->value() == bar->maximum();
        });
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
            refreshState();
            // Who reads further up is left alone. Once for many rows: each scrolling lays all of them out.
            if (!m_atTheEnd || m_scrollLater)
                return;
            m_scrollLater = true;
            QTimer::singleShot(0, m_list, [this] {
                m_scrollLater = false;
                m_list->scrollToBottom();
            });
        });
        connect(model, &QAbstractItemModel::modelReset, this, &PracticeLive::refreshState);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this](const QModelIndex &current) {
                    refreshState();
                    if (!m_setting && current.isValid())
                        Q_EMIT rowChosen(current.row());
                });
    }
    refreshState();
}

void PracticeLive::setCurrentRow(int row)
{
    if (!m_model || row == m_list->currentIndex().row())
        return;
    m_setting = true;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_setting = false;
}

void PracticeLive::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshWords();
        refreshState();
        m_list->viewport()->update();
    }
    if (event->type() == QEvent::PaletteChange)
        refreshWords();
}

void PracticeLive::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // one line or two
    refreshState();
}

void PracticeLive::refreshWords()
{
    m_label->setText(tr("What the server sees:"));
    m_list->setAccessibleName(tr("What the server sees"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear what the server saw"));
    m_clear->setIcon(themedIcon(QLatin1StringView("delete"), palette()));
    m_empty->setText(tr("Nothing yet. Each request appears here as the server takes it."));
}

void PracticeLive::refreshState()
{
    const bool any = m_model && m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_clear->setEnabled(any);
    const QModelIndex current = m_list->currentIndex();
    m_chosen->setVisible(any && current.isValid());
    if (any && current.isValid())
        m_chosen->setText(PracticeRequestModel::rowText(m_model->at(current.row())));
    // A splitter does not ask for the height that a width needs.
    m_chosen->setMinimumHeight(m_chosen->heightForWidth(width()));
}

} // namespace workbench
