// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicepanel.h"

#include "app/practice/practicetables.h"
#include "ui/common/flowlayout.h"
#include "ui/common/shownbytes.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int smallestTarget = 24;
constexpr qsizetype longestPart = 200;

QPushButton *newButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setMinimumHeight(smallestTarget);
    button->setAutoDefault(false);
    return button;
}

/// Anything on this computer may have sent it.
QString foreignText(const QString &text)
{
    return shownText(text.left(longestPart).toUtf8());
}

} // namespace

PracticePanel::PracticePanel(QWidget *parent)
    : QWidget(parent)
    , m_stateIcon(new QLabel(this))
    , m_state(new WrapLabel(this))
    , m_start(newButton(this))
    , m_stop(newButton(this))
    , m_copy(newButton(this))
    , m_area(new QScrollArea(this))
    , m_content(new QWidget)
    , m_public(new WrapLabel(m_content))
    , m_facts(new QWidget(m_content))
    , m_copyFacts(newButton(m_content))
    , m_seenLabel(new QLabel(this))
    , m_nothingSeen(new WrapLabel(this))
    , m_seen(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildState(layout);
    buildFacts();
    layout->addWidget(m_area, 5);
    layout->addWidget(m_seenLabel);
    layout->addWidget(m_nothingSeen);
    layout->addWidget(m_seen, 2);
    m_seenLabel->setBuddy(m_seen);
    m_seen->setWordWrap(true);
    m_seen->setResizeMode(QListView::Adjust);
    m_seen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_seen->setMinimumHeight(m_seen->fontMetrics().lineSpacing() * 4);
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

void PracticePanel::addRequest(const QDateTime &when, const QString &method, const QString &path,
                               const QString &clientId, const QString &grantType, int status)
{
    // Protocol words: the same in every language.
    QString row =
        when.toLocalTime().toString(u"HH:mm:ss "_s) + foreignText(method) + u' ' + foreignText(path);
    if (!clientId.isEmpty())
        row += u" client="_s + foreignText(clientId);
    if (!grantType.isEmpty())
        row += u" grant="_s + foreignText(grantType);
    row += u" → "_s + QString::number(status);

    const QScrollBar *bar = m_seen->verticalScrollBar();
    const bool atTheEnd = bar->value() == bar->maximum();
    while (m_seen->count() >= longestList)
        delete m_seen->takeItem(0);
    m_seen->addItem(row);
    if (atTheEnd)
        m_seen->scrollToBottom();
    m_nothingSeen->hide();
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
    if (event->type() == QEvent::FontChange)
        limitArea();
}

void PracticePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitArea();
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
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_public);
    layout->addWidget(m_facts);
    layout->addWidget(m_copyFacts, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_copyFacts, &QPushButton::clicked, this, &PracticePanel::copyFacts);
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumHeight(fontMetrics().lineSpacing() * 5);
}

void PracticePanel::limitArea()
{
    // What the facts do not need belongs to the list.
    m_area->setMaximumHeight(std::max(m_area->minimumHeight(), m_content->heightForWidth(m_area->width())));
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
    m_seenLabel->setText(tr("What the server sees:"));
    m_seen->setAccessibleName(tr("What the server sees"));
    m_nothingSeen->setText(tr("Nothing yet. Each request appears here as the server takes it."));
    fillFacts();
    limitArea();
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
