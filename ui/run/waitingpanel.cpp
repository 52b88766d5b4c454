// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/waitingpanel.h"

#include "app/base/failurecodes.h"
#include "app/message/formencoding.h"
#include "app/words/failurewords.h"
#include "ui/common/fieldnote.h"
#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"
#include "ui/common/tintedframe.h"
#include "ui/common/words.h"
#include "ui/common/wraplabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int smallestTarget = 24;
constexpr qint64 secondsBeforeTheEnd = 30;
/// No redirect address is longer; a large text in the clipboard is not worth a look.
constexpr qsizetype longestAddress = 16 * 1024;

QPushButton *newButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setMinimumHeight(smallestTarget);
    button->setAutoDefault(false);
    return button;
}

/// The label changes each second; only a changed text is worth a repaint.
void setTextIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

void announce(QWidget *widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The text begins with the redirect URI, and its query follows.
bool startsWithRedirect(const QString &text, const QString &redirectUri)
{
    if (redirectUri.isEmpty() || !text.startsWith(redirectUri))
        return false;
    const QChar next = text.size() > redirectUri.size() ? text.at(redirectUri.size()) : QChar();
    return next == u'?' || (next == u'&' && redirectUri.contains(u'?'));
}

QString stateOf(const QByteArray &query)
{
    const auto parameters = formDecode(query);
    return parameters ? parameterValue(*parameters, u"state") : QString();
}

} // namespace

WaitingPanel::WaitingPanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new WrapLabel(this))
    , m_sentence(new WrapLabel(this))
    , m_buttons(new QWidget(this))
    , m_standInButton(newButton(m_buttons))
    , m_openAgain(newButton(m_buttons))
    , m_copyLink(newButton(m_buttons))
    , m_keepWaiting(newButton(m_buttons))
    , m_cancel(newButton(m_buttons))
    , m_pasteLabel(new WrapLabel(this))
    , m_paste(new QLineEdit(this))
    , m_use(newButton(this))
    , m_note(new FieldNote(this))
    , m_offer(new QWidget(this))
    , m_offerNote(new FieldNote(m_offer))
    , m_offerUse(newButton(m_offer))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_buttons);
    words->addWidget(m_pasteLabel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    buildButtons();
    words->addLayout(buildPasteLine());
    words->addWidget(m_note);
    words->addWidget(m_offer);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshFonts();
    refreshIcons();
    refreshWords();
}

void WaitingPanel::setWait(const BrowserWait &wait)
{
    m_wait = wait;
    m_now = wait.since;
    m_deadline = wait.since.addSecs(wait.timeout.count());
    m_refusal = Refusal::None;
    m_paste->clear();
    m_offer->hide();
    refreshWords();
    announce(this);
}

void WaitingPanel::setOpened(bool opened)
{
    m_wait.opened = opened;
    refreshWords();
}

void WaitingPanel::clearWait()
{
    m_wait = {};
    m_now = {};
    m_failure = {};
    m_refusal = Refusal::None;
    m_paste->clear();
    m_offer->hide();
    refreshWords();
}

void WaitingPanel::tick(const QDateTime &now)
{
    m_now = now;
    refreshTitle();
}

void WaitingPanel::showPasteRefused(const Failure &failure)
{
    m_refusal = Refusal::Paste;
    m_failure = failure;
    refreshNote();
    m_paste->setFocus();
    m_paste->selectAll();
}

void WaitingPanel::showKnockRefused()
{
    m_refusal = Refusal::Knock;
    refreshNote();
}

void WaitingPanel::checkClipboard()
{
    const bool fits = !fittingClipboardText().isEmpty();
    m_offerNote->setNote(FieldNote::Kind::Info, tr("The clipboard holds an address that fits."));
    m_offer->setVisible(fits);
}

void WaitingPanel::pasteFromClipboard()
{
    m_paste->setText(QGuiApplication::clipboard()->text().trimmed());
    m_paste->setFocus();
    useField();
}

void WaitingPanel::setStandInAvailable(bool available)
{
    m_standIn = available;
    refreshWords();
}

void WaitingPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange) {
        refreshFonts();
        refreshIcons();
    }
}

void WaitingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        Q_EMIT cancelRequested();
    else
        QFrame::keyPressEvent(event);
}

void WaitingPanel::paintEvent(QPaintEvent *)
{
    paintTintedFrame(*this, Role::InfoTint, Role::Accent);
}

void WaitingPanel::buildButtons()
{
    auto *layout = new FlowLayout(m_buttons);
    for (QPushButton *button : {m_standInButton, m_openAgain, m_copyLink, m_keepWaiting, m_cancel})
        layout->addWidget(button);
    m_keepWaiting->hide();
    connect(m_standInButton, &QPushButton::clicked, this, &WaitingPanel::standInRequested);
    connect(m_openAgain, &QPushButton::clicked, this, &WaitingPanel::openAgainRequested);
    connect(m_copyLink, &QPushButton::clicked, this, &WaitingPanel::copyLinkRequested);
    connect(m_keepWaiting, &QPushButton::clicked, this, &WaitingPanel::keepWaiting);
    connect(m_cancel, &QPushButton::clicked, this, &WaitingPanel::cancelRequested);
}

QHBoxLayout *WaitingPanel::buildPasteLine()
{
    m_paste->setMinimumHeight(smallestTarget);
    m_pasteLabel->setBuddy(m_paste);
    m_note->setField(m_paste);
    connect(m_paste, &QLineEdit::returnPressed, this, &WaitingPanel::useField);
    connect(m_use, &QPushButton::clicked, this, &WaitingPanel::useField);
    connect(m_offerUse, &QPushButton::clicked, this, &WaitingPanel::useClipboard);

    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(m_offerNote);
    offer->addWidget(m_offerUse);
    offer->addStretch(1);
    m_offer->hide();

    auto *line = new QHBoxLayout;
    line->addWidget(m_paste, 1);
    line->addWidget(m_use);
    return line;
}

void WaitingPanel::useField()
{
    Q_EMIT pasteRequested(m_paste->text());
}

void WaitingPanel::useClipboard()
{
    // Looked at again: between the offer and the click something else may have been copied.
    const QString text = fittingClipboardText();
    m_offer->hide();
    if (text.isEmpty())
        return;
    m_paste->setText(text);
    useField();
}

void WaitingPanel::keepWaiting()
{
    m_deadline = m_now.addSecs(m_wait.timeout.count());
    if (m_keepWaiting->hasFocus())
        m_paste->setFocus(); // before it hides: the next widget in the chain is Cancel
    refreshTitle();
    Q_EMIT keepWaitingRequested();
}

QString WaitingPanel::fittingClipboardText() const
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    if (text.size() > longestAddress || !startsWithRedirect(text, m_wait.redirectUri))
        return {};
    const QString found = stateOf(text.sliced(text.indexOf(u'?') + 1).toUtf8());
    const QString asked = stateOf(m_wait.authorizationUrl.query(QUrl::FullyEncoded).toUtf8());
    // An address of an earlier attempt does not fit.
    const bool fits = !found.isEmpty() && (asked.isEmpty() || found == asked);
    return fits ? text : QString();
}

