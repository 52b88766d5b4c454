// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/breaks/breakmessage.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class FieldNote;
class WrapLabel;

/// One line of the dialog.
struct BreakLine
{
    BreakRow row = {};
    BreakObstacle obstacle = BreakObstacle::None;
};

/// "Break the next message": what can be changed on purpose, what must come of it, and why some of it cannot be
/// done now. It arms nothing itself. Not modal: use show(), never exec().
class BreakDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BreakDialog(QWidget *parent = nullptr);

    void setLines(const QList<BreakLine> &lines);
    /// The id, or nothing.
    void setArmed(const QString &id);
    QString current() const;

Q_SIGNALS:
    void armRequested(const QString &id);
    void disarmRequested();
    /// Something is to be got first, and the break then armed.
    void offerRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    const BreakLine *currentLine() const;
    QString lineText(const BreakLine &line) const;
    void refreshList();
    void refreshButtons();
    void refreshWords();
    void accepted();

    QList<BreakLine> m_lines;
    QString m_armed;
    WrapLabel *m_intro;
    QLabel *m_label;
    QListWidget *m_list;
    FieldNote *m_note;
    QPushButton *m_offer;
    QPushButton *m_arm;
    QPushButton *m_disarm;
    QPushButton *m_close;
};

} // namespace workbench
