// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/chipstrip.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"

namespace workbench {

namespace {
constexpr qsizetype MostChips = 12; ///< nobody looks for one among more
} // namespace

ChipStrip::ChipStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipStrip::setNames(const QStringList &names)
{
    m_names = names.mid(0, MostChips);
    while (m_chips.size() < m_names.size()) {
        auto *chip = new Chip(this);
        connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT traceRequested(chip->name()); });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setName(m_names.value(i));
    setTraced(m_traced);
    retranslate();
    setVisible(!m_names.isEmpty());
}

void ChipStrip::setTraced(const QString &name)
{
    m_traced = name;
    for (Chip *chip : std::as_const(m_chips))
        chip->setTraced(!name.isEmpty() && chip->name() == name);
}

void ChipStrip::retranslate()
{
    for (Chip *chip : std::as_const(m_chips)) {
        //: %1 is the name of a value: "Trace AT1"
        const QString text = tr("Trace %1").arg(chip->name());
        chip->setAccessibleName(text);
        chip->setToolTip(text);
    }
}

} // namespace workbench
