// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/checklist.h"
#include "ui/common/actiontext.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QProgressBar;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace workbench {

class CheckDetail;
class ChecklistModel;
class ChecklistTable;
class CheckSummary;
class EmptyState;
class MessageBar;
class WrapLabel;

/// The Checklist workspace: what a set of checks found about one profile. Shows only; whoever owns it runs
/// the checks.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(QWidget *parent = nullptr);

    /// "Run all": the button shows the words, the picture and the key of the action and triggers it. Not
    /// owned.
    void setRunAction(QAction *action);
    /// The name of the chosen profile; empty: none is chosen, which shows the empty state.
    void setProfile(const QString &name);
    /// All rows anew: another profile, or the report of a run. Takes manual ticks as the rows have them.
    void setRows(const QList<CheckRow> &rows);
    /// One row during a run; keeps a manual tick.
    void setRow(int row, const CheckRow &value);
    /// Shows the progress and Stop in place of Run all; false tells screen readers the sums.
    void setRunning(bool running);
    bool isRunning() const { return m_running; }

    /// A failure of the run as a whole. Translated texts, `code` are protocol words; stays until
    /// clearFailure().
    void setFailure(const QString &title, const QString &code = {}, const QStringList &lines = {},
                    const QList<ActionText> &actions = {});
    void clearFailure();

    /// For manualTicked(int row, bool ticked) and setTicked(), and the rows with the ticks for a report.
    ChecklistModel *model() const { return m_model; }

Q_SIGNALS:
    void cancelRequested();
    /// Show this exchange (Exchange::id).
    void exchangeRequested(qint64 exchange);
    /// The empty state's button.
    void chooseProfileRequested();
    /// A button of the failure.
    void actionRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePage();
    void retranslate();
    void refreshFonts();
    void refreshIcons();
    void refreshHeader();
    void refreshRunButton();
    void refreshProgress();

    ChecklistModel *m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    WrapLabel *m_profile;
    WrapLabel *m_set;
    QPushButton *m_run;
    QPushButton *m_stop;
    MessageBar *m_message;
    QWidget *m_progress;
    WrapLabel *m_progressText;
    QProgressBar *m_bar;
    ChecklistTable *m_table;
    CheckDetail *m_detail;
    CheckSummary *m_summary;
    QPointer<QAction> m_action;
    QString m_profileName;
    bool m_running = false;
};

} // namespace workbench
