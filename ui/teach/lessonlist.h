// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QPushButton;
class QStandardItemModel;
QT_END_NAMESPACE

namespace workbench {

class FieldNote;
class WrapLabel;

/// One lesson as the list shows it, in the language of the interface.
struct LessonEntry
{
    enum class State { NotStarted, Begun, Finished };

    QString id = {};
    int number = 0;
    QString title = {};
    QString goal = {};
    State state = State::NotStarted;
    bool ownServer = false;

    /// "not started", "begun", "finished"
    static QString word(State state);
};

/// Which lesson shall it be?
class LessonList : public QWidget
{
    Q_OBJECT

public:
    explicit LessonList(QWidget *parent = nullptr);

    void setLessons(const QList<LessonEntry> &lessons);
    /// About files that could not be used; empty for nothing.
    void setProblems(const QStringList &problems);
    void focusList();

Q_SIGNALS:
    void lessonRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refreshFonts();
    void request();

    QStandardItemModel *m_model;
    WrapLabel *m_title;
    WrapLabel *m_sentence;
    FieldNote *m_problems;
    QListView *m_view;
    QPushButton *m_start;
};

} // namespace workbench
