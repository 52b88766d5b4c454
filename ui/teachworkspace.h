// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
QT_END_NAMESPACE

namespace workbench {

class ArrowList;
class ExplainedList;
class LessonList;
class LessonQuestions;
class MessageBar;
class StepBar;
class StepWords;
class WaitingPanel;
class WindowActions;
class WrapLabel;

/// The Teach workspace: the list of lessons, or one lesson with its diagram, its words and the bar that steps
/// through it. Arranges only. Shows names in place of secrets, whatever the rest of the window reveals.
class TeachWorkspace final : public QWidget
{
    Q_OBJECT

public:
    explicit TeachWorkspace(const WindowActions &actions, QWidget *parent = nullptr);

    LessonList *list() const { return m_list; }
    MessageBar *message() const { return m_message; }
    WaitingPanel *waiting() const { return m_waiting; }
    ArrowList *arrows() const { return m_arrows; }
    StepWords *words() const { return m_words; }
    ExplainedList *parts() const { return m_parts; }
    LessonQuestions *questions() const { return m_questions; }
    StepBar *bar() const { return m_bar; }

    /// The lesson, or the list of lessons.
    void showLesson(bool shown);
    bool isLessonShown() const;
    /// "Code with PKCE – practice server", "5 of 9"
    void setHead(const QString &title, const QString &place);
    /// Large text, the diagram above the words.
    void setProjector(bool projector);
    bool isProjector() const { return m_projector; }
    /// In the order of F6.
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLesson();
    QWidget *buildWords();
    void arrange();
    void retranslate();
    void refreshFonts();

    QStackedLayout *m_stack;
    LessonList *m_list;
    QWidget *m_lesson;
    QPushButton *m_back;
    WrapLabel *m_title;
    QLabel *m_place;
    MessageBar *m_message;
    WaitingPanel *m_waiting;
    QSplitter *m_halves;
    ArrowList *m_arrows;
    StepWords *m_words;
    ExplainedList *m_parts;
    LessonQuestions *m_questions;
    StepBar *m_bar;
    bool m_projector = false;
};

} // namespace workbench
