// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teach/lessonquestions.h"

#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"
#include "ui/teach/unfold.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace workbench {

LessonQuestions::LessonQuestions(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_title);
    refreshFonts();
    rebuild();
}

void LessonQuestions::setQuestions(const QList<Question> &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    rebuild();
}

void LessonQuestions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    else if (event->type() == QEvent::FontChange)
        refreshFonts();
}

void LessonQuestions::rebuild()
{
    m_title->setText(tr("Can you answer these?"));
    if (m_box) { // later, not now: one of its buttons may be the one whose click we are in
        m_box->hide();
        m_box->deleteLater();
    }
    m_box = new QWidget(this);
    m_layout->addWidget(m_box);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins({});
    int number = 0;
    for (const Question &question : std::as_const(m_questions)) {
        const QString count = QString::number(++number);
        auto *label = new WrapLabel(m_box);
        label->setText(count + u". "_s + question.question);
        auto *answer = new Unfold(m_box);
        answer->setTitle(tr("Answer"), tr("Answer to question %1").arg(count));
        answer->setText(question.answer);
        auto *proof = new QPushButton(tr("Show the exchange"), m_box);
        proof->setAccessibleName(tr("Show the exchange for question %1").arg(count));
        proof->setIcon(themedIcon("search"_L1, palette()));
        proof->setAutoDefault(false);
        proof->setMinimumHeight(24);
        answer->addBelow(proof);
        proof->setVisible(question.hasProof);
        connect(proof, &QPushButton::clicked, this,
                [this, step = question.step] { Q_EMIT proofRequested(step); });
        column->addWidget(label);
        column->addWidget(answer);
    }
    m_title->setVisible(!m_questions.isEmpty());
}

void LessonQuestions::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

} // namespace workbench
