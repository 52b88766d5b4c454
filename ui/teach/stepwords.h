// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class CodeClock;
class FieldNote;
class Unfold;
class WrapLabel;

/// The words for one step: what happens, why, more, and what if.
class StepWords : public QFrame
{
    Q_OBJECT

public:
    struct Contents
    {
        QString place = {}; ///< "5 of 9"
        QString title = {};
        QString text = {};
        QString more = {};
        QString whatIf = {};
        QString breakId = {}; ///< that the what-if can be tried with; empty: it cannot
        QString note = {};    ///< what the person should know now: "Back shows an earlier step …"

        bool operator==(const Contents &) const = default;
    };

    explicit StepWords(QWidget *parent = nullptr);

    /// A screen reader is told when the step is another one.
    void setContents(const Contents &contents);
    const Contents &contents() const { return m_contents; }
    CodeClock *clock() const { return m_clock; }

Q_SIGNALS:
    /// "Try it" beside the what-if.
    void breakRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshFonts();

    Contents m_contents;
    WrapLabel *m_title;
    WrapLabel *m_text;
    FieldNote *m_note;
    CodeClock *m_clock;
    Unfold *m_more;
    Unfold *m_whatIf;
    QPushButton *m_try;
};

} // namespace workbench
