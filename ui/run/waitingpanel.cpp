// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/waitingpanel.h"

#include "ui/common/fieldnote.h"
#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"
#include "ui/common/tintedframe.h"
#include "ui/common/wraplabel.h"
#include "ui/run/clipboardoffer.h"
#include "ui/run/waitingwords.h"

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
    , m_offer(new ClipboardOffer(this))
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
    m_offer->check(m_wait);
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
    connect(m_offer, &ClipboardOffer::taken, this, [this](const QString &address) {
        m_paste->setText(address);
        useField();
    });

    auto *line = new QHBoxLayout;
    line->addWidget(m_paste, 1);
    line->addWidget(m_use);
    return line;
}

void WaitingPanel::useField()
{
    Q_EMIT pasteRequested(m_paste->text());
}

void WaitingPanel::keepWaiting()
{
    m_deadline = m_now.addSecs(m_wait.timeout.count());
    if (m_keepWaiting->hasFocus())
        m_paste->setFocus(); // before it hides: the next widget in the chain is Cancel
    refreshTitle();
    Q_EMIT keepWaitingRequested();
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
    m_cancel->setToolTip(
        tr("Cancel waiting (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_paste->setAccessibleName(tr("Paste the address"));
    m_paste->setPlaceholderText(m_wait.redirectUri.isEmpty() ? QString()
                                                             : QString(m_wait.redirectUri + u"?code=…"_s));
    m_use->setText(tr("Use address"));
    m_sentence->setText(WaitingWords::sentence(m_wait, m_standIn));
    m_pasteLabel->setText(WaitingWords::pasteLabel(m_wait));
    refreshNote();
    refreshTitle();
}

void WaitingPanel::refreshTitle()
{
    std::optional<qint64> elapsed;
    std::optional<qint64> left;
    if (m_now.isValid()) {
        elapsed = m_wait.since.secsTo(m_now);
        left = m_now.secsTo(m_deadline);
    }
    const bool nearTheEnd = left && *left <= secondsBeforeTheEnd;
    const QString spoken = WaitingWords::spokenTitle(m_wait);
    if (m_title->accessibleName() != spoken) {
        m_title->setAccessibleName(
            spoken); // before the text: without a name each new text would be announced
        setAccessibleName(spoken);
    }
    setTextIfNew(m_title, WaitingWords::title(m_wait, elapsed, nearTheEnd ? left : std::nullopt));
    if (nearTheEnd != m_keepWaiting->isHidden())
        return;
    m_keepWaiting->setVisible(nearTheEnd);
    setAccessibleDescription(nearTheEnd ? tr("The wait ends soon. “Keep waiting” makes it longer.")
                                        : QString());
    if (nearTheEnd)
        announce(this);
}

void WaitingPanel::refreshNote()
{
    switch (m_refusal) {
    case Refusal::None:
        m_note->clear();
        break;
    case Refusal::Knock:
        m_note->setNote(FieldNote::Kind::Warning,
                        tr("Something knocked with another state. It was turned away; still waiting."));
        break;
    case Refusal::Paste:
        m_note->setNote(FieldNote::Kind::Error, WaitingWords::pasteRefusal(m_failure, m_wait.redirectUri));
        break;
    }
}

void WaitingPanel::refreshIcons()
{
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(
        themedIcon("browser"_L1, palette(), Role::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
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
