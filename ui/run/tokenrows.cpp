// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/tokenrows.h"

#include "ui/common/secretlabel.h"
#include "ui/common/shownbytes.h"
#include "ui/common/wraplabel.h"
#include "ui/run/tokenlife.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

/// The order of the parts of a scope means nothing (RFC 6749 §3.3).
QStringList scopeParts(const QString &scope)
{
    QStringList parts = scope.split(u' ', Qt::SkipEmptyParts);
    parts.sort();
    return parts;
}

/// The server's text, so that nothing in it can reorder or hide our words.
QString foreignText(const QString &text)
{
    return shownText(text.toUtf8());
}

} // namespace

TokenRows::TokenRows(QWidget *parent)
    : QWidget(parent)
    , m_access(new SecretLabel(this))
    , m_refresh(new SecretLabel(this))
    , m_refreshNote(new WrapLabel(this))
    , m_id(new SecretLabel(this))
    , m_scope(new WrapLabel(this))
    , m_type(new WrapLabel(this))
    , m_received(new WrapLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_accessLabel = addRow(grid, m_access);
    m_refreshLabel = addRow(grid, m_refresh);
    grid->addWidget(m_refreshNote, grid->rowCount(), 1);
    m_idLabel = addRow(grid, m_id);
    m_scopeLabel = addRow(grid, m_scope);
    m_typeLabel = addRow(grid, m_type);
    m_receivedLabel = addRow(grid, m_received);
    for (SecretLabel *label : {m_access, m_refresh, m_id}) {
        connect(label, &SecretLabel::copyRequested, this,
                [this, label] { Q_EMIT copyRequested(label->secret()); });
        connect(label, &SecretLabel::traceRequested, this, &TokenRows::traceRequested);
    }
    refreshWords();
}

void TokenRows::setTokens(const TokenSet &tokens, const QString &accessName, const QString &refreshName,
                          const QString &idName)
{
    m_tokens = tokens;
    m_access->setSecret(accessName, tokens.accessToken);
    m_refresh->setSecret(refreshName, tokens.refreshToken);
    m_id->setSecret(idName, tokens.idToken);
    m_access->setDead(tokens.accessRevokedAt.isValid());
    m_refresh->setDead(tokens.refreshRevokedAt.isValid());
    const bool hasId = !tokens.idToken.isEmpty();
    m_id->setVisible(hasId);
    m_idLabel->setVisible(hasId);
    refreshRows();
}

void TokenRows::setAskedScope(const QString &scope)
{
    m_askedScope = scope;
    refreshRows();
}

void TokenRows::setRotated(std::optional<bool> rotated)
{
    m_rotated = rotated;
    refreshRows();
}

void TokenRows::setRevealed(bool revealed)
{
    for (SecretLabel *label : {m_access, m_refresh, m_id})
        label->setRevealed(revealed && !label->secret().isEmpty());
}

void TokenRows::setTraced(const QString &name)
{
    for (SecretLabel *label : {m_access, m_refresh, m_id})
        label->setTraced(name);
}

void TokenRows::setNow(const QDateTime &now)
{
    const bool newDay = now.toLocalTime().date() != m_now.toLocalTime().date();
    m_now = now;
    if (newDay)
        refreshRows();
}

void TokenRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
}

QLabel *TokenRows::addRow(QGridLayout *grid, QWidget *value)
{
    auto *label = new QLabel(this);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    // A masked secret has buttons beside it; its words stand level with them.
    if (qobject_cast<SecretLabel *>(value))
        label->setMinimumHeight(24);
    return label;
}

void TokenRows::refreshWords()
{
    m_accessLabel->setText(tr("Access token:"));
    m_refreshLabel->setText(tr("Refresh token:"));
    m_idLabel->setText(tr("ID token:"));
    m_scopeLabel->setText(tr("Scope:"));
    m_typeLabel->setText(tr("Type:"));
    m_receivedLabel->setText(tr("Received:"));
    m_access->setTitle(tr("access token"));
    m_refresh->setTitle(tr("refresh token"));
    m_id->setTitle(tr("ID token"));
    refreshRows();
}

void TokenRows::refreshRows()
{
    m_scope->setText(scopeText());
    m_type->setText(m_tokens.tokenType.isEmpty() ? tr("not stated") : foreignText(m_tokens.tokenType));
    m_received->setText(m_tokens.receivedAt.isValid() ? TokenLife::timeText(m_tokens.receivedAt, m_now)
                                                      : tr("not known"));
    const QString note = refreshNote();
    m_refreshNote->setText(note);
    m_refreshNote->setVisible(!note.isEmpty());
}

QString TokenRows::scopeText() const
{
    const QString granted = m_tokens.scope.isEmpty() ? tr("not stated") : foreignText(m_tokens.scope);
    if (m_askedScope.isEmpty() || scopeParts(m_askedScope) == scopeParts(m_tokens.scope))
        return granted;
    //: The scope that was granted, then the one that was asked for
    return tr("%1 (asked: %2)").arg(granted, m_askedScope);
}

QString TokenRows::refreshNote() const
{
    if (m_tokens.refreshToken.isEmpty())
        return {};
    if (m_tokens.refreshRevokedAt.isValid())
        return TokenLife::revokedText(m_tokens.refreshRevokedAt, m_now);
    if (!m_rotated)
        return {};
    return *m_rotated ? tr("A new refresh token came with the last refresh (rotated).")
                      : tr("The refresh token is still the same one (not rotated).");
}

} // namespace workbench
