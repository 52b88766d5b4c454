// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teach/lessonlist.h"

#include "ui/common/fieldnote.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"
#include "ui/teach/lessondelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace workbench {

QString LessonEntry::word(State state)
{
    switch (state) {
    case State::NotStarted:
        return LessonList::tr("not started", "a lesson");
    case State::Begun:
        return LessonList::tr("begun", "a lesson");
    case State::Finished:
        return LessonList::tr("finished", "a lesson");
    }
    return {};
}

LessonList::LessonList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_title(new WrapLabel(this))
    , m_sentence(new WrapLabel(this))
    , m_problems(new FieldNote(this))
    , m_view(new QListView(this))
    , m_start(new QPushButton(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LessonDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width that the lines are broken for.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->setResizeMode(QListView::Adjust);
    m_view->installEventFilter(this);
    m_start->setMinimumHeight(24);
    m_start->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_problems);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_view, &QListView::doubleClicked, this, &LessonList::request);
    connect(m_start, &QPushButton::clicked, this, &LessonList::request);
    retranslate();
    refreshFonts();
    setLessons({});
}

void LessonList::setLessons(const QList<LessonEntry> &lessons)
{
    const QString chosen = m_view->currentIndex().data(LessonDelegate::IdRole).toString();
    m_model->clear();
    int current = 0;
    for (const LessonEntry &lesson : lessons) {
        auto *item = new QStandardItem(lesson.title);
        const QString state = LessonEntry::word(lesson.state);
        item->setData(lesson.id, LessonDelegate::IdRole);
        item->setData(lesson.number, LessonDelegate::NumberRole);
        item->setData(lesson.goal, LessonDelegate::GoalRole);
        item->setData(state, LessonDelegate::StateWordRole);
        item->setData(static_cast<int>(lesson.state), LessonDelegate::StateRole);
        item->setData(tr("%1. %2, %3. %4", "number, title, state and goal of a lesson")
                          .arg(QString::number(lesson.number), lesson.title, state, lesson.goal),
                      Qt::AccessibleTextRole);
        if (lesson.id == chosen)
            current = m_model->rowCount();
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(current, 0));
    m_start->setEnabled(!lessons.isEmpty());
    m_view->setVisible(!lessons.isEmpty());
    retranslate();
}

void LessonList::setProblems(const QStringList &problems)
{
    m_problems->setNote(problems.isEmpty() ? FieldNote::Kind::None : FieldNote::Kind::Warning,
                        problems.join(u'\n'));
}

void LessonList::focusList()
{
    (m_view->isVisibleTo(this) ? static_cast<QWidget *>(m_view) : m_start)->setFocus();
}

void LessonList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshFonts();
}

bool LessonList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            request();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LessonList::retranslate()
{
    m_title->setText(tr("Lessons"));
    m_sentence->setText(
        m_model->rowCount() == 0
            ? tr("There is no lesson that could be shown.")
            : tr("Every message waits until you send it. The lessons use the built-in practice server and "
                 "need no internet, unless they say otherwise."));
    m_view->setAccessibleName(tr("Lessons"));
    m_start->setText(tr("Start the lesson"));
}

void LessonList::refreshFonts()
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_start->setIcon(themedIcon("play"_L1, palette()));
}

void LessonList::request()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT lessonRequested(current.data(LessonDelegate::IdRole).toString());
}

} // namespace workbench
