// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/lessons/lesson.h"

#include <QObject>
#include <QPointer>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace workbench {

/// A lesson that goes on: a debugger for the protocol. Each message waits until next() sends it; back() only
/// looks. What the lesson starts are runs like any other, except that they stop at its gate and, on the
/// practice server, that a stand-in plays the browser.
class LessonRun final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,        ///< no lesson is open
        Shown,       ///< words, or a message that has passed: next() goes on
        BeforeSend,  ///< a message waits: next() sends it
        BrowserStep, ///< next() lets the stand-in for the browser do it
        Working,     ///< something is on its way and comes by itself
        InBrowser,   ///< the person's own browser has the word
        Finished,
        Stopped, ///< ended before its end: ending() says why
    };
    enum class Ending {
        None,
        Left,          ///< the person went elsewhere
        ServerStopped, ///< the practice server was stopped
        OtherRun,      ///< somebody started something else meanwhile
        Failed,        ///< a message was refused or got no answer: failure()
    };

    explicit LessonRun(Workbench &workbench, QObject *parent = nullptr);
    ~LessonRun() override;

    /// Opens the lesson at its first step. `own` is the profile of a lesson on the person's own server. Ends
    /// the lesson that was open.
    void start(const Lesson &lesson, const ProviderProfile &own = {}, const ActionOptions &options = {});
    void restart();
    /// The person goes elsewhere: what waits is cancelled. The lesson stays in sight, stopped.
    void leave();
    /// Forgets the lesson.
    void close();

    void next();
    void back();
    /// Looks at a step that was reached already.
    void look(int step);

    State state() const { return m_state; }
    Ending ending() const { return m_ending; }
    const std::optional<Failure> &failure() const { return m_failure; }
    const Lesson &lesson() const { return m_lesson; }
    const ProviderProfile &profile() const { return m_profile; }
    /// The furthest step, and the one that is looked at.
    int reached() const { return m_step; }
    int shown() const { return m_look; }
    bool isLookingBack() const { return m_look < m_step; }
    bool isOpen() const { return m_state != State::Idle; }
    /// Something waits or is on its way: leaving it ends it.
    bool isUnderWay() const;
    /// The run of the moment, while its message waits or is on its way.
    Run *run() const { return m_run; }

    /// The message of the step, as it was or as it waits; nothing for words and for what never happened.
    std::optional<Exchange> exchangeOf(int step) const;
    /// Its id in the log; 0 while it is not there.
    qint64 exchangeIdOf(int step) const;
    /// Since when the authorization code of this moment is alive: from the consent until it is sent.
    std::optional<QDateTime> codeSince() const;

    /// Arms a break when a step asks for it, and takes it back with an empty id. Without it such steps go on
    /// unbroken.
    void setBreaker(std::function<void(const QString &breakId)> arm) { m_arm = std::move(arm); }
    /// What this program sends next, where that is known.
    std::optional<What> nextMessage() const;

Q_SIGNALS:
    void changed();

private:
    /// One act and what became of it.
    struct Act
    {
        int step = 0; ///< that started it
        QList<LessonArrow> way = {};
        qsizetype done = 0; ///< messages of the way that have passed
        bool over = false;
        QList<qint64> exchanges = {};
    };

    void begin(const ProviderProfile &profile);
    void go(int step);
    void pump();
    void arrive();
    bool startAct(int step);
    Run *startRun(const LessonStep &step);
    QFuture<void> hold(const Exchange &message, qsizetype act);
    bool perform();
    bool performInBrowser(LessonArrow arrow);
    void browserCame(Run *run);
    void runFinished(Run *run);
    void noteTokens(const RunResult &result);
    bool refusalExpected(const Act &act) const;
    void showAnswerTo(const Failure &failure);
    void stop(Ending ending, const std::optional<Failure> &failure = {});
    void drop();
    void giveBack();
    void setState(State state);
    State stateAt(int step) const;
    int startOfAct(int step) const;
    const Act *actOf(int step) const;

    Workbench &m_workbench;
    std::function<void(const QString &)> m_arm;
    Lesson m_lesson;
    ProviderProfile m_own;
    ProviderProfile m_profile;
    ActionOptions m_options;
    State m_state = State::Idle;
    Ending m_ending = Ending::None;
    std::optional<Failure> m_failure;
    int m_step = 0;
    int m_look = 0;
    int m_target = 0;
    QList<Act> m_acts;
    QPointer<Run> m_run;
    bool m_starting = false;
    std::shared_ptr<QPromise<void>> m_gate;
    std::optional<Exchange> m_held;
    std::optional<QUrl> m_redirect; ///< that the stand-in brings back
    QDateTime m_codeSince;
    bool m_borrowed = false; ///< the practice server is as this lesson wants it; these two are as it was
    qint64 m_codeSeconds = 0;
    std::optional<TokenSet> m_before;
    TokenSet m_tokens; ///< of this lesson
    Secret m_old;
    Secret m_revoked;
};

} // namespace workbench
