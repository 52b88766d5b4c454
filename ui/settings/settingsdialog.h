// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace workbench {

class UprightScrollArea;

/// Every change counts at once; Cancel (or Esc) brings back what was there when the dialog was filled. Use
/// open(), never exec().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    /// Fills the dialog without a signal; this is what Cancel restores.
    void setSettings(const Settings &settings);
    Settings settings() const;

    void reject() override;

Q_SIGNALS:
    /// Apply and store these.
    void settingsChanged(const workbench::Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
    };

    void makeForm();
    void makeButtons();
    QLabel *addHeading();
    QLabel *addField(QWidget *editor);
    QSpinBox *makeNumber(const Settings::Range &range, int step);
    void fill(const Settings &settings);
    void announceChange();
    void retranslate();
    void retranslateChoices();
    void nameEditors();
    void refreshFonts();
    void fitWidth();

    Settings m_initial;
    Settings m_announced;
    bool m_filling = false;

    UprightScrollArea *m_scroll;
    QFormLayout *m_form;
    QList<QLabel *> m_headings;
    QList<Field> m_fields;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_size;
    QCheckBox *m_mask;
    QSpinBox *m_clipboard;
    QSpinBox *m_request;
    QSpinBox *m_browser;
    QSpinBox *m_answer;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    QPushButton *m_defaults;
};

} // namespace workbench