void WaitingPanel::refreshWords()
{
    //: Button: opens the built-in dialog that stands in for the browser
    m_standInButton->setText(tr("Sign in here"));
    m_standInButton->setVisible(m_standIn);
    m_openAgain->setText(m_wait.opened ? tr("Open again") : tr("Try to open again"));
    m_copyLink->setText(tr("Copy link"));
    m_copyLink->setAccessibleName(tr("Copy link of the sign-in page"));
    m_keepWaiting->setText(tr("Keep waiting"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel waiting"));
    //: %1 is the name of the key Esc
    m_cancel->setToolTip(tr("Cancel waiting (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_paste->setAccessibleName(tr("Paste the address"));
    m_paste->setPlaceholderText(m_wait.redirectUri.isEmpty() ? QString()
                                                             : QString(m_wait.redirectUri + u"?code=…"_s));
    m_use->setText(tr("Use address"));
    m_offerUse->setText(tr("Use it"));
    m_offerUse->setAccessibleName(tr("Use it: the address in the clipboard"));
    if (!m_offer->isHidden())
        m_offerNote->setNote(FieldNote::Kind::Info, tr("The clipboard holds an address that fits."));
    refreshSentence();
    refreshNote();
    refreshTitle();
}

void WaitingPanel::refreshSentence()
{
    QStringList sentences;
    if (!m_wait.opened) {
        sentences << tr("No browser could be opened.")
                  << (m_standIn ? tr("Sign in here, or copy the link into a browser.")
                                : tr("Copy the link into a browser, on this computer or on another one."));
    } else {
        sentences << tr("The sign-in page was opened in your browser.");
    }
    if (m_wait.listening)
        sentences << tr("After you allow access the browser comes back here by itself.");
    else
        sentences << tr("After you allow access the browser may show “page not found”. That is expected: the address is "
                        "what counts.");
    m_sentence->setText(sentences.join(u' '));
    m_pasteLabel->setText(m_wait.listening
                              ? tr("An error page or a certificate warning in place of that? Paste the full address from "
                                   "the browser's address bar:")
                              : tr("Paste the full address from the browser's address bar:"));
}

void WaitingPanel::refreshTitle()
{
    const qint64 left = m_now.secsTo(m_deadline);
    const bool nearTheEnd = m_now.isValid() && left <= secondsBeforeTheEnd;
    QStringList parts{tr("Waiting for the browser")};
    if (m_now.isValid())
        parts << durationText(m_wait.since.secsTo(m_now));
    if (nearTheEnd) {
        //: %1 is a length of time: "ends in 0:25"
        parts << tr("ends in %1").arg(durationText(left));
    }
    const QString way = m_wait.listening ? tr("listening on %1").arg(m_wait.redirectUri) : tr("paste the address");
    parts << way;
    // The time is not in the accessible name: a screen reader would speak every second.
    const QString spoken = QStringList{tr("Waiting for the browser"), way}.join(u" · "_s);
    if (m_title->accessibleName() != spoken) {
        m_title->setAccessibleName(spoken);
        setAccessibleName(spoken);
    }
    setTextIfNew(m_title, parts.join(u" · "_s));
    if (nearTheEnd == m_keepWaiting->isHidden()) {
        m_keepWaiting->setVisible(nearTheEnd);
        setAccessibleDescription(nearTheEnd ? tr("The wait ends soon. “Keep waiting” makes it longer.") : QString());
        if (nearTheEnd)
            announce(this);
    }
}

void WaitingPanel::refreshNote()
{
    switch (m_refusal) {
    case Refusal::None:
        m_note->clear();
        break;
    case Refusal::Knock:
        m_note->setNote(FieldNote::Kind::Warning, tr("Something knocked with another state. It was turned away; still waiting."));
        break;
    case Refusal::Paste:
        m_note->setNote(FieldNote::Kind::Error, refusalText());
        break;
    }
}

QString WaitingPanel::refusalText() const
{
    const QString reason = m_failure.evidence.value(u"reason"_s);
    if (m_failure.code == codes::StateMismatch)
        return tr("This address belongs to another attempt: its state is not the one that was sent. It was not used.");
    if (reason == u"authorization_url")
        return tr("This is the address that was opened, not the one that the browser came back to. That one begins with %1.")
            .arg(m_wait.redirectUri);
    if (reason == u"empty")
        return tr("There is no address in the field yet.");
    if (reason == u"no_parameters")
        return tr("There is neither code= nor error= in this text. Copy the whole address, to its end; it begins with %1.")
            .arg(m_wait.redirectUri);
    return FailureWords::title(m_failure);
}

void WaitingPanel::refreshIcons()
{
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(themedIcon("browser"_L1, palette(), Role::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
    m_openAgain->setIcon(themedIcon("open"_L1, palette()));
    m_copyLink->setIcon(themedIcon("link"_L1, palette()));
    m_keepWaiting->setIcon(themedIcon("clock"_L1, palette()));
    m_cancel->setIcon(themedIcon("cancel"_L1, palette()));
    m_standInButton->setIcon(themedIcon("key"_L1, palette()));
    m_use->setIcon(themedIcon("paste"_L1, palette()));
}

void WaitingPanel::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

} // namespace workbench
