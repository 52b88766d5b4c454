// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/pastedtextdialog.h"

#include "ui/common/messagebar.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/wraplabel.h"
#include "ui/run/failuremessage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace workbench {

PastedTextDialog::PastedTextDialog(const ProviderProfile &profile, SecretClipboard &clipboard,
                                   QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_clipboard(clipboard)
    , m_what(new WrapLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new MessageBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_text->setTabChangesFocus(true);
    m_what->setBuddy(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastedTextDialog::explainText);
    connect(m_message, &MessageBar::actionRequested, this, &PastedTextDialog::actOn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refreshWords();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 22);
    m_text->setFocus();
}

void PastedTextDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void PastedTextDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
}

void PastedTextDialog::explainText()
{
    m_allCauses = false;
    m_found = explainPastedText(m_text->toPlainText(), m_profile);
    refreshWords();
}

void PastedTextDialog::actOn(const QString &actionId)
{
    if (FailureMessage::isMore(actionId)) {
        m_allCauses = true;
        return refreshWords();
    }
    const std::optional<int> index = FailureMessage::fixIndex(actionId);
    if (!index || !m_found)
        return;
    const Fix fix = m_found->explanation.fixes.at(*index);
    switch (fix.kind) {
    case FixKind::CopyForBash: // it may hold a client secret and a password
        m_clipboard.copySecret(Secret(m_found->command));
        m_message->setMessage({.kind = MessageBar::Kind::Good, .title = tr("Copied on one line")});
        return;
    case FixKind::PasteCommand:
        m_text->setFocus();
        m_text->moveCursor(QTextCursor::End);
        return;
    default:
        accept();
        Q_EMIT fixRequested(fix);
    }
}

void PastedTextDialog::refreshWords()
{
    setWindowTitle(tr("Explain a pasted text"));
    m_what->setText(
        tr("What a terminal or a web page said, what curl printed, or a command that does not work:"));
    m_text->setAccessibleName(tr("Text to explain"));
    if (m_found)
        m_message->setMessage(
            FailureMessage::of(m_found->failure, m_found->explanation, {},
                               m_allCauses ? FailureMessage::Causes::All : FailureMessage::Causes::Likely));
    else if (m_text->toPlainText().trimmed().isEmpty())
        m_message->clear();
    else
        m_message->setMessage(
            {.kind = MessageBar::Kind::Info, .title = tr("Nothing in this text is known to this program")});
}

} // namespace workbench
