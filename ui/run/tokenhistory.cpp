// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/tokenhistory.h"

#include "ui/common/flowlayout.h"
#include "ui/common/wraplabel.h"
#include "ui/run/valuelifedelegate.h"
#include "ui/run/valuelifemodel.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

namespace {
constexpr int SmallestTarget = 24; // WCAG 2.5.8
constexpr int ShownLines = 9;

bool canBeTried(const ValueLife &life, const QDateTime &now)
{
    const ValueLife::State state = life.stateAt(now);
    return life.sort != ValueLife::Sort::Code && state != ValueLife::State::Fresh &&
           state != ValueLife::State::NotStated;
}
} // namespace

TokenHistory::TokenHistory(QWidget *parent)
    : QWidget(parent)
    , m_model(new ValueLifeModel(this))
    , m_list(new QListView(this))
    , m_empty(new WrapLabel(this))
    , m_try(new QPushButton(this))
    , m_show(new QPushButton(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ValueLifeDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_try, m_show}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(SmallestTarget);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TokenHistory::refreshButtons);
    const auto show = [this] {
        if (const ValueLife *life = current())
            Q_EMIT exchangeRequested(life->bornIn);
    };
    connect(m_list, &QListView::activated, this, show);
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const ValueLife *life = current())
            Q_EMIT tryRequested(life->sort, life->value);
    });
    refreshWords();
    refreshHeight();
    setLives({}, {});
}

void TokenHistory::setLives(const QList<ValueLife> &lives, const QStringList &names)
{
    const ValueLife *before = current();
    const Secret value = before ? before->value : Secret();
    m_model->setLives(lives, names);
    int row = lives.isEmpty() ? -1 : 0;
    for (int at = 0; at < lives.size(); ++at) {
        if (!value.isEmpty() && lives.at(at).value == value)
            row = at;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_empty->setVisible(lives.isEmpty());
    m_list->setVisible(!lives.isEmpty());
    refreshButtons();
}

int TokenHistory::count() const
{
    return m_model->rowCount();
}

void TokenHistory::setBusy(bool busy)
{
    m_busy = busy;
    refreshButtons();
}

void TokenHistory::tick(const QDateTime &now)
{
    m_now = now;
    m_model->tick(now);
    refreshButtons();
}

bool TokenHistory::needsTicking() const
{
    return isVisible() && m_model->needsTicking();
}

void TokenHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshWords();
        m_model->retranslate();
    }
    if (event->type() == QEvent::FontChange)
        refreshHeight();
}

const ValueLife *TokenHistory::current() const
{
    return m_model->at(m_list->currentIndex());
}

void TokenHistory::refreshWords()
{
    m_empty->setText(tr("No code or token came in this session yet."));
    m_list->setAccessibleName(tr("History of codes and tokens"));
    m_show->setText(tr("Show where it came from"));
    refreshButtons();
}

void TokenHistory::refreshButtons()
{
    const ValueLife *life = current();
    const bool dead = life && canBeTried(*life, m_now);
    m_try->setText(life && life->sort == ValueLife::Sort::RefreshToken ? tr("Try the old refresh token")
                                                                       : tr("Try the old token"));
    m_try->setToolTip(tr("Sends it once more, to see whether the server refuses it"));
    m_try->setEnabled(dead && !m_busy);
    m_show->setEnabled(life != nullptr);
    m_try->setVisible(m_model->rowCount() > 0);
    m_show->setVisible(m_model->rowCount() > 0);
}

void TokenHistory::refreshHeight()
{
    m_list->setFixedHeight(fontMetrics().lineSpacing() * ShownLines);
}

} // namespace workbench
