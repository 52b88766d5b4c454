// SPDX-License-Identifier: GPL-3.0-or-later
// What the form is made of and its words; how it behaves is in profileform.cpp.
#include "app/words/profilewords.h"
#include "ui/common/flowlayout.h"
#include "ui/common/passwordedit.h"
#include "ui/profiles/parametertable.h"
#include "ui/profiles/profileform.h"
#include "ui/profiles/profilerow.h"
#include "ui/profiles/templatewords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace workbench {

namespace {

/// A box that may be narrower than its longest choice, so that no translation widens the window.
QComboBox *narrowBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QHBoxLayout *sideBySide(QWidget *owner)
{
    auto *layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

void ProfileForm::makeRows()
{
    // The order of making is the Tab order.
    m_template = narrowBox();
    addRow(ProfileField::Template, m_template);
    makeLine(ProfileField::Name);
    makeGrantRow();
    makeBaseRow();
    makeLine(ProfileField::AuthorizationEndpoint);
    makeLine(ProfileField::TokenEndpoint);
    makeLine(ProfileField::ClientId);
    makeSecrets();
    makeLine(ProfileField::RedirectUri);
    makeMore();
    makeLine(ProfileField::Scope);
    makeAuthenticationRow();
    m_pkce = narrowBox();
    addRow(ProfileField::Pkce, m_pkce);
    for (const ProfileField field :
         {ProfileField::RevocationEndpoint, ProfileField::IntrospectionEndpoint,
          ProfileField::UserInfoEndpoint, ProfileField::ResourceEndpoint, ProfileField::Issuer})
        makeLine(field);
    makeTables();
    makeSecurityRow();
    m_layout->setRowStretch(m_layout->rowCount(), 1); // what is left over stays at the bottom
    makeChoices();
}

void ProfileForm::addRow(ProfileField field, QWidget *input, QWidget *focused)
{
    auto *row = new ProfileRow(field, input, focused, this);
    const int line = m_layout->rowCount();
    m_layout->addWidget(row->label(), line, 0, Qt::AlignTop);
    m_layout->addWidget(row, line, 1);
    m_rows.append(row);
}

void ProfileForm::makeLine(ProfileField field)
{
    auto *line = new QLineEdit;
    m_lines.insert(field, line);
    addRow(field, line);
    connect(line, &QLineEdit::textChanged, this, [this, field] { textChanged(field); });
    connect(line, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
}

void ProfileForm::makeSecrets()
{
    const auto make = [this](ProfileField field) {
        auto *edit = new PasswordEdit;
        addRow(field, edit, edit->lineEdit());
        connect(edit->lineEdit(), &QLineEdit::textChanged, this, [this, field] { textChanged(field); });
        connect(edit, &PasswordEdit::editingFinished, this, [this, field] { leave(field); });
        return edit;
    };
    m_clientSecret = make(ProfileField::ClientSecret);
    makeLine(ProfileField::User);
    m_password = make(ProfileField::Password);
}

void ProfileForm::makeBaseRow()
{
    auto *box = new QWidget;
    m_baseUrl = new QLineEdit(box);
    m_fill = new QPushButton(box);
    m_fill->setAutoDefault(false);
    QHBoxLayout *layout = sideBySide(box);
    layout->addWidget(m_baseUrl, 1);
    layout->addWidget(m_fill);
    m_baseUrl->setPlaceholderText(QStringLiteral("http://127.0.0.1:8000"));
    refreshWidth();
    addRow(ProfileField::BaseUrl, box, m_baseUrl);
    connect(m_baseUrl, &QLineEdit::textChanged, this,
            [this] { row(ProfileField::BaseUrl)->note()->clear(); });
    connect(m_fill, &QPushButton::clicked, this, &ProfileForm::fillInDjangoPaths);
}

void ProfileForm::makeGrantRow()
{
    auto *box = new QWidget;
    auto *layout = new FlowLayout(box);
    m_grant = new QButtonGroup(this);
    for (const Grant grant : {Grant::Password, Grant::AuthorizationCode, Grant::ClientCredentials}) {
        auto *button = new QRadioButton(box);
        m_grant->addButton(button, static_cast<int>(grant));
        layout->addWidget(button);
    }
    // Tab goes to the chosen one. By itself Qt sees to that only after one of them had the focus.
    connect(m_grant, &QButtonGroup::buttonToggled, box, [this] {
        for (QAbstractButton *button : m_grant->buttons())
            button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    });
    addRow(ProfileField::Grant, box, m_grant->button(0));
}

void ProfileForm::makeAuthenticationRow()
{
    auto *box = new QWidget;
    m_authentication = narrowBox();
    m_raw = new QCheckBox(box);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_authentication);
    layout->addWidget(m_raw);
    addRow(ProfileField::Authentication, box, m_authentication);
}

void ProfileForm::makeMore()
{
    m_more = new QToolButton;
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layout->addWidget(m_more, m_layout->rowCount(), 0, 1, 2, Qt::AlignLeading);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        refreshRows();
    });
}

