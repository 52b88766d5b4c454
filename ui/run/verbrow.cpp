// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/verbrow.h"

#include "app/words/profilewords.h"
#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int smallestTarget = 24;

QPushButton *verbButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setMinimumHeight(smallestTarget);
    button->setAutoDefault(false);
    return button;
}

QHBoxLayout *tightRow(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

} // namespace

VerbRow::VerbRow(QAction *getToken, QMenu *callMenu, QAction *call, QAction *cancel, QWidget *parent)
    : QWidget(parent)
    , m_getTokenAction(getToken)
    , m_callAction(call)
    , m_cancelAction(cancel)
    , m_flowLabel(new QLabel(this))
    , m_flow(new QComboBox(this))
    , m_newProfile(verbButton(this))
    , m_complete(verbButton(this))
    , m_getToken(addVerb(getToken))
    , m_callBox(new QWidget(this))
    , m_call(addVerb(call))
    , m_callWays(verbButton(m_callBox))
    , m_cancel(addVerb(cancel))
    , m_badge(verbButton(this))
{
    for (const Grant grant : {Grant::AuthorizationCode, Grant::ClientCredentials, Grant::Password})
        m_flow->addItem(QString(), QVariant::fromValue(static_cast<int>(grant)));
    m_flow->setMinimumHeight(smallestTarget);
    m_flowLabel->setBuddy(m_flow);
    m_callWays->setMenu(callMenu);

    auto *flowBox = new QWidget(this);
    QHBoxLayout *flowRow = tightRow(flowBox);
    flowRow->addWidget(m_flowLabel);
    flowRow->addWidget(m_flow, 1);
    QHBoxLayout *callRow = tightRow(m_callBox);
    callRow->setSpacing(1);
    callRow->addWidget(m_call);
    callRow->addWidget(m_callWays);

    auto *layout = new FlowLayout(this);
    layout->addWidget(flowBox);
    for (QWidget *widget : {static_cast<QWidget *>(m_newProfile), static_cast<QWidget *>(m_complete),
                            static_cast<QWidget *>(m_getToken), m_callBox, static_cast<QWidget *>(m_cancel),
                            static_cast<QWidget *>(m_badge)})
        layout->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_flow, &QComboBox::activated, this, &VerbRow::chooseGrant);
    connect(m_newProfile, &QPushButton::clicked, this, &VerbRow::newProfileRequested);
    m_badge->hide();
    connect(m_badge, &QPushButton::clicked, this, &VerbRow::badgeClicked);
    connect(m_complete, &QPushButton::clicked, this, &VerbRow::completeRequested);
    refreshWords();
    refreshIcons();
    refreshFonts();
    refreshButtons();
}

void VerbRow::setMoment(Moment moment)
{
    if (moment == m_moment)
        return;
    const QWidget *focus = focusWidget() && focusWidget()->hasFocus() ? focusWidget() : nullptr;
    m_moment = moment;
    refreshButtons();
    // The button that was pressed is gone: the next verb takes its place under the keyboard.
    if (focus && !focus->isVisibleTo(this))
        defaultButton()->setFocus();
}

void VerbRow::setProfile(const ProviderProfile &profile)
{
    m_grant = profile.grant;
    m_flow->setCurrentIndex(m_flow->findData(static_cast<int>(m_grant)));
}

void VerbRow::setCallOffered(bool offered)
{
    m_callOffered = offered;
    refreshButtons();
}

QPushButton *VerbRow::defaultButton() const
{
    switch (m_moment) {
    case Moment::NoProfile:
        return m_newProfile;
    case Moment::Incomplete:
        return m_complete;
    case Moment::Busy:
        return m_cancel;
    case Moment::HasToken:
        return m_callOffered ? m_call : m_getToken;
    case Moment::Ready:
        break;
    }
    return m_getToken;
}

void VerbRow::setBadge(const QString &text)
{
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
    for (QPushButton *verb : {m_getToken, m_call})
        verb->setAccessibleDescription(text);
    refreshIcons();
    updateGeometry();
}

void VerbRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

QPushButton *VerbRow::addVerb(QAction *action)
{
    QPushButton *button = verbButton(this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, button, action] { follow(button, action); });
    return button;
}

void VerbRow::follow(QPushButton *button, const QAction *action)
{
    button->setEnabled(action->isEnabled());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    //: Tool tip: a verb and its key, "Get token (F5)"
    button->setToolTip(key.isEmpty() ? QString() : tr("%1 (%2)").arg(button->text(), key));
}

void VerbRow::chooseGrant()
{
    const auto chosen = static_cast<Grant>(m_flow->currentData().toInt());
    if (chosen == m_grant)
        return;
    m_grant = chosen;
    Q_EMIT grantChanged(chosen);
}

void VerbRow::refreshButtons()
{
    const bool hasProfile = m_moment != Moment::NoProfile;
    const bool idle = hasProfile && m_moment != Moment::Busy;
    m_flow->setEnabled(idle);
    m_newProfile->setVisible(!hasProfile);
    m_complete->setVisible(m_moment == Moment::Incomplete);
    m_getToken->setVisible(idle);
    m_callBox->setVisible(m_callOffered && (m_moment == Moment::Ready || m_moment == Moment::HasToken));
    m_cancel->setVisible(m_moment == Moment::Busy);
    for (QPushButton *button : {m_newProfile, m_complete, m_getToken, m_call, m_cancel})
        button->setDefault(button == defaultButton());
    updateGeometry();
}

void VerbRow::refreshWords()
{
    m_flowLabel->setText(tr("Flow:"));
    m_flow->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the words change with the language
    m_flow->setAccessibleName(tr("Flow"));
    for (int row = 0; row < m_flow->count(); ++row)
        m_flow->setItemText(row, ProfileWords::grantText(static_cast<Grant>(m_flow->itemData(row).toInt())));
    m_newProfile->setText(tr("New profile…"));
    m_complete->setText(tr("Complete the profile…"));
    m_getToken->setText(tr("Get token"));
    m_call->setText(tr("Call API"));
    m_callWays->setAccessibleName(tr("Ways to call the API"));
    m_callWays->setToolTip(tr("Ways to call the API"));
    m_cancel->setText(tr("Cancel"));
    follow(m_getToken, m_getTokenAction);
    follow(m_call, m_callAction);
    follow(m_cancel, m_cancelAction);
}

void VerbRow::refreshIcons()
{
    m_newProfile->setIcon(themedIcon("add"_L1, palette()));
    m_complete->setIcon(themedIcon("edit"_L1, palette()));
    const QIcon broken = themedIcon("break"_L1, palette(), Role::Warning);
    const bool armed = !m_badge->text().isEmpty();
    m_getToken->setIcon(armed ? broken : themedIcon("key"_L1, palette()));
    m_call->setIcon(armed ? broken : themedIcon("call"_L1, palette()));
    m_badge->setIcon(broken);
    m_cancel->setIcon(themedIcon("cancel"_L1, palette()));
}

void VerbRow::refreshFonts()
{
    // Only an arrow: a push button would be as wide as one with words.
    m_callWays->setFixedWidth(std::max(smallestTarget, fontMetrics().height() + 10));
}

} // namespace workbench
