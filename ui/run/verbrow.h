// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

/// The flow and the one verb that comes next. It starts nothing: its buttons trigger the window's actions,
/// and they follow their icon, tool tip and enabled state.
class VerbRow : public QWidget
{
    Q_OBJECT

public:
    /// What can be done now. In each moment exactly one button is the default button (defaultButton()).
    enum class Moment {
        NoProfile,  ///< "New profile…"
        Incomplete, ///< "Complete the profile…"
        Ready,      ///< "Get token"; the API can be called as well, to see the refusal
        Busy,       ///< "Cancel"
        HasToken,   ///< "Call API", then "Get token"
    };
    Q_ENUM(Moment)

    /// Nothing is owned. `call` repeats the last way of calling, `callMenu` has all of them.
    VerbRow(QAction *getToken, QMenu *callMenu, QAction *call, QAction *cancel, QWidget *parent = nullptr);

    void setMoment(Moment moment);
    Moment moment() const { return m_moment; }
    /// Shows the profile's grant. Does not emit grantChanged().
    void setProfile(const ProviderProfile &profile);
    Grant grant() const { return m_grant; }
    /// Calling the API over HTTP means nothing for some profiles.
    void setCallOffered(bool offered);
    QPushButton *defaultButton() const;
    /// Says beside the verbs that the next message goes out changed on purpose; empty: it does not.
    void setBadge(const QString &text);

Q_SIGNALS:
    /// A person chose another flow.
    void grantChanged(workbench::Grant grant);
    void newProfileRequested();
    void completeRequested();
    void badgeClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addVerb(QAction *action);
    void follow(QPushButton *button, const QAction *action);
    void chooseGrant();
    void refreshIcons();
    void refreshFonts();
    void refreshButtons();
    void refreshWords();

    Moment m_moment = Moment::NoProfile;
    bool m_callOffered = true;
    Grant m_grant = Grant::AuthorizationCode;
    QAction *m_getTokenAction;
    QAction *m_callAction;
    QAction *m_cancelAction;
    QLabel *m_flowLabel;
    QComboBox *m_flow;
    QPushButton *m_newProfile;
    QPushButton *m_complete;
    QPushButton *m_getToken;
    QWidget *m_callBox;
    QPushButton *m_call;
    QPushButton *m_callWays;
    QPushButton *m_cancel;
    QPushButton *m_badge;
};

} // namespace workbench
