// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// The built-in server: its state, everything one needs to use it, and what it sees.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longestList = 200; ///< requests

    explicit PracticePanel(QWidget *parent = nullptr);

    void setRunning(const QUrl &baseUrl);
    void setStopped();
    /// It did not start. \a reason is one translated sentence.
    void setFailed(const QString &reason);

    /// One row of "what the server sees"; the oldest goes when there are too many.
    void addRequest(const QDateTime &when, const QString &method, const QString &path,
                    const QString &clientId, const QString &grantType, int status);

Q_SIGNALS:
    void startRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildState(QVBoxLayout *layout);
    void buildFacts();
    void fillFacts();
    void limitArea();
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
    QScrollArea *m_area;
    QWidget *m_content;
    WrapLabel *m_public;
    QWidget *m_facts;
    QPushButton *m_copyFacts;
    QLabel *m_seenLabel;
    WrapLabel *m_nothingSeen;
    QListWidget *m_seen;
};

} // namespace workbench
