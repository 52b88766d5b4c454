// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/revocationquestion.h"

#include "ui/common/flowlayout.h"
#include "ui/common/wraplabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>

namespace workbench {

namespace {

QPushButton *newButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    button->setMinimumHeight(24);
    return button;
}

} // namespace

RevocationQuestion::RevocationQuestion(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrapLabel(this))
    , m_revoke(newButton(this))
    , m_keep(newButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_revoke);
    layout->addWidget(m_keep);
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    refreshWords();
}

void RevocationQuestion::ask(const QString &sentence)
{
    setSentence(sentence);
    show();
    m_keep->setFocus(); // Enter by mistake changes nothing
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RevocationQuestion::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void RevocationQuestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
}

void RevocationQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        Q_EMIT answered(false);
    else
        QWidget::keyPressEvent(event);
}

void RevocationQuestion::refreshWords()
{
    m_revoke->setText(tr("Revoke"));
    m_revoke->setAccessibleName(tr("Revoke now"));
    m_keep->setText(tr("Keep"));
    m_keep->setAccessibleName(tr("Keep the token"));
}

} // namespace workbench
