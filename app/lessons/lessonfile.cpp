// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lessonfile.h"

#include "app/base/datareading.h"
#include "app/lessons/lessonway.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qsizetype LargestFile = 1024 * 1024;

/// Complete in every language.
LessonText readText(const DataReading &at)
{
    at.only({u"en"_s, u"ru"_s, u"zh_CN"_s});
    return {.en = at.in(u"en").string(), .ru = at.in(u"ru").string(), .zh = at.in(u"zh_CN").string()};
}

LessonWhatIf readWhatIf(const DataReading &at)
{
    at.only({u"text"_s, u"break"_s});
    return {.text = readText(at.in(u"text")), .breakId = at.maybe(u"break").oneOf(lessonBreaks())};
}

void readAct(const DataReading &at, LessonStep &step)
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
    step.expectRefusal = at.maybe(u"expect_refusal").flag();
    step.breakId = at.maybe(u"break").oneOf(lessonBreaks());
}

LessonArrow readArrow(const DataReading &at)
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

LessonStep readStep(const DataReading &at)
{
    at.only({u"id"_s, u"act"_s, u"placement"_s, u"token"_s, u"expect_refusal"_s, u"break"_s, u"arrow"_s,
             u"title"_s, u"text"_s, u"more"_s, u"parameters"_s, u"what_if"_s});
    LessonStep step{
        .id = at.in(u"id").id(), .title = readText(at.in(u"title")), .text = readText(at.in(u"text"))};
    readAct(at, step);
    if (at.has(u"arrow"))
        step.arrow = readArrow(at.in(u"arrow"));
    if (at.has(u"more"))
        step.more = readText(at.in(u"more"));
    step.parameters = at.maybe(u"parameters").strings();
    if (at.has(u"what_if"))
        step.whatIf = readWhatIf(at.in(u"what_if"));
    return step;
}

LessonQuestion readQuestion(const DataReading &at, const QStringList &steps)
{
    at.only({u"id"_s, u"question"_s, u"answer"_s, u"step"_s});
    return {.id = at.in(u"id").id(),
            .question = readText(at.in(u"question")),
            .answer = readText(at.in(u"answer")),
            .step = at.in(u"step").oneOf(steps)};
}

/// Each message belongs to the act before it, and comes after the one before it.
void checkOrder(const DataReading &steps, const Lesson &lesson)
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
QStringList idsOf(const DataReading &list, const QList<Value> &values)
{
    QStringList ids;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (ids.contains(values.at(i).id))
            list.item(i).in(u"id").fail(u"there already"_s);
        ids.append(values.at(i).id);
    }
    return ids;
}

Lesson readWhole(const DataReading &at)
{
    at.only({u"format"_s, u"id"_s, u"order"_s, u"server"_s, u"grant"_s, u"client"_s, u"title"_s, u"goal"_s,
             u"steps"_s, u"questions"_s});
    at.in(u"format").oneOf({u"oauth-workbench.lesson/1"_s});
    Lesson lesson{.id = at.in(u"id").id(), .order = at.in(u"order").number(1, 1000)};
    lesson.ownServer = at.in(u"server").choice<bool>({{"practice", false}, {"own", true}});
    lesson.grant = at.in(u"grant").choice<Grant>({{"authorization_code", Grant::AuthorizationCode},
                                                  {"password", Grant::Password},
                                                  {"client_credentials", Grant::ClientCredentials}});
    lesson.client = at.maybe(u"client").string();
    lesson.title = readText(at.in(u"title"));
    lesson.goal = readText(at.in(u"goal"));
    const DataReading steps = at.in(u"steps");
    for (const DataReading &step : steps.items())
        lesson.steps.append(readStep(step));
    if (lesson.steps.isEmpty())
        steps.fail(u"empty"_s);
    const QStringList stepIds = idsOf(steps, lesson.steps);
    checkOrder(steps, lesson);
    const DataReading questions = at.maybe(u"questions");
    for (const DataReading &question : questions.items())
        lesson.questions.append(readQuestion(question, stepIds));
    idsOf(questions, lesson.questions);
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
    Lesson lesson;
    const DataProblem problem = readData(json.size() > LargestFile ? QByteArray() : json,
                                         [&](const DataReading &whole) { lesson = readWhole(whole); });
    if (problem.isEmpty())
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
