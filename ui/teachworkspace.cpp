// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teachworkspace.h"

#include "ui/common/fittingscrollarea.h"
#include "ui/common/messagebar.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"
#include "ui/inspector/explainedlist.h"
#include "ui/lanes/arrowlist.h"
#include "ui/run/waitingpanel.h"
#include "ui/teach/lessonlist.h"
#include "ui/teach/lessonquestions.h"
#include "ui/teach/stepbar.h"
#include "ui/teach/stepwords.h"
#include "ui/windowactions.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace workbench {

namespace {
constexpr double ProjectorPoints = 18; // to be read from the last row
constexpr double DiagramShare = 0.6;
} // namespace

TeachWorkspace::TeachWorkspace(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_list(new LessonList(this))
    , m_lesson(new QWidget(this))
    , m_back(new QPushButton(m_lesson))
    , m_title(new WrapLabel(m_lesson))
    , m_place(new QLabel(m_lesson))
    , m_message(new MessageBar(m_lesson))
    , m_waiting(new WaitingPanel(m_lesson))
    , m_halves(new QSplitter(Qt::Horizontal, m_lesson))
    , m_arrows(new ArrowList(m_halves))
    , m_words(new StepWords)
    , m_parts(new ExplainedList(ExplainedList::Of::Request))
    , m_questions(new LessonQuestions)
    , m_bar(new StepBar({.back = actions.of(Act::LessonBack),
                         .next = actions.of(Act::LessonNext),
                         .play = actions.of(Act::LessonPlay),
                         .restart = actions.of(Act::LessonRestart),
                         .projector = actions.of(Act::Projector)},
                        m_lesson))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_lesson);
    m_halves->addWidget(m_arrows);
    m_halves->addWidget(buildWords());
    m_halves->setChildrenCollapsible(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    auto *layout = new QVBoxLayout(m_lesson);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_waiting);
    layout->addWidget(m_halves, 1);
    layout->addWidget(m_bar);
    m_message->hide();
    m_waiting->hide();
    m_back->setMinimumHeight(24);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &TeachWorkspace::listRequested);
    retranslate();
    refreshFonts();
}

QWidget *TeachWorkspace::buildWords()
{
    auto *told = new QWidget;
    auto *column = new QVBoxLayout(told);
    column->addWidget(m_words);
    column->addWidget(m_questions);
    m_questions->hide();
    auto *half = new QWidget(m_halves);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins({});
    auto *area = new FittingScrollArea(told, half);
    area->setFocusPolicy(Qt::TabFocus); // the keyboard scrolls what does not fit
    area->setObjectName(QStringLiteral("lessonWords"));
    layout->addWidget(area);
    layout->addWidget(m_parts, 1);
    layout->addStretch();
    // The words come first where there is little room; the parts scroll.
    m_parts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    return half;
}

void TeachWorkspace::showLesson(bool shown)
{
    m_stack->setCurrentWidget(shown ? m_lesson : static_cast<QWidget *>(m_list));
}

bool TeachWorkspace::isLessonShown() const
{
    return m_stack->currentWidget() == m_lesson;
}

void TeachWorkspace::setHead(const QString &title, const QString &place)
{
    m_title->setText(title);
    m_place->setText(place);
}

void TeachWorkspace::setProjector(bool projector)
{
    m_projector = projector;
    QFont font = QApplication::font();
    if (projector)
        font.setPointSizeF(qMax(ProjectorPoints, font.pointSizeF()));
    // Unset again: the size follows the settings of the window.
    setFont(projector ? font : QFont());
    arrange();
}

QList<QWidget *> TeachWorkspace::panes() const
{
    if (!isLessonShown())
        return {m_list};
    return {m_message, m_waiting, m_arrows, m_halves->widget(1), m_bar};
}

/// Side by side only where the heads of the lanes have room in their share.
void TeachWorkspace::arrange()
{
    const bool beside = !m_projector && width() * DiagramShare >= m_arrows->roomForHeads();
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    const bool turned = m_halves->orientation() != wanted;
    m_halves->setOrientation(wanted);
    if (!turned && m_halves->property("placed").toBool())
        return;
    m_halves->setProperty("placed", isVisible());
    const int room = beside ? width() : height();
    const int diagram = qRound(room * (beside ? DiagramShare : 0.5));
    m_halves->setSizes({diagram, room - diagram});
}

void TeachWorkspace::retranslate()
{
    m_back->setText(tr("All lessons"));
    if (auto *area = findChild<QWidget *>(QStringLiteral("lessonWords")))
        area->setAccessibleName(tr("Words for this step"));
    m_parts->retranslate();
    m_parts->view()->setAccessibleName(tr("Parts of this message, explained"));
}

void TeachWorkspace::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_parts->setMinimumHeight(fontMetrics().height() * 4);
    m_back->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_back->setIcon(themedIcon(QLatin1StringView("list"), palette()));
}

void TeachWorkspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshFonts();
    if (event->type() == QEvent::FontChange)
        arrange();
}

void TeachWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TeachWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

} // namespace workbench
