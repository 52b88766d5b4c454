// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/pastedtext.h"
#include "app/oauth/providerprofile.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace workbench {

class MessageBar;
class SecretClipboard;
class WrapLabel;

/// Explains what did not happen in this program: the complaint of a terminal, the page of a provider, the
/// answer that curl printed. The text stays here. Use open(), never exec().
class PastedTextDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a profile is the one that the text is probably about. The clipboard must outlive the dialog.
    PastedTextDialog(const ProviderProfile &profile, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    /// A way out that is the window's business; the dialog closes.
    void fixRequested(const workbench::Fix &fix);

protected:
    void changeEvent(QEvent *event) override;

private:
    void explainText();
    void actOn(const QString &actionId);
    void refreshWords();

    ProviderProfile m_profile;
    SecretClipboard &m_clipboard;
    std::optional<PastedText> m_found;
    bool m_allCauses = false;
    WrapLabel *m_what;
    QPlainTextEdit *m_text;
    MessageBar *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace workbench
