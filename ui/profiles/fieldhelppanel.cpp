// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/fieldhelppanel.h"

#include "ui/common/wraplabel.h"
#include "ui/profiles/fieldhelpwords.h"
#include "ui/profiles/fieldwords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace workbench {

FieldHelpPanel::FieldHelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(this))
    , m_text(new WrapLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    setObjectName(QStringLiteral("fieldHelp"));
    refreshFont();
}

void FieldHelpPanel::showField(ProfileField field, const ProviderProfile &profile)
{
    const FieldHelp help = FieldHelpWords::help(field, profile);
    QStringList lines{help.what};
    if (!help.where.isEmpty())
        lines.append(help.where);
    if (!help.sent.isEmpty())
        lines.append(tr("Sent: %1").arg(help.sent));
    if (!help.kept.isEmpty())
        lines.append(tr("Kept: %1").arg(help.kept));
    if (!help.reference.isEmpty())
        lines.append(help.reference);
    m_title->setText(FieldWords::title(field));
    m_text->setText(lines.join(u'\n'));
}

QString FieldHelpPanel::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

void FieldHelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFont();
}

void FieldHelpPanel::refreshFont()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

} // namespace workbench
