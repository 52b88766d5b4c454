// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "app/words/failurewords.h"

#include <QEvent>
#include <QLabel>

namespace workbench {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_practice(new QLabel(this))
    , m_keychain(new QLabel(this))
    , m_clipboard(new QLabel(this))
{
    for (QLabel *label : {m_practice, m_keychain, m_clipboard}) {
        label->setTextFormat(Qt::PlainText);
        addWidget(label);
    }
    retranslate();
}

void StatusLine::setPractice(const QString &address)
{
    m_address = address;
    retranslate();
}

void StatusLine::setKeychain(bool asked, const std::optional<Failure> &unavailable, bool keeps)
{
    m_keeps = keeps;
    m_asked = asked;
    m_unavailable = unavailable;
    retranslate();
}

void StatusLine::setClipboard(int secondsLeft)
{
    m_seconds = secondsLeft;
    retranslate();
}

void StatusLine::retranslate()
{
    m_practice->setText(m_address.isEmpty() ? tr("Practice server stopped")
                                            : tr("Practice server on %1").arg(m_address));
    m_keychain->setVisible(m_asked);
    m_keychain->setText(m_unavailable ? tr("No keychain: secrets are kept until you quit")
                        : m_keeps     ? tr("Secrets are in the keychain")
                                      : tr("Secrets of this session are kept until you quit"));
    m_clipboard->setVisible(m_seconds >= 0);
    m_clipboard->setText(tr("The clipboard is cleared in %n second(s)", nullptr, qMax(0, m_seconds)));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace workbench
