// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "app/words/failurewords.h"
#include "ui/common/theme.h"
#include "ui/common/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace workbench {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_breakBox(new QWidget(this))
    , m_breakIcon(new QLabel(m_breakBox))
    , m_break(new QLabel(m_breakBox))
    , m_practice(new QLabel(this))
    , m_keychain(new QLabel(this))
    , m_clipboard(new QLabel(this))
{
    // First: what is armed and forgotten must be seen.
    auto *badge = new QHBoxLayout(m_breakBox);
    badge->setContentsMargins(2, 0, 6, 0);
    badge->addWidget(m_breakIcon);
    badge->addWidget(m_break);
    m_break->setTextFormat(Qt::PlainText);
    m_breakBox->setAutoFillBackground(true);
    addWidget(m_breakBox);
    m_breakBox->hide();
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

void StatusLine::setBreak(const QString &text)
{
    m_break->setText(text);
    m_breakBox->setVisible(!text.isEmpty());
    m_keychain->setVisible(text.isEmpty()); // large text must not make the window wider than the screen
    refreshBreak();
}

void StatusLine::refreshBreak()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, themeColor(Role::WarningTint, colors));
    colors.setColor(QPalette::WindowText, themeColor(Role::Text, colors));
    m_breakBox->setPalette(colors);
    const int side = fontMetrics().height();
    m_breakIcon->setPixmap(themedIcon(QLatin1StringView("break"), palette(), Role::Warning)
                               .pixmap(QSize(side, side), devicePixelRatioF()));
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
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshBreak();
    QStatusBar::changeEvent(event);
}

} // namespace workbench
