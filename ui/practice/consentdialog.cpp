// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/consentdialog.h"

#include "app/message/formencoding.h"
#include "app/practice/practicetables.h"
#include "ui/common/flowlayout.h"
#include "ui/common/shownbytes.h"
#include "ui/common/themedicon.h"
#include "ui/common/uprightscrollarea.h"
#include "ui/common/wraplabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>

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

ConsentDialog::ConsentDialog(QWidget *parent)
    : QDialog(parent)
    , m_icon(new QLabel(this))
    , m_title(new WrapLabel(this))
    , m_explanation(new WrapLabel(this))
    , m_clientLabel(new QLabel(this))
    , m_client(new WrapLabel(this))
    , m_scopeLabel(new QLabel(this))
    , m_scope(new WrapLabel(this))
    , m_redirectLabel(new QLabel(this))
    , m_redirect(new WrapLabel(this))
    , m_usersBox(new QGroupBox(this))
    , m_users(new QButtonGroup(this))
    , m_allow(newButton(this))
    , m_deny(newButton(this))
    , m_cancel(newButton(this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);

    // What is to be read scrolls where the text is large; the buttons stay in sight.
    auto *page = new QWidget;
    auto *words = new QVBoxLayout(page);
    words->setContentsMargins(0, 0, 0, 0);
    words->addLayout(head);
    words->addWidget(m_explanation);
    words->addLayout(buildRequest());
    buildUsers();
    words->addWidget(m_usersBox);
    words->addStretch(1);
    auto *scroll = new UprightScrollArea(this);
    m_scroll = scroll;
    scroll->setWidget(page);
    scroll->letNarrow();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    auto *buttons = new FlowLayout(nullptr, Qt::AlignRight);
    for (QPushButton *button : {m_allow, m_deny, m_cancel})
        buttons->addWidget(button);
    layout->addLayout(buttons);

    m_allow->setDefault(true);
    m_allow->setFocus();
    connect(m_allow, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_deny, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    refreshFonts();
    refreshWords();
}

void ConsentDialog::setAuthorizationRequest(const QUrl &url)
{
    const Parameters parameters = formDecode(url.query(QUrl::FullyEncoded).toUtf8()).value_or(Parameters());
    const auto shown = [&](QStringView name) { return shownText(parameterValue(parameters, name).toUtf8()); };
    m_client->setText(shown(u"client_id"));
    m_askedScope = shown(u"scope");
    m_redirect->setText(shown(u"redirect_uri"));
    refreshWords();
}

void ConsentDialog::setBrowserOpened(bool opened)
{
    m_browserOpened = opened;
    refreshWords();
}

QString ConsentDialog::user() const
{
    return practiceUsers().value(m_users->checkedId()).name;
}

/// Everything is to be seen at once where the screen has room: the words may need more lines than first
/// thought.
void ConsentDialog::showEvent(QShowEvent *event)
{
    const QWidget *const page = m_scroll->widget();
    const int missing = page->heightForWidth(m_scroll->viewport()->width()) - m_scroll->viewport()->height();
    if (missing > 0)
        resize(width(), qMin(height() + missing, screen()->availableSize().height()));
    QDialog::showEvent(event);
}

void ConsentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshFonts();
}

QGridLayout *ConsentDialog::buildRequest()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : {std::pair(m_clientLabel, m_client), std::pair(m_scopeLabel, m_scope),
                                       std::pair(m_redirectLabel, m_redirect)}) {
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    return grid;
}

void ConsentDialog::buildUsers()
{
    auto *layout = new QVBoxLayout(m_usersBox);
    const QList<PracticeUser> &users = practiceUsers();
    for (qsizetype i = 0; i < users.size(); ++i) {
        // A name and a full name: nothing to translate.
        auto *choice = new QRadioButton(users.at(i).name + u" ("_s + users.at(i).fullName + u')', m_usersBox);
        choice->setMinimumHeight(smallestTarget);
        choice->setChecked(i == 0);
        m_users->addButton(choice, static_cast<int>(i));
        layout->addWidget(choice);
    }
}

void ConsentDialog::decide(bool allow)
{
    Q_EMIT decided(user(), allow);
    accept();
}

void ConsentDialog::refreshWords()
{
    setWindowTitle(tr("Sign in at the practice server"));
    m_title->setText(m_browserOpened ? tr("Stand-in for the browser")
                                     : tr("Stand-in for the browser: no browser could be opened"));
    m_explanation->setText(
        tr("This dialog asks what the server's sign-in page would ask. With a real provider this "
           "always happens in the browser, never inside a program."));
    m_clientLabel->setText(tr("Client:"));
    m_scopeLabel->setText(tr("Asks for the scope:"));
    m_redirectLabel->setText(tr("Goes back to:"));
    m_scope->setText(m_askedScope.isEmpty() ? tr("not stated") : m_askedScope);
    m_usersBox->setTitle(tr("Sign in as"));
    m_usersBox->setAccessibleName(tr("Sign in as"));
    m_allow->setText(tr("Allow"));
    m_deny->setText(tr("Deny"));
    m_cancel->setText(tr("Cancel"));
}

void ConsentDialog::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(themedIcon("browser"_L1, palette(), Role::BrowserLane)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_allow->setIcon(themedIcon("check"_L1, palette()));
    m_deny->setIcon(themedIcon("cancel"_L1, palette()));
}

} // namespace workbench
