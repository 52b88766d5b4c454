// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicefault.h"
#include "app/practice/practicesettings.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class TimeSlider;
class WrapLabel;

/// What a teacher may change while the practice server runs: whom it imitates, lifetimes, rules, delay, and
/// one fault at a time.
class PracticeControls : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeControls(QWidget *parent = nullptr);

    /// Shows them; \a usual are those with which this behaviour starts.
    void setSettings(const PracticeSettings &settings, const PracticeSettings &usual);
    void setFault(std::optional<PracticeFault> fault);

Q_SIGNALS:
    void settingsRequested(const workbench::PracticeSettings &settings);
    /// Its usual settings are wanted.
    void behaviourRequested(workbench::PracticeBehaviour behaviour);
    void faultRequested(std::optional<workbench::PracticeFault> fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QGridLayout *grid, QLabel *label, QWidget *field);
    void changed();
    void refreshWords();
    void refreshState();

    PracticeSettings m_settings;
    PracticeSettings m_usual;
    bool m_setting = false;
    QLabel *m_behaviourLabel;
    QComboBox *m_behaviour;
    WrapLabel *m_difference;
    QLabel *m_accessLabel;
    TimeSlider *m_access;
    QLabel *m_codeLabel;
    TimeSlider *m_code;
    QLabel *m_refreshLabel;
    TimeSlider *m_refresh;
    QCheckBox *m_pkce;
    QCheckBox *m_rotate;
    QLabel *m_delayLabel;
    TimeSlider *m_delay;
    QLabel *m_faultLabel;
    QComboBox *m_fault;
    WrapLabel *m_faultNote;
    WrapLabel *m_note;
    QPushButton *m_usualButton;
};

} // namespace workbench
