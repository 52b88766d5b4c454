// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicepanel.h"

#include "app/practice/practicetables.h"
#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"
#include "ui/practice/practicecontrols.h"
#include "ui/practice/practicelive.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int smallestTarget = 24;

QPushButton *newButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setMinimumHeight(smallestTarget);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PracticePanel::PracticePanel(QWidget *parent)
    : QWidget(parent)
    , m_stateIcon(new QLabel(this))
    , m_state(new WrapLabel(this))
    , m_start(newButton(this))
    , m_stop(newButton(this))
    , m_copy(newButton(this))
    , m_tabs(new QTabWidget(this))
    , m_content(new QWidget)
    , m_public(new WrapLabel(m_content))
    , m_facts(new QWidget(m_content))
    , m_copyFacts(newButton(m_content))
    , m_controls(new PracticeControls)
    , m_live(new PracticeLive(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildState(layout);
    buildFacts();
    m_area = newArea(m_content);
    m_settings = newArea(m_controls);
    m_tabs->addTab(m_area, QString());
    m_tabs->addTab(m_settings, QString());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_live);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // its parts scroll, not all of it
    layout->addWidget(splitter, 1);
    refreshWords();
    refreshState();
}

void PracticePanel::setRunning(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
    m_reason.clear();
    refreshState();
}

void PracticePanel::setStopped()
{
    setRunning({});
}

void PracticePanel::setFailed(const QString &reason)
{
    m_baseUrl.clear();
    m_reason = reason;
    refreshState();
}

void PracticePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshWords();
        refreshState();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshState();
}

void PracticePanel::buildState(QVBoxLayout *layout)
{
    auto *state = new QHBoxLayout;
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    layout->addLayout(state);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_start, m_stop, m_copy})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &PracticePanel::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &PracticePanel::stopRequested);
    connect(m_copy, &QPushButton::clicked, this, &PracticePanel::copyBaseUrl);
}

void PracticePanel::buildFacts()
{
    auto *layout = new QVBoxLayout(m_content);
    layout->addWidget(m_public);
    layout->addWidget(m_facts);
    layout->addWidget(m_copyFacts, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_copyFacts, &QPushButton::clicked, this, &PracticePanel::copyFacts);
}

QScrollArea *PracticePanel::newArea(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(area->fontMetrics().lineSpacing() * 4);
    return area;
}

QList<std::pair<QString, QString>> PracticePanel::facts() const
{
    QStringList users;
    for (const PracticeUser &user : practiceUsers())
        users.append(user.name + u" / "_s + user.password.reveal());
    QList<std::pair<QString, QString>> rows{{tr("Users / passwords:"), users.join(u" · "_s)}};

    QStringList redirects;
    for (const PracticeClient &client : practiceClients()) {
        QStringList parts{client.isPublic() ? tr("public, no secret")
                                            : tr("secret %1").arg(client.secret.reveal()),
                          client.grants.join(u", "_s)};
        rows.append({tr("Client %1:").arg(client.id), parts.join(u" · "_s)});
        for (const QString &uri : client.redirectUris) {
            if (!redirects.contains(uri))
                redirects.append(uri);
        }
    }
    rows.append({tr("Redirect URIs:"), redirects.join(u'\n')});
    rows.append({QString(), tr("127.0.0.1 and [::1] are taken with any port.")});
    rows.append({tr("Scopes:"), practiceScopes().join(u' ')});
    return rows;
}

void PracticePanel::fillFacts()
{
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : facts()) {
        auto *label = new QLabel(name, m_facts);
        label->setTextFormat(Qt::PlainText);
        auto *text = new WrapLabel(m_facts);
        text->setText(value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
}

void PracticePanel::copyBaseUrl()
{
    QGuiApplication::clipboard()->setText(m_baseUrl.toString());
}

void PracticePanel::copyFacts()
{
    QStringList lines;
    for (const auto &[name, value] : facts())
        lines.append(QString(name + u' ' + value).trimmed());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void PracticePanel::refreshWords()
{
    m_start->setText(tr("Start"));
    m_start->setAccessibleName(tr("Start the practice server"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop the practice server"));
    m_copy->setText(tr("Copy base URL"));
    m_public->setText(
        tr("Users, clients and secrets are public on purpose: everyone who has this program knows them. The "
           "server answers on this computer only, and forgets everything when it stops."));
    m_copyFacts->setText(tr("Copy this list"));
    m_area->setAccessibleName(tr("Users and clients of the practice server"));
    m_settings->setAccessibleName(tr("Settings of the practice server"));
    m_tabs->setTabText(0, tr("Users and clients"));
    m_tabs->setTabText(1, tr("Settings"));
    m_tabs->tabBar()->setAccessibleName(tr("About the practice server"));
    fillFacts();
}

void PracticePanel::refreshState()
{
    const bool running = !m_baseUrl.isEmpty();
    const bool failed = !m_reason.isEmpty();
    m_state->setText(running  ? tr("Running on %1").arg(m_baseUrl.toString())
                     : failed ? tr("Did not start: %1").arg(m_reason)
                              : tr("Stopped"));
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    m_copy->setEnabled(running);
    if (hadFocus)
        (running ? m_stop : m_start)->setFocus();

    const auto name = running ? "server-on"_L1 : failed ? "error"_L1 : "server-off"_L1;
    const Role role = running ? Role::Good : failed ? Role::Error : Role::Muted;
    const int side = fontMetrics().height() + 2;
    m_stateIcon->setPixmap(themedIcon(name, palette(), role).pixmap(QSize(side, side), devicePixelRatioF()));
    m_start->setIcon(themedIcon("play"_L1, palette()));
    m_stop->setIcon(themedIcon("stop"_L1, palette()));
    m_copy->setIcon(themedIcon("copy"_L1, palette()));
    m_copyFacts->setIcon(themedIcon("copy"_L1, palette()));
}

} // namespace workbench
