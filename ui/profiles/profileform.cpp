// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileform.h"

#include "app/oauth/profiletemplates.h"
#include "ui/common/passwordedit.h"
#include "ui/profiles/cleantext.h"
#include "ui/profiles/djangoaddresses.h"
#include "ui/profiles/fieldplace.h"
#include "ui/profiles/parametertable.h"
#include "ui/profiles/profilerow.h"
#include "ui/profiles/profiletext.h"
#include "ui/profiles/templateswitch.h"
#include "ui/profiles/templatewords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace workbench {

namespace {

ProviderProfile templateOf(const QString &id)
{
    for (const ProviderProfile &profile : profileTemplates()) {
        if (profile.templateId == id)
            return profile;
    }
    return {};
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setColumnStretch(1, 1);
    const QScopedValueRollback loading(m_loading, true);
    makeRows();
    retranslate();
    setDraft({});
}

void ProfileForm::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    refreshNotes();
}

void ProfileForm::setStoredSecrets(const QStringList &names)
{
    m_base.storedSecrets = names;
    const QString kept = tr("kept in the keychain");
    const auto placeholder = [&](QLatin1StringView name) { return names.contains(name) ? kept : QString(); };
    m_clientSecret->setPlaceholderText(placeholder(QLatin1StringView("client_secret")));
    m_password->setPlaceholderText(placeholder(QLatin1StringView("password")));
    refreshNotes();
}

void ProfileForm::setDraft(const ProfileDraft &draft)
{
    m_forced.clear();
    m_more->setChecked(false);
    for (ProfileRow *row : m_rows) {
        row->setLeft(false);
        row->setCleaned(false);
    }
    load(draft);
    m_baseUrl->setText(baseAddress(draft.profile.endpoints));
}

void ProfileForm::load(const ProfileDraft &draft)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        m_base = draft;
        const ProviderProfile &profile = draft.profile;
        const bool practice = isPracticeProfile(profile);
        fillTemplates(profile.templateId);
        m_template->setEnabled(!practice);
        m_lines[ProfileField::Name]->setReadOnly(practice);
        for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
            line.value()->setText(textOf(profile, line.key()));
        m_clientSecret->setSecret(draft.clientSecret);
        m_password->setSecret(draft.password);
        m_grant->button(static_cast<int>(profile.grant))->setChecked(true);
        m_authentication->setCurrentIndex(
            m_authentication->findData(static_cast<int>(profile.authentication)));
        m_raw->setChecked(profile.basicEncoding == BasicEncoding::Raw);
        m_pkce->setCurrentIndex(m_pkce->findData(static_cast<int>(profile.pkce)));
        m_strict->setChecked(profile.security.strict);
        m_plainHttp->setChecked(profile.security.plainHttp);
        m_trust->setChecked(!profile.security.trustedCertificate.isEmpty());
        m_trust->setVisible(m_trust->isChecked());
        m_tables[ProfileField::AuthorizationParameters]->setParameters(profile.authorizationParameters);
        m_tables[ProfileField::TokenParameters]->setParameters(profile.tokenParameters);
        m_tables[ProfileField::RefreshParameters]->setParameters(profile.refreshParameters);
    }
    retranslate(); // a fingerprint stands in the words
    refreshRows();
    Q_EMIT changed();
}

ProfileDraft ProfileForm::draft() const
{
    ProfileDraft draft = m_base;
    ProviderProfile &profile = draft.profile;
    profile.templateId = m_template->currentData().toString();
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        *textIn(profile, line.key()) = line.value()->text();
    profile.grant = static_cast<Grant>(m_grant->checkedId());
    profile.authentication = static_cast<ClientAuthentication>(m_authentication->currentData().toInt());
    profile.basicEncoding = m_raw->isChecked() ? BasicEncoding::Raw : BasicEncoding::Form;
    profile.pkce = static_cast<Pkce>(m_pkce->currentData().toInt());
    profile.security.strict = m_strict->isChecked();
    profile.security.plainHttp = m_plainHttp->isChecked();
    if (!m_trust->isChecked())
        profile.security.trustedCertificate.clear();
    profile.authorizationParameters = m_tables[ProfileField::AuthorizationParameters]->parameters();
    profile.tokenParameters = m_tables[ProfileField::TokenParameters]->parameters();
    profile.refreshParameters = m_tables[ProfileField::RefreshParameters]->parameters();
    draft.clientSecret = m_clientSecret->secret();
    draft.password = m_password->secret();
    return draft;
}

std::optional<ProfileField> ProfileForm::finish(ProfileSeverity severity)
{
    for (ParameterTable *table : std::as_const(m_tables))
        table->finish();
    for (ProfileRow *row : m_rows) {
        clean(row->field());
        row->setLeft(true);
    }
    refreshNotes();
    const QList<ProfileNote> notes = checkDraft(draft(), m_takenNames);
    for (const ProfileRow *row : m_rows) {
        for (const ProfileNote &note : notes) {
            if (note.field == row->field() && note.severity >= severity)
                return note.field;
        }
    }
    return {};
}

