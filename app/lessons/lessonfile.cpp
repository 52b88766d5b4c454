// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lessonfile.h"

#include "app/lessons/lessonreading.h"
#include "app/lessons/lessonway.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qsizetype LargestFile = 1024 * 1024;

LessonWhatIf readWhatIf(const LessonReading &at)
{
    at.only({u"text"_s, u"break"_s});
    LessonWhatIf whatIf{.text = at.in(u"text").text()};
    if (at.has(u"break"))
        whatIf.breakId = at.in(u"break").oneOf(lessonBreaks());
    return whatIf;
}

void readAct(const LessonReading &at, LessonStep &step)
{
    using Act = LessonAct;
    if (at.has(u"act"))
        step.act = at.in(u"act").choice<Act>({{"get_token", Act::GetToken},
                                              {"refresh", Act::Refresh},
                                              {"revoke_access", Act::RevokeAccess},
                                              {"revoke_refresh", Act::RevokeRefresh},
                                              {"call", Act::Call}});
    for (const QString &name : {u"placement"_s, u"token"_s}) {
        if (at.has(name) && step.act != Act::Call)
            at.in(name).fail(u"only a call has this"_s);
    }
    if (at.has(u"placement"))
        step.placement = at.in(u"placement")
                             .choice<TokenPlacement>({{"header", TokenPlacement::Header},
                                                      {"query", TokenPlacement::Query},
                                                      {"form", TokenPlacement::Form},
                                                      {"none", TokenPlacement::None}});
    if (at.has(u"token"))
        step.token = at.in(u"token").choice<LessonToken>({{"current", LessonToken::Current},
                                                          {"old", LessonToken::Old},
                                                          {"revoked", LessonToken::Revoked}});
    if (at.has(u"expect_refusal"))
        step.expectRefusal = at.in(u"expect_refusal").flag();
    if (at.has(u"break"))
        step.breakId = at.in(u"break").oneOf(lessonBreaks());
}

LessonArrow readArrow(const LessonReading &at)
{
    using Arrow = LessonArrow;
    return at.choice<Arrow>({{"opens_browser", Arrow::OpensBrowser},
                             {"visit", Arrow::Visit},
                             {"consent", Arrow::Consent},
                             {"redirect", Arrow::Redirect},
                             {"callback", Arrow::Callback},
                             {"token_request", Arrow::TokenRequest},
                             {"token_response", Arrow::TokenResponse},
                             {"refresh_request", Arrow::RefreshRequest},
                             {"refresh_response", Arrow::RefreshResponse},
                             {"revocation_request", Arrow::RevocationRequest},
                             {"revocation_response", Arrow::RevocationResponse},
                             {"resource_request", Arrow::ResourceRequest},
                             {"resource_response", Arrow::ResourceResponse}});
}

LessonStep readStep(const LessonReading &at)
{
    at.only({u"id"_s, u"act"_s, u"placement"_s, u"token"_s, u"expect_refusal"_s, u"break"_s, u"arrow"_s,
             u"title"_s, u"text"_s, u"more"_s, u"parameters"_s, u"what_if"_s});
    LessonStep step{.id = at.in(u"id").id(), .title = at.in(u"title").text(), .text = at.in(u"text").text()};
    readAct(at, step);
    if (at.has(u"arrow"))
        step.arrow = readArrow(at.in(u"arrow"));
    if (at.has(u"more"))
        step.more = at.in(u"more").text();
    if (at.has(u"parameters"))
        step.parameters = at.in(u"parameters").strings();
    if (at.has(u"what_if"))
        step.whatIf = readWhatIf(at.in(u"what_if"));
    return step;
}

LessonQuestion readQuestion(const LessonReading &at, const QStringList &steps)
{
    at.only({u"id"_s, u"question"_s, u"answer"_s, u"step"_s});
    return {.id = at.in(u"id").id(),
            .question = at.in(u"question").text(),
            .answer = at.in(u"answer").text(),
            .step = at.in(u"step").oneOf(steps)};
}

/// Each message belongs to the act before it, and comes after the one before it.
void checkOrder(const LessonReading &steps, const Lesson &lesson)
{
    QList<LessonArrow> way;
    qsizetype next = 0;
    for (qsizetype i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep &step = lesson.steps.at(i);
        if (step.act != LessonAct::None) {
            way = lessonWay(step.act, lesson.grant);
            next = 0;
        }
        if (step.arrow == LessonArrow::None)
            continue;
        const qsizetype place = way.indexOf(step.arrow, next);
        if (place < 0)
            return steps.item(i).in(u"arrow").fail(u"not a message that can come here"_s);
        next = place + 1;
    }
}