void ProfileForm::makeTables()
{
    for (const ProfileField field : {ProfileField::AuthorizationParameters, ProfileField::TokenParameters,
                                     ProfileField::RefreshParameters}) {
        auto *table = new ParameterTable;
        m_tables.insert(field, table);
        addRow(field, table);
        connect(table, &ParameterTable::changed, this, [this, field] { choiceChanged(field); });
    }
}

void ProfileForm::makeSecurityRow()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox **check : {&m_strict, &m_plainHttp, &m_trust}) {
        *check = new QCheckBox(box);
        layout->addWidget(*check);
        connect(*check, &QCheckBox::toggled, this, [this] { choiceChanged(ProfileField::Security); });
    }
    addRow(ProfileField::Security, box, m_strict);
}

void ProfileForm::makeChoices()
{
    for (const ClientAuthentication way :
         {ClientAuthentication::SecretPost, ClientAuthentication::SecretBasic, ClientAuthentication::None})
        m_authentication->addItem({}, static_cast<int>(way));
    for (const Pkce method : {Pkce::S256, Pkce::Plain, Pkce::None})
        m_pkce->addItem({}, static_cast<int>(method));

    connect(m_template, &QComboBox::currentIndexChanged, this, &ProfileForm::chooseTemplate);
    connect(m_grant, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            choiceChanged(ProfileField::Grant);
    });
    connect(m_authentication, &QComboBox::currentIndexChanged, this,
            [this] { choiceChanged(ProfileField::Authentication); });
    connect(m_raw, &QCheckBox::toggled, this, [this] { choiceChanged(ProfileField::Authentication); });
    connect(m_pkce, &QComboBox::currentIndexChanged, this, [this] { choiceChanged(ProfileField::Pkce); });
}

void ProfileForm::retranslate()
{
    for (ProfileRow *row : m_rows)
        row->retranslate();
    m_fill->setText(tr("Fill in the &Django paths"));
    m_more->setText(tr("M&ore fields"));
    m_raw->setText(tr("Do not form-encode ID and secret"));
    m_strict->setText(tr("Strict: reject what is not as specified"));
    m_plainHttp->setText(tr("Allow plain http to other computers"));
    m_trust->setText(
        tr("Trust the certificate %1")
            .arg(ProfileWords::fingerprintText(m_base.profile.security.trustedCertificate).left(11) + u'…'));
    for (QAbstractButton *button : m_grant->buttons())
        button->setText(ProfileWords::grantText(static_cast<Grant>(m_grant->id(button))));
    for (int index = 0; index < m_authentication->count(); ++index) {
        const auto way = static_cast<ClientAuthentication>(m_authentication->itemData(index).toInt());
        m_authentication->setItemText(index, ProfileWords::clientAuthenticationText(way));
    }
    for (int index = 0; index < m_pkce->count(); ++index)
        m_pkce->setItemText(index,
                            ProfileWords::pkceText(static_cast<Pkce>(m_pkce->itemData(index).toInt())));
    for (int index = 0; index < m_template->count(); ++index)
        m_template->setItemText(index, TemplateWords::text(m_template->itemData(index).toString()));
    setStoredSecrets(m_base.storedSecrets);
}

} // namespace workbench
