// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passwordedit.h"

#include "ui/common/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace workbench {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                Qt::ImhSensitiveData);
    m_reveal->setCheckable(true);
    m_reveal->setAutoRaise(true);
    m_reveal->setMinimumSize(24, 24);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordEdit::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &PasswordEdit::editingFinished);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool revealed) {
        m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
        refreshIcon();
    });
    refreshWords();
    refreshIcon();
}

void PasswordEdit::setTitle(const QString &title)
{
    m_title = title;
    refreshWords();
}

void PasswordEdit::setSecret(const Secret &secret)
{
    // Assigning the same text would drop the cursor and the undo steps of the person who types.
    if (secret.reveal() != m_edit->text())
        m_edit->setText(secret.reveal());
}

Secret PasswordEdit::secret() const
{
    return Secret(m_edit->text());
}

void PasswordEdit::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void PasswordEdit::setRevealed(bool revealed)
{
    m_reveal->setChecked(revealed);
}

bool PasswordEdit::isRevealed() const
{
    return m_reveal->isChecked();
}

void PasswordEdit::clear()
{
    m_edit->clear();
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void PasswordEdit::refreshWords()
{
    m_edit->setAccessibleName(m_title);
    //: %1 is the name of a field: "Reveal Client secret"
    const QString action = m_title.isEmpty() ? tr("Reveal what is typed") : tr("Reveal %1").arg(m_title);
    m_reveal->setAccessibleName(action);
    m_reveal->setToolTip(action);
}

void PasswordEdit::refreshIcon()
{
    m_reveal->setIcon(themedIcon(QLatin1StringView(isRevealed() ? "hide" : "reveal"), palette()));
}

} // namespace workbench
