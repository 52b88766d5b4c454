// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/tokenset.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

class CountdownRing;
class RevocationQuestion;
class TextView;
class TokenHistory;
class TokenRows;
class WrapLabel;

/// The tokens of a profile: what they are, how long they live, what can be done with them.
class TokenCard : public QFrame
{
    Q_OBJECT

public:
    enum class Revocation { AndCheck, AccessToken, RefreshToken };
    Q_ENUM(Revocation)

    /// The window's actions; nothing is owned. Refresh stays the window's business. The other three are taken
    /// over: connect to revocationRequested(), not to their triggered(), so that a person is asked first
    /// whichever way the action came (button, menu, key).
    struct Actions
    {
        QAction *refresh = nullptr;
        QAction *revokeAndCheck = nullptr;
        QAction *revokeAccess = nullptr;
        QAction *revokeRefresh = nullptr;
    };

    explicit TokenCard(const Actions &actions, QWidget *parent = nullptr);

    /// No tokens: the empty state. The names are those of the secret register (AT1, RT1, IDT1).
    /// `tokenJsonNamed` is the answer with the names in place of the secrets. A changed secret is masked
    /// again. Call tick() afterwards.
    void setTokens(const std::optional<TokenSet> &tokens, const QString &accessName = {},
                   const QString &refreshName = {}, const QString &idName = {},
                   const std::optional<QByteArray> &tokenJsonNamed = {});
    /// Shown beside the granted scope when it is another one.
    void setAskedScope(const QString &scope);
    /// After a refresh: whether a new refresh token came. Empty: say nothing.
    void setRotated(std::optional<bool> rotated);
    /// What became of the codes and tokens of this session; shown on demand. Feed it, then call
    /// refreshHistory().
    TokenHistory *history() const { return m_history; }
    void refreshHistory();
    /// Asks on the card before a revocation. Off for the practice server. \a host is for the sentence.
    void setConfirmRevocation(bool confirm, const QString &host = {});

    /// Once a second while needsTicking(). Repaints only what changed.
    void tick(const QDateTime &now);
    bool needsTicking() const;

    /// Shows or masks every secret at once.
    void setRevealed(bool revealed);
    /// Lights up the chips of that name; an empty one ends it.
    void setTraced(const QString &name);

Q_SIGNALS:
    /// The owner copies through SecretClipboard.
    void copyRequested(const workbench::Secret &secret);
    /// The chip of that name was chosen.
    void traceRequested(const QString &name);
    void revocationRequested(workbench::TokenCard::Revocation what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildBody();
    void buildButtons();
    void takeOver(QAction *action, Revocation what);
    void followActions();
    void requestRevocation(Revocation what);
    void answerQuestion(bool revoke);
    void dismissQuestion();
    void showJson(bool shown);
    void showHistory(bool shown);
    void refreshWords();
    void refreshParts();
    void refreshLife();
    void refreshFonts();
    QString questionText() const;

    Actions m_actions;
    std::optional<TokenSet> m_tokens;
    bool m_hasJson = false;
    QDateTime m_now;
    bool m_confirm = false;
    QString m_host;
    std::optional<Revocation> m_asked;

    WrapLabel *m_empty;
    QWidget *m_body;
    CountdownRing *m_ring;
    WrapLabel *m_life;
    TokenRows *m_rows;
    QWidget *m_buttons;
    QToolButton *m_refreshButton;
    QPushButton *m_revokeButton;
    QToolButton *m_jsonButton;
    QToolButton *m_historyButton;
    RevocationQuestion *m_question;
    TextView *m_json;
    TokenHistory *m_history;
};

} // namespace workbench
