// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledraft.h"
#include "ui/profiles/profilefield.h"
#include "ui/profiles/profilevalidation.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

class ParameterTable;
class PasswordEdit;
class ProfileRow;

/// The fields of a profile. Only what the flow needs is shown; the rest is under "More".
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setTakenNames(const QStringList &names);
    void setStoredSecrets(const QStringList &names);
    void setDraft(const ProfileDraft &draft);
    ProfileDraft draft() const;
    /// Cleans all texts as leaving the fields does, and says what is wrong with them. The first field, from
    /// the top, with a problem of at least this severity.
    std::optional<ProfileField> finish(ProfileSeverity severity);

    void focusField(ProfileField field);
    /// The field to which a widget belongs; nothing for one that is not of the form.
    std::optional<ProfileField> fieldOf(const QWidget *widget) const;
    ProfileRow *row(ProfileField field) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    // profileformparts.cpp
    void makeRows();
    void makeChoices();
    void retranslate();
    void makeLine(ProfileField field);
    void makeSecrets();
    void makeBaseRow();
    void makeGrantRow();
    void makeAuthenticationRow();
    void makeMore();
    void makeTables();
    void makeSecurityRow();
    void addRow(ProfileField field, QWidget *input, QWidget *focused = nullptr);

    void textChanged(ProfileField field);
    void leave(ProfileField field);
    void clean(ProfileField field);
    void choiceChanged(ProfileField field);
    void chooseTemplate();
    void fillInDjangoPaths();
    void refreshRows();
    void refreshWidth();
    void refreshNotes();
    void fillTemplates(const QString &chosen);
    void load(const ProfileDraft &draft);
    bool isShown(ProfileField field) const;

    ProfileDraft m_base; ///< what the widgets do not hold: id, unknown members, stored names
    QStringList m_takenNames;
    QSet<ProfileField> m_forced; ///< shown although the flow does not use them: somebody asked for them
    bool m_loading = false;

    /// Not a QFormLayout: it squeezes rows to nothing when others are hidden and notes need several lines
    /// (Qt 6.4.2).
    QGridLayout *m_layout;
    QList<ProfileRow *> m_rows; ///< from top to bottom
    QHash<ProfileField, QLineEdit *> m_lines;
    QHash<ProfileField, ParameterTable *> m_tables;
    PasswordEdit *m_clientSecret = nullptr;
    PasswordEdit *m_password = nullptr;
    QComboBox *m_template = nullptr;
    QButtonGroup *m_grant = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QPushButton *m_fill = nullptr;
    QComboBox *m_authentication = nullptr;
    QCheckBox *m_raw = nullptr;
    QComboBox *m_pkce = nullptr;
    QCheckBox *m_strict = nullptr;
    QCheckBox *m_plainHttp = nullptr;
    QCheckBox *m_trust = nullptr; ///< only there while a certificate is trusted: taking the tick away ends it
    QToolButton *m_more = nullptr;
};

} // namespace workbench
