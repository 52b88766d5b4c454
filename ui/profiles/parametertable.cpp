// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/parametertable.h"

#include "ui/common/themedicon.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace workbench {

namespace {
constexpr int NameColumn = 0;
constexpr int ValueColumn = 1;
constexpr int VisibleLines = 2;
} // namespace

ParameterTable::ParameterTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    setFocusProxy(m_table);

    connect(m_add, &QPushButton::clicked, this, &ParameterTable::addLine);
    connect(m_remove, &QPushButton::clicked, this, &ParameterTable::removeLine);
    connect(m_table, &QTableWidget::itemChanged, this, &ParameterTable::changed);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    m_remove->setEnabled(false);
    retranslate();
    refreshIcons();
    refreshHeight();
}

void ParameterTable::setTitle(const QString &title)
{
    m_title = title;
    retranslate();
}

void ParameterTable::setParameters(const Parameters &parameters)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(parameters.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, NameColumn, new QTableWidgetItem(parameters.at(row).first));
        m_table->setItem(row, ValueColumn, new QTableWidgetItem(parameters.at(row).second));
    }
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

Parameters ParameterTable::parameters() const
{
    Parameters parameters;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *name = m_table->item(row, NameColumn);
        const QTableWidgetItem *value = m_table->item(row, ValueColumn);
        const QPair<QString, QString> line{name ? name->text().trimmed() : QString(),
                                           value ? value->text() : QString()};
        if (!line.first.isEmpty() || !line.second.isEmpty())
            parameters.append(line);
    }
    return parameters;
}

void ParameterTable::finish()
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused && focused != m_table && m_table->isAncestorOf(focused))
        m_table->setFocus(Qt::OtherFocusReason);
}

void ParameterTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange)
        refreshHeight();
}

void ParameterTable::addLine()
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem);
    m_table->setItem(row, ValueColumn, new QTableWidgetItem);
    m_table->setCurrentCell(row, NameColumn);
    m_table->editItem(m_table->item(row, NameColumn));
}

void ParameterTable::removeLine()
{
    m_table->removeRow(m_table->currentRow());
    Q_EMIT changed();
}

void ParameterTable::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->setAccessibleName(m_title);
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    //: %1 is the table: "Extra for the token: add a line"
    m_add->setAccessibleName(tr("%1: add a line").arg(m_title));
    m_remove->setAccessibleName(tr("%1: remove the line").arg(m_title));
    m_add->setToolTip(m_add->accessibleName());
    m_remove->setToolTip(m_remove->accessibleName());
}

void ParameterTable::refreshIcons()
{
    m_add->setIcon(themedIcon(QLatin1StringView("add"), palette()));
    m_remove->setIcon(themedIcon(QLatin1StringView("delete"), palette()));
}

void ParameterTable::refreshHeight()
{
    const int line = std::max(24, fontMetrics().height() + 8);
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + VisibleLines * line +
                            2 * m_table->frameWidth());
    for (QPushButton *button : {m_add, m_remove})
        button->setMinimumHeight(line);
}

} // namespace workbench
