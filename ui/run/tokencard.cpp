// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/tokencard.h"

#include "ui/common/countdownring.h"
#include "ui/common/flowlayout.h"
#include "ui/common/textview.h"
#include "ui/common/wraplabel.h"
#include "ui/run/revocationquestion.h"
#include "ui/run/tokenhistory.h"
#include "ui/run/tokenlife.h"
#include "ui/run/tokenrows.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int smallestTarget = 24;
constexpr int jsonLines = 10;

QToolButton *newToolButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(smallestTarget);
    return button;
}

QPushButton *newButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    button->setMinimumHeight(smallestTarget);
    return button;
}

/// Only a changed text is worth a repaint.
void setTextIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

TokenCard::TokenCard(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_empty(new WrapLabel(this))
    , m_body(new QWidget(this))
    , m_ring(new CountdownRing(m_body))
    , m_life(new WrapLabel(m_body))
    , m_rows(new TokenRows(m_body))
    , m_buttons(new QWidget(this))
    , m_refreshButton(newToolButton(m_buttons))
    , m_revokeButton(newButton(m_buttons))
    , m_jsonButton(newToolButton(m_buttons))
    , m_historyButton(newToolButton(m_buttons))
    , m_question(new RevocationQuestion(this))
    , m_json(new TextView(this))
    , m_history(new TokenHistory(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    connect(m_json, &TextView::copyRequested, this, // names stand in it, never secrets
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    buildBody();
    buildButtons();
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part :
         {static_cast<QWidget *>(m_empty), m_body, m_buttons, static_cast<QWidget *>(m_question),
          static_cast<QWidget *>(m_json), static_cast<QWidget *>(m_history)})
        layout->addWidget(part);
    m_json->hide();
    m_history->hide();
    m_question->hide();
    connect(m_jsonButton, &QToolButton::toggled, this, &TokenCard::showJson);
    connect(m_historyButton, &QToolButton::toggled, this, &TokenCard::showHistory);
    connect(m_question, &RevocationQuestion::answered, this, &TokenCard::answerQuestion);
    connect(m_rows, &TokenRows::copyRequested, this, &TokenCard::copyRequested);
    connect(m_rows, &TokenRows::traceRequested, this, &TokenCard::traceRequested);
    connect(m_json->chips(), &ChipNavigation::traceRequested, this, &TokenCard::traceRequested);
    refreshFonts();
    refreshWords();
    refreshParts();
}

void TokenCard::setTokens(const std::optional<TokenSet> &tokens, const QString &accessName,
                          const QString &refreshName, const QString &idName,
                          const std::optional<QByteArray> &tokenJsonNamed)
{
    m_tokens = tokens;
    m_hasJson = tokens && tokenJsonNamed;
    const QByteArray json = m_hasJson ? *tokenJsonNamed : QByteArray();
    m_json->setText(json, TextView::Format::Json, namesStandingIn(json).places);
    m_rows->setTokens(tokens.value_or(TokenSet()), accessName, refreshName, idName);
    dismissQuestion(); // it was about other tokens
    refreshParts();
}

void TokenCard::refreshHistory()
{
    refreshWords();
    refreshParts();
}

void TokenCard::setAskedScope(const QString &scope)
{
    m_rows->setAskedScope(scope);
}

void TokenCard::setRotated(std::optional<bool> rotated)
{
    m_rows->setRotated(rotated);
}

void TokenCard::setConfirmRevocation(bool confirm, const QString &host)
{
    m_confirm = confirm;
    m_host = host;
    dismissQuestion();
}

void TokenCard::tick(const QDateTime &now)
{
    m_now = now;
    m_rows->setNow(now);
    m_history->tick(now);
    refreshLife();
}

bool TokenCard::needsTicking() const
{
    const bool counting = m_tokens && m_tokens->expiresAt().isValid() && !m_tokens->accessRevokedAt.isValid();
    return counting || m_history->needsTicking();
}

void TokenCard::setTraced(const QString &name)
{
    m_rows->setTraced(name);
    m_json->chips()->setTraced(name);
}

void TokenCard::setRevealed(bool revealed)
{
    m_rows->setRevealed(revealed);
}

void TokenCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshWords();
        refreshLife();
    }
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

void TokenCard::buildBody()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_life);
    words->addWidget(m_rows);
    auto *layout = new QHBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_ring, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void TokenCard::buildButtons()
{
    auto *layout = new FlowLayout(m_buttons);
    for (QWidget *button : {static_cast<QWidget *>(m_refreshButton), static_cast<QWidget *>(m_revokeButton),
                            static_cast<QWidget *>(m_jsonButton), static_cast<QWidget *>(m_historyButton)})
        layout->addWidget(button);
    m_refreshButton->setDefaultAction(m_actions.refresh);
    // One button and not a split one: half of that would be too small to hit.
    auto *ways = new QMenu(m_revokeButton);
    ways->addActions({m_actions.revokeAndCheck, m_actions.revokeAccess, m_actions.revokeRefresh});
    m_revokeButton->setMenu(ways);
    takeOver(m_actions.revokeAndCheck, Revocation::AndCheck);
    takeOver(m_actions.revokeAccess, Revocation::AccessToken);
    takeOver(m_actions.revokeRefresh, Revocation::RefreshToken);
    followActions();
    for (QToolButton *button : {m_jsonButton, m_historyButton}) {
        button->setCheckable(true);
        button->setArrowType(Qt::RightArrow);
        button->setAutoRaise(true);
    }
}

