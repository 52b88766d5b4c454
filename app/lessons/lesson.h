// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"
#include "app/oauth/resourcerequest.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace workbench {

/// One text of a lesson in every language of the interface.
struct LessonText
{
    QString en = {};
    QString ru = {};
    QString zh = {};

    /// "ru", "zh_CN" or "zh-CN"; English for everything else.
    const QString &in(QStringView language) const;
    bool operator==(const LessonText &) const = default;
};

/// What the program starts when a step is reached.
enum class LessonAct { None, GetToken, Refresh, RevokeAccess, RevokeRefresh, Call };

/// Which of the tokens of this lesson a call sends.
enum class LessonToken {
    Current,
    Old,     ///< the access token before the last refresh
    Revoked, ///< the one that was revoked last
};

/// The message that a step is about.
enum class LessonArrow {
    None, ///< words only
    OpensBrowser,
    Visit,
    Consent,
    Redirect,
    Callback,
    TokenRequest,
    TokenResponse,
    RefreshRequest,
    RefreshResponse,
    RevocationRequest,
    RevocationResponse,
    ResourceRequest,
    ResourceResponse,
};

struct LessonWhatIf
{
    LessonText text = {};
    QString breakId = {}; ///< empty: there is nothing to try

    bool operator==(const LessonWhatIf &) const = default;
};

struct LessonStep
{
    QString id = {};
    LessonAct act = LessonAct::None;
    TokenPlacement placement = TokenPlacement::Header;
    LessonToken token = LessonToken::Current;
    bool expectRefusal = false;
    QString breakId = {}; ///< armed when the step is reached
    LessonArrow arrow = LessonArrow::None;
    LessonText title = {};
    LessonText text = {};
    std::optional<LessonText> more = {};
    QStringList parameters = {}; ///< parts of the message that are shown first
    std::optional<LessonWhatIf> whatIf = {};

    bool operator==(const LessonStep &) const = default;
};

struct LessonQuestion
{
    QString id = {};
    LessonText question = {};
    LessonText answer = {};
    QString step = {}; ///< whose exchange proves the answer

    bool operator==(const LessonQuestion &) const = default;
};

/// A lesson as its file tells it: a value, without anything that has happened.
struct Lesson
{
    QString id = {};
    int order = 0;
    bool ownServer = false; ///< a commentary on the chosen profile; else on the practice server
    Grant grant = Grant::AuthorizationCode;
    QString client = {}; ///< of the practice server; empty for the one that fits the grant
    LessonText title = {};
    LessonText goal = {};
    QList<LessonStep> steps = {};
    QList<LessonQuestion> questions = {};

    bool operator==(const Lesson &) const = default;
};

} // namespace workbench
