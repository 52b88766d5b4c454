// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checksummary.h"

#include "ui/checklist/checkcells.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace workbench {

using namespace Qt::StringLiterals;

CheckSummary::CheckSummary(const ChecklistModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const CheckState state : {CheckState::Passed, CheckState::Failed, CheckState::Manual,
                                   CheckState::Skipped, CheckState::NotRun}) {
        Part part{.state = state, .widget = new QWidget(this)};
        part.icon = new QLabel(part.widget);
        part.text = new QLabel(part.widget);
        auto *row = new QHBoxLayout(part.widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(part.icon);
        row->addWidget(part.text);
        layout->addWidget(part.widget);
        m_parts.append(part);
    }
    connect(model, &QAbstractItemModel::dataChanged, this, &CheckSummary::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &CheckSummary::refresh);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
    refreshIcons();
}

QString CheckSummary::text() const
{
    QStringList texts;
    for (const Part &part : m_parts) {
        if (!part.widget->isHidden())
            texts.append(part.text->text());
    }
    return texts.join(u", "_s);
}

void CheckSummary::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CheckSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcons();
}

QString CheckSummary::words(CheckState state, int count)
{
    switch (state) {
    case CheckState::Passed:
        return tr("%n passed", nullptr, count);
    case CheckState::Failed:
        return tr("%n failed", nullptr, count);
    case CheckState::Manual:
        return tr("%n to tick yourself", nullptr, count);
    case CheckState::Skipped:
        return tr("%n skipped", nullptr, count);
    case CheckState::NotRun:
    case CheckState::Running:
        break;
    }
    return tr("%n not run", nullptr, count);
}

void CheckSummary::refresh()
{
    for (const Part &part : std::as_const(m_parts)) {
        const int count = m_model->count(part.state);
        part.text->setText(words(part.state, count));
        part.widget->setVisible(count > 0);
    }
    setAccessibleName(text());
    updateGeometry();
}

void CheckSummary::refreshIcons()
{
    const int side = fontMetrics().height();
    for (const Part &part : std::as_const(m_parts)) {
        const Role role = CheckCells::colorRole(part.state);
        part.icon->setPixmap(themedIcon(CheckCells::iconName(part.state), palette(), role)
                                 .pixmap(QSize(side, side), devicePixelRatioF()));
        QPalette colored = palette();
        colored.setColor(QPalette::WindowText, themeColor(role, palette()));
        part.text->setPalette(colored);
    }
}

} // namespace workbench
