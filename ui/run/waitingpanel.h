// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/flows/run.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class ClipboardOffer;
class FieldNote;
class WrapLabel;

/// Shown while the browser has the word, with every way in which the answer can come back.
class WaitingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WaitingPanel(QWidget *parent = nullptr);

    /// Begins a wait: forgets what stood in the field and every note.
    void setWait(const BrowserWait &wait);
    /// The same wait, after the browser was opened again: keeps the field and the notes.
    void setOpened(bool opened);
    /// Ends it: forgets the address in the field, which holds a code. The owner hides the panel.
    void clearWait();
    /// Once a second while it is shown.
    void tick(const QDateTime &now);

    /// Under the field: why the pasted text was not taken. The text stays, so that it can be mended.
    void showPasteRefused(const Failure &failure);
    /// A callback came that did not belong to this attempt. The wait goes on.
    void showKnockRefused();

    /// Looks whether the clipboard holds an address that fits, and offers it. Call it when the window becomes
    /// active and at no other time; nothing of the text is kept or used without a click.
    void checkClipboard();
    /// What a person asks for with the key for pasting: field and pasteRequested() at once.
    void pasteFromClipboard();
    /// The built-in dialog can stand in for the browser (practice server).
    void setStandInAvailable(bool available);

Q_SIGNALS:
    void openAgainRequested();
    void copyLinkRequested();
    void cancelRequested();
    void pasteRequested(const QString &text);
    void keepWaitingRequested();
    void standInRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Refusal { None, Paste, Knock };

    void buildButtons();
    QHBoxLayout *buildPasteLine();
    void useField();
    void keepWaiting();
    void refreshWords();
    void refreshTitle();
    void refreshNote();
    void refreshIcons();
    void refreshFonts();

    BrowserWait m_wait;
    QDateTime m_now;
    QDateTime m_deadline;
    bool m_standIn = false;
    Refusal m_refusal = Refusal::None;
    Failure m_failure;

    QLabel *m_icon;
    WrapLabel *m_title;
    WrapLabel *m_sentence;
    QWidget *m_buttons;
    QPushButton *m_standInButton;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    QPushButton *m_keepWaiting;
    QPushButton *m_cancel;
    WrapLabel *m_pasteLabel;
    QLineEdit *m_paste;
    QPushButton *m_use;
    FieldNote *m_note;
    ClipboardOffer *m_offer;
};

} // namespace workbench
