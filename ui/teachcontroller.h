// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lessonrun.h"
#include "app/lessons/lessonfile.h"
#include "ui/common/messagebar.h"
#include "ui/teach/lessonlist.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace workbench {

class Appearance;
class PartsMaker;
class TeachWorkspace;
class WindowActions;

/// Brings lessons and the Teach workspace together: opens one, steps through it, says how it ended.
class TeachController final : public QObject
{
    Q_OBJECT

public:
    TeachController(Workbench &workbench, TeachWorkspace &workspace, const WindowActions &actions,
                    const Appearance &appearance, QObject *parent = nullptr);

    /// What "own server" is, and how its messages are sent.
    void setOwn(std::function<std::optional<ProviderProfile>()> profile,
                std::function<ActionOptions()> options);
    /// What "Break it" offers and does; without it there is no such button.
    struct Breaks
    {
        std::function<QStringList(What, const ProviderProfile &)> fitting = {};
        std::function<QString(const QString &id)> title = {};
        std::function<void(const QString &id)> arm = {}; ///< an empty id takes it back
        std::function<QString()> armed = {};
    };
    void setBreaks(const Breaks &breaks);
    /// Another break is armed than before, or none.
    void breaksChanged() { refresh(); }
    /// The workspace is in sight or not. Out of sight nothing waits.
    void setActive(bool active);
    void openLesson(const QString &id);
    LessonRun &run() { return m_run; }
    /// Reads the lessons of another folder than ":/lessons", which is read when the workspace is first seen.
    void readLessonsFrom(const QString &folder);
    /// How long Play stays at a step.
    void setPlayPause(int milliseconds) { m_play.setInterval(milliseconds); }
    void retranslate();

Q_SIGNALS:
    /// Show this exchange where everything about it can be seen.
    void exchangeRequested(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectWorkspace();
    void next();
    void showList();
    void refresh();
    void refreshList();
    void refreshStep();
    void refreshWaiting();
    void refreshActions();
    void refreshEnding();
    void refreshQuestions();
    void refreshBreaks();
    void noteProgress();
    void actOn(const QString &id);
    void follow(Run *run);
    std::optional<What> breakableMessage() const;
    QString noteText() const;
    QString nextText() const;
    MessageBar::Message endingMessage() const;
    LessonEntry::State keptState(const QString &id) const;
    void keepState(const QString &id, LessonEntry::State state);
    QString language() const;
    int lessonAfter() const;

    Workbench &m_workbench;
    TeachWorkspace &m_workspace;
    const WindowActions &m_actions;
    const Appearance &m_appearance;
    LessonRun m_run;
    Lessons m_lessons;
    std::function<std::optional<ProviderProfile>()> m_ownProfile;
    std::function<ActionOptions()> m_options;
    Breaks m_breaks;
    QMenu *m_breakMenu;
    PartsMaker *m_parts;
    QTimer m_clock;
    QTimer m_play;
    QTimer m_slow; ///< an answer that takes long is told
    QPointer<Run> m_followed;
    bool m_active = false;
    bool m_read = false;
    bool m_hasSent = false;
    std::pair<LessonRun::State, LessonRun::Ending> m_told{};
};

} // namespace workbench
