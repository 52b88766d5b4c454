// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"
#include "ui/profiles/profiledraft.h"
#include "ui/profiles/profilefield.h"

#include <QDialog>
#include <QMap>

#include <optional>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace workbench {

class FieldHelpPanel;
class ProfileForm;
class RequestPreviewPanel;

/// All of one profile, with help for the field in hand and a preview of the request that will be sent.
/// Show it with open(), never exec(). It stores nothing: it hands over values.
///
/// Order of calls: setTakenNames(), edit(), open(), and perhaps focusField().
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    using Field = ProfileField;

    explicit ProfileEditor(QWidget *parent = nullptr);
    ~ProfileEditor() override;

    /// Names that other profiles have. The profile's own name may be among them.
    void setTakenNames(const QStringList &names);
    /// Fills the editor. A profile without an id is a new one: it gets a free name ("Django 2").
    /// \a storedSecretNames is what the secret store keeps for it: "client_secret", "password".
    void edit(const ProviderProfile &profile, const QStringList &storedSecretNames);
    void setStoredSecrets(const QStringList &names);
    /// Goes to the field, opening "More" when it is there.
    void focusField(Field field);
    /// Something differs from what edit() gave.
    bool isChanged() const;

    QSize sizeHint() const override;

    /// What edit() was given.
    const ProviderProfile &original() const { return m_original.profile; }
    /// To be called from a slot of saved() when the kept profile is no longer the original: somebody else has
    /// changed it to \a other, or removed it. The editor stays open and asks which of the two is wanted.
    void askAboutOther(const std::optional<ProviderProfile> &other, bool getToken);
    /// To be called from a slot of saved() when it could not be done: the editor stays open and says so.
    void refuse(const MessageBar::Message &why);

public Q_SLOTS:
    /// Esc and the window's close button; asks in place when something was changed.
    void reject() override;

Q_SIGNALS:
    /// The editor closes after this unless refuse() was called. \a changedSecrets holds what was typed here,
    /// by name
    /// ("client_secret", "password"); a name that is missing stays as it is in the store.
    void saved(const workbench::ProviderProfile &profile,
               const QMap<QString, workbench::Secret> &changedSecrets, bool getToken);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save(bool getToken);
    void revert();
    void askBeforeClosing();
    void answer(const QString &action);
    void answerAboutOther(const QString &action);
    void showOther();
    void refresh();
    void followFocus(QWidget *widget);
    void retranslate();
    void refreshIcons();
    QWidget *makeHelpColumn();
    void arrange();
    QWidget *makeButtonRow();

    ProfileForm *m_form;
    MessageBar *m_bar;
    FieldHelpPanel *m_help;
    RequestPreviewPanel *m_preview;
    QPushButton *m_revert;
    QPushButton *m_save;
    QPushButton *m_saveAndGet;
    QScrollArea *m_scroll; ///< around the form
    QBoxLayout *m_columns;
    QScrollArea *m_helpScroll;
    ProfileDraft m_original;
    QStringList m_takenNames;
    Field m_field = Field::Name; ///< the last one that had the focus
    bool m_asking = false;
    bool m_refused = false;
    bool m_askingAboutOther = false;
    std::optional<ProviderProfile> m_other; ///< empty: removed
    bool m_getToken = false;
};

} // namespace workbench
