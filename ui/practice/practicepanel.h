// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace workbench {

class PracticeControls;
class PracticeLive;
class WrapLabel;

/// The built-in server: its state, everything one needs to use it, what can be changed, and what it sees.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PracticePanel(QWidget *parent = nullptr);

    void setRunning(const QUrl &baseUrl);
    void setStopped();
    /// It did not start. \a reason is one translated sentence.
    void setFailed(const QString &reason);

    PracticeControls *controls() const { return m_controls; }
    PracticeLive *live() const { return m_live; }

Q_SIGNALS:
    void startRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildState(QVBoxLayout *layout);
    void buildFacts();
    void fillFacts();
    static QScrollArea *newArea(QWidget *content);
    QList<std::pair<QString, QString>> facts() const;
    void copyBaseUrl();
    void copyFacts();
    void refreshWords();
    void refreshState();

    QUrl m_baseUrl;
    QString m_reason;
    QLabel *m_stateIcon;
    WrapLabel *m_state;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QTabWidget *m_tabs;
    QScrollArea *m_area;
    QScrollArea *m_settings;
    QWidget *m_content;
    WrapLabel *m_public;
    QWidget *m_facts;
    QPushButton *m_copyFacts;
    PracticeControls *m_controls;
    PracticeLive *m_live;
};

} // namespace workbench