void ProfileForm::focusField(ProfileField field)
{
    if (isUnderMore(field))
        m_more->setChecked(true);
    if (!isShown(field)) {
        m_forced.insert(field);
        refreshRows();
    }
    if (field == ProfileField::Grant)
        m_grant->checkedButton()->setFocus(Qt::OtherFocusReason);
    else
        row(field)->focused()->setFocus(Qt::OtherFocusReason);
}

std::optional<ProfileField> ProfileForm::fieldOf(const QWidget *widget) const
{
    for (const ProfileRow *row : m_rows) {
        if (row->isAncestorOf(widget))
            return row->field();
    }
    return {};
}

ProfileRow *ProfileForm::row(ProfileField field) const
{
    for (ProfileRow *row : m_rows) {
        if (row->field() == field)
            return row;
    }
    return nullptr;
}

void ProfileForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_baseUrl)
        refreshWidth();
}

void ProfileForm::refreshWidth()
{
    // The whole address stays readable beside the button.
    m_baseUrl->setMinimumWidth(fontMetrics().horizontalAdvance(m_baseUrl->placeholderText() + u'0'));
}

void ProfileForm::textChanged(ProfileField field)
{
    if (m_loading)
        return;
    row(field)->setLeft(false);
    row(field)->setCleaned(false);
    refreshNotes();
    Q_EMIT changed();
}

void ProfileForm::leave(ProfileField field)
{
    clean(field);
    row(field)->setLeft(true);
    refreshNotes();
}

void ProfileForm::clean(ProfileField field)
{
    PasswordEdit *secret = field == ProfileField::ClientSecret ? m_clientSecret
                           : field == ProfileField::Password   ? m_password
                                                               : nullptr;
    QLineEdit *line = secret ? secret->lineEdit() : m_lines.value(field);
    if (!line)
        return;
    const bool words = field == ProfileField::Scope || field == ProfileField::Name;
    const CleanText cleaned = words                             ? cleanScope(line->text())
                              : field == ProfileField::Password ? cleanPassword(line->text())
                                                                : cleanPasted(line->text());
    if (!cleaned.changed)
        return;
    const QScopedValueRollback loading(m_loading, true);
    line->setText(cleaned.text);
    row(field)->setCleaned(true);
    Q_EMIT changed();
}

void ProfileForm::choiceChanged(ProfileField field)
{
    if (m_loading)
        return;
    row(field)->setLeft(true);
    refreshRows();
    refreshNotes();
    Q_EMIT changed();
}

void ProfileForm::chooseTemplate()
{
    if (m_loading)
        return;
    ProfileDraft changedDraft = draft();
    const QString before = m_base.profile.templateId;
    changedDraft.profile =
        withTemplate(changedDraft.profile, templateOf(before), templateOf(changedDraft.profile.templateId));
    load(changedDraft);
    m_baseUrl->setText(baseAddress(changedDraft.profile.endpoints));
}

void ProfileForm::fillInDjangoPaths()
{
    FieldNote *note = row(ProfileField::BaseUrl)->note();
    m_baseUrl->setText(cleanPasted(m_baseUrl->text()).text);
    ProfileDraft filled = draft();
    const auto endpoints = withDjangoPaths(filled.profile.endpoints, m_baseUrl->text());
    if (!endpoints) {
        note->setNote(FieldNote::Kind::Error, tr("Not a whole address, such as http://127.0.0.1:8000."));
        m_baseUrl->setFocus(Qt::OtherFocusReason);
        return;
    }
    filled.profile.endpoints = *endpoints;
    load(filled);
    note->setNote(FieldNote::Kind::Good, tr("Five endpoints were filled in."));
}

void ProfileForm::refreshRows()
{
    for (ProfileRow *row : m_rows)
        row->setShown(isShown(row->field()));
    m_raw->setVisible(m_authentication->currentData().toInt() ==
                      static_cast<int>(ClientAuthentication::SecretBasic));
}

void ProfileForm::refreshNotes()
{
    const QList<ProfileNote> notes = checkDraft(draft(), m_takenNames);
    for (ProfileRow *row : m_rows) {
        if (row->field() != ProfileField::BaseUrl)
            row->showNotes(notes);
    }
}

bool ProfileForm::isShown(ProfileField field) const
{
    if (m_forced.contains(field))
        return true;
    return isUsed(field, draft().profile) && (!isUnderMore(field) || m_more->isChecked());
}

void ProfileForm::fillTemplates(const QString &chosen)
{
    m_template->clear();
    QStringList ids;
    for (const ProviderProfile &profile : profileTemplates()) {
        if (!isPracticeProfile(profile))
            ids.append(profile.templateId);
    }
    if (!ids.contains(chosen))
        ids.prepend(chosen); // the practice server, or a template of another version
    for (const QString &id : std::as_const(ids))
        m_template->addItem(TemplateWords::text(id), id);
    m_template->setCurrentIndex(m_template->findData(chosen));
}

} // namespace workbench
