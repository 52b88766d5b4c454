// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// The control questions at the end of a lesson: each with its answer on demand and a button that shows the
/// proof.
class LessonQuestions : public QWidget
{
    Q_OBJECT

public:
    struct Question
    {
        QString question = {};
        QString answer = {};
        QString step = {};     ///< id of the step that proves it
        bool hasProof = false; ///< its exchange is there

        bool operator==(const Question &) const = default;
    };

    explicit LessonQuestions(QWidget *parent = nullptr);

    void setQuestions(const QList<Question> &questions);

Q_SIGNALS:
    void proofRequested(const QString &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void refreshFonts();

    QList<Question> m_questions;
    WrapLabel *m_title;
    QWidget *m_box = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace workbench