/// The ids of the values, each only once.
template <typename Value>
QStringList idsOf(const LessonReading &list, const QList<Value> &values)
{
    QStringList ids;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (ids.contains(values.at(i).id))
            list.item(i).in(u"id").fail(u"there already"_s);
        ids.append(values.at(i).id);
    }
    return ids;
}

Lesson readWhole(const LessonReading &at)
{
    at.only({u"format"_s, u"id"_s, u"order"_s, u"server"_s, u"grant"_s, u"client"_s, u"title"_s, u"goal"_s,
             u"steps"_s, u"questions"_s});
    at.in(u"format").oneOf({u"oauth-workbench.lesson/1"_s});
    Lesson lesson{.id = at.in(u"id").id(), .order = at.in(u"order").positive()};
    lesson.ownServer = at.in(u"server").choice<bool>({{"practice", false}, {"own", true}});
    lesson.grant = at.in(u"grant").choice<Grant>({{"authorization_code", Grant::AuthorizationCode},
                                                  {"password", Grant::Password},
                                                  {"client_credentials", Grant::ClientCredentials}});
    if (at.has(u"client"))
        lesson.client = at.in(u"client").string();
    lesson.title = at.in(u"title").text();
    lesson.goal = at.in(u"goal").text();
    const LessonReading steps = at.in(u"steps");
    for (qsizetype i = 0; i < steps.count(); ++i)
        lesson.steps.append(readStep(steps.item(i)));
    if (lesson.steps.isEmpty())
        steps.fail(u"empty"_s);
    const QStringList stepIds = idsOf(steps, lesson.steps);
    checkOrder(steps, lesson);
    if (at.has(u"questions")) {
        const LessonReading questions = at.in(u"questions");
        for (qsizetype i = 0; i < questions.count(); ++i)
            lesson.questions.append(readQuestion(questions.item(i), stepIds));
        idsOf(questions, lesson.questions);
    }
    return lesson;
}
} // namespace

const QStringList &lessonBreaks()
{
    static const QStringList ids{u"wrong_secret"_s,   u"wrong_password"_s,    u"state_changed"_s,
                                 u"code_twice"_s,     u"code_old"_s,          u"verifier_missing"_s,
                                 u"verifier_wrong"_s, u"challenge_missing"_s, u"redirect_changed"_s,
                                 u"unknown_scope"_s,  u"unsupported_grant"_s, u"no_token"_s,
                                 u"bad_token"_s,      u"expired_token"_s,     u"revoked_token"_s,
                                 u"small_scope"_s,    u"old_refresh_token"_s, u"server_slow"_s,
                                 u"server_down"_s,    u"not_json"_s,          u"error_in_200"_s};
    return ids;
}

Result<Lesson> readLesson(const QByteArray &json, const QString &file)
{
    LessonProblem problem;
    Lesson lesson;
    const JsonReading reading = json.size() > LargestFile ? JsonReading() : readJson(json);
    if (reading.ok())
        lesson = readWhole(LessonReading(*reading.value, {}, problem));
    else
        problem = {.path = reading.error ? reading.error->member : QString(), .detail = u"not JSON"_s};
    if (problem.detail.isEmpty())
        return lesson;
    return Failure{.code = LessonInvalid,
                   .kind = FailureKind::Rejected,
                   .evidence = {{u"file"_s, file},
                                {u"path"_s, problem.path.isEmpty() ? u"."_s : problem.path},
                                {u"detail"_s, problem.detail}}};
}

Lessons readLessons(const QString &folder)
{
    Lessons read;
    QSet<QString> known;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        Result<Lesson> lesson =
            readLesson(file.open(QIODevice::ReadOnly) ? file.read(LargestFile + 1) : QByteArray(), name);
        if (lesson && known.contains(lesson->id))
            lesson = Failure{
                .code = LessonInvalid,
                .kind = FailureKind::Rejected,
                .evidence = {{u"file"_s, name}, {u"path"_s, u"id"_s}, {u"detail"_s, u"there already"_s}}};
        if (!lesson) {
            read.problems.append(lesson.failure());
            continue;
        }
        known.insert(lesson->id);
        read.lessons.append(*lesson);
    }
    std::stable_sort(read.lessons.begin(), read.lessons.end(),
                     [](const Lesson &a, const Lesson &b) { return a.order < b.order; });
    return read;
}

} // namespace workbench
