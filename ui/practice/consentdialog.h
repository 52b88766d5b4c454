// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QGridLayout;
class QGroupBox;
class QLabel;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// Stands in for the browser at the practice server: asks what its sign-in page would ask. Use open(), never
/// exec(). decided() comes before finished(); a dialog that is rejected was cancelled, and nobody decided.
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentDialog(QWidget *parent = nullptr);

    /// The address that the browser should have opened: client, scope and redirect URI are read from it.
    void setAuthorizationRequest(const QUrl &url);
    /// Whether a browser took the address as well: then the dialog is a choice, not the last resort. False at
    /// first.
    void setBrowserOpened(bool opened);
    /// The chosen one, "alice" at first.
    QString user() const;

Q_SIGNALS:
    void decided(const QString &user, bool allow);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QGridLayout *buildRequest();
    void buildUsers();
    void decide(bool allow);
    void refreshWords();
    void refreshFonts();

    QString m_askedScope;
    bool m_browserOpened = false;

    QLabel *m_icon;
    WrapLabel *m_title;
    WrapLabel *m_explanation;
    QLabel *m_clientLabel;
    WrapLabel *m_client;
    QLabel *m_scopeLabel;
    WrapLabel *m_scope;
    QLabel *m_redirectLabel;
    WrapLabel *m_redirect;
    QGroupBox *m_usersBox;
    QButtonGroup *m_users;
    QPushButton *m_allow;
    QPushButton *m_deny;
    QPushButton *m_cancel;
    QScrollArea *m_scroll = nullptr;
};

} // namespace workbench