void TokenCard::takeOver(QAction *action, Revocation what)
{
    connect(action, &QAction::triggered, this, [this, what] { requestRevocation(what); });
    connect(action, &QAction::changed, this, &TokenCard::followActions);
}

void TokenCard::followActions()
{
    m_revokeButton->setEnabled(m_actions.revokeAndCheck->isEnabled() || m_actions.revokeAccess->isEnabled() ||
                               m_actions.revokeRefresh->isEnabled());
}

void TokenCard::requestRevocation(Revocation what)
{
    if (!m_confirm) {
        Q_EMIT revocationRequested(what);
        return;
    }
    m_asked = what;
    m_question->ask(questionText());
}

void TokenCard::answerQuestion(bool revoke)
{
    const std::optional<Revocation> asked = m_asked;
    m_revokeButton->setFocus();
    dismissQuestion();
    if (revoke && asked)
        Q_EMIT revocationRequested(*asked);
}

void TokenCard::dismissQuestion()
{
    m_asked.reset();
    m_question->hide();
}

void TokenCard::showJson(bool shown)
{
    m_jsonButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_json->setVisible(shown && m_hasJson);
}

void TokenCard::showHistory(bool shown)
{
    m_historyButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_history->setVisible(shown && m_history->count() > 0);
    m_history->tick(m_now);
}

void TokenCard::refreshWords()
{
    m_empty->setText(tr("No token yet."));
    m_ring->setTitle(tr("access token"));
    //: Button with a menu of ways to revoke
    m_revokeButton->setText(tr("Revoke"));
    m_revokeButton->setAccessibleName(tr("Revoke: choose what"));
    m_jsonButton->setText(tr("Token JSON"));
    //: Button; %1 is how many codes and tokens came in this session
    m_historyButton->setText(tr("History (%1)").arg(m_history->count()));
    m_historyButton->setAccessibleName(
        tr("History of codes and tokens, %n entries", nullptr, m_history->count()));
    m_json->setAccessibleName(tr("JSON of the token answer, with names in place of the secrets"));
    m_question->setSentence(questionText());
}

void TokenCard::refreshParts()
{
    m_empty->setVisible(!m_tokens);
    m_body->setVisible(m_tokens.has_value());
    const bool hasHistory = m_history->count() > 0;
    m_buttons->setVisible(m_tokens || hasHistory);
    m_refreshButton->setVisible(m_tokens.has_value());
    m_revokeButton->setVisible(m_tokens.has_value());
    m_jsonButton->setVisible(m_hasJson);
    m_historyButton->setVisible(hasHistory);
    showHistory(m_historyButton->isChecked());
    showJson(m_jsonButton->isChecked());
    refreshLife();
}

void TokenCard::refreshLife()
{
    if (!m_tokens)
        return;
    const QDateTime now = m_now.isValid() ? m_now : m_tokens->receivedAt;
    const std::optional<qint64> left = TokenLife::secondsLeft(*m_tokens, now);
    m_ring->setVisible(left && !m_tokens->accessRevokedAt.isValid());
    m_ring->setLife(m_tokens->expiresIn, left);
    const QString spoken = TokenLife::spoken(*m_tokens, now);
    if (m_life->accessibleName() != spoken)
        m_life->setAccessibleName(
            spoken); // before the text: without a name the label would announce each second
    setTextIfNew(m_life, TokenLife::text(*m_tokens, now));
}

QString TokenCard::questionText() const
{
    switch (m_asked.value_or(Revocation::AndCheck)) {
    case Revocation::AccessToken:
        return m_host.isEmpty() ? tr("Revoke the access token?")
                                : tr("Revoke the access token at %1?").arg(m_host);
    case Revocation::RefreshToken:
        return m_host.isEmpty() ? tr("Revoke the refresh token?")
                                : tr("Revoke the refresh token at %1?").arg(m_host);
    case Revocation::AndCheck:
        break;
    }
    return m_host.isEmpty() ? tr("Revoke the access token and check that it is refused?")
                            : tr("Revoke the access token at %1 and check that it is refused?").arg(m_host);
}

void TokenCard::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_life->setFont(bold);
    m_json->setFixedHeight(fontMetrics().lineSpacing() * jsonLines);
}

} // namespace workbench
