// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secretlabel.h"

#include "ui/common/chip.h"
#include "ui/common/theme.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

/// The same number of dots for every value: the length of a secret is nobody's business.
QString dots()
{
    return QString(8, QChar(0x2022));
}

/// A signed token can be thousands of characters; the copy button gives all of them.
constexpr qsizetype longestShown = 400;

constexpr int smallestTarget = 24;

QToolButton *iconButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(smallestTarget, smallestTarget);
    return button;
}

} // namespace

SecretLabel::SecretLabel(QWidget *parent)
    : QWidget(parent)
    , m_chip(new Chip(this))
    , m_text(new WrapLabel(this))
    , m_reveal(iconButton(this))
    , m_copy(iconButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chip, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reveal, 0, Qt::AlignTop);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    m_chip->hide();
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reveal->setCheckable(true);
    connect(m_chip, &Chip::clicked, this, [this] { Q_EMIT traceRequested(m_name); });
    connect(m_reveal, &QToolButton::toggled, this, &SecretLabel::setRevealed);
    connect(m_copy, &QToolButton::clicked, this, &SecretLabel::copyRequested);
    refreshText();
    refreshWords();
    refreshIcons();
}

void SecretLabel::setTitle(const QString &title)
{
    m_title = title;
    refreshWords();
}

void SecretLabel::setSecret(const QString &name, const Secret &value)
{
    const bool changed = !(value == m_value);
    m_name = name;
    m_value = value;
    m_chip->setName(value.isEmpty() ? QString() : name);
    setTraced(m_traced);
    if (changed)
        setRevealed(false);
    refreshText();
    refreshWords();
}

void SecretLabel::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    const QSignalBlocker quiet(m_reveal);
    m_reveal->setChecked(revealed);
    refreshText();
    refreshIcons();
    Q_EMIT revealedChanged(revealed);
}

void SecretLabel::setDead(bool dead)
{
    m_dead = dead;
    m_chip->setDead(dead);
    refreshText();
    refreshWords();
}

void SecretLabel::setTraced(const QString &name)
{
    m_traced = name;
    m_chip->setTraced(!name.isEmpty() && m_name == name);
}

void SecretLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshText();
        refreshWords();
    }
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange)
        refreshText();
}

void SecretLabel::refreshText()
{
    const bool empty = m_value.isEmpty();
    m_reveal->setVisible(!empty);
    m_copy->setVisible(!empty);
    QFont font = empty ? this->font() : monospaceFont(this->font());
    font.setStrikeOut(m_dead && !empty &&
                      !m_revealed); // a revealed value must stay readable; its chip is struck too
    m_text->setFont(font);
    // The first line stands level with the buttons, however many follow.
    const int above = std::max(0, (smallestTarget - m_text->fontMetrics().height()) / 2);
    m_text->setContentsMargins(0, above, 0, above);
    if (empty) {
        //: In place of a secret that does not exist
        m_text->setText(tr("none"));
    } else if (!m_revealed) {
        m_text->setText(dots());
    } else if (m_value.reveal().size() > longestShown) {
        const int all = static_cast<int>(m_value.reveal().size());
        //: %1 is the beginning of a long secret
        m_text->setText(tr("%1… (%n character(s); Copy gives all)", nullptr, all)
                            .arg(m_value.reveal().left(longestShown)));
    } else {
        m_text->setText(m_value.reveal());
    }
    //: Screen reader: in place of a masked secret
    m_text->setAccessibleName(empty || m_revealed ? QString() : tr("hidden"));
    updateGeometry();
}

void SecretLabel::refreshWords()
{
    const QString what = m_title.isEmpty() ? m_name : m_title;
    //: %1 is a secret, %2 its short name: "Trace access token (AT1)"
    m_chip->setAccessibleName(tr("Trace %1 (%2)").arg(what, m_name));
    m_chip->setToolTip(m_chip->accessibleName());
    //: %1 is a secret: "Reveal access token"
    m_reveal->setAccessibleName(tr("Reveal %1").arg(what));
    m_reveal->setToolTip(tr("Reveal %1").arg(what));
    //: %1 is a secret: "Copy access token"
    m_copy->setAccessibleName(tr("Copy %1").arg(what));
    m_copy->setToolTip(tr("Copy %1").arg(what));
    //: Screen reader: a secret that was replaced, revoked or used
    setAccessibleName(m_dead ? tr("%1, no longer valid").arg(what) : what);
}

void SecretLabel::refreshIcons()
{
    m_reveal->setIcon(themedIcon(QLatin1StringView(m_revealed ? "hide" : "reveal"), palette()));
    m_copy->setIcon(themedIcon(QLatin1StringView("copy"), palette()));
}

} // namespace workbench
