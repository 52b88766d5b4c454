// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessonview.h"

#include "app/lessons/lessonway.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
using Arrow = LessonArrow;
using Part = LaneRow::Part;
using Line = LaneRow::Line;

/// Who sends it to whom.
LaneRow rowOf(LessonArrow arrow)
{
    const Party api = arrow == Arrow::ResourceRequest || arrow == Arrow::ResourceResponse
                          ? Party::ResourceServer
                          : Party::AuthorizationServer;
    switch (arrow) {
    case Arrow::OpensBrowser:
        return {.part = Part::OpensBrowser, .from = Party::App, .to = Party::Browser, .line = Line::Browser};
    case Arrow::Visit:
        return {.part = Part::Visit, .from = Party::Browser, .to = api, .line = Line::Browser};
    case Arrow::Consent:
        return {.part = Part::Consent, .from = Party::Browser, .to = api, .line = Line::Person};
    case Arrow::Redirect:
        return {.part = Part::Redirect, .from = api, .to = Party::Browser, .line = Line::Browser};
    case Arrow::Callback:
        return {.part = Part::Callback, .from = Party::Browser, .to = Party::App, .line = Line::Browser};
    default:
        break;
    }
    if (isAnswer(arrow))
        return {.part = Part::Answer, .from = api, .to = Party::App};
    return {.part = Part::Request, .from = Party::App, .to = api};
}

/// The same with what became of it.
LaneRow rowOf(LessonArrow arrow, const Exchange &exchange)
{
    const LaneRow plain = rowOf(arrow);
    for (const LaneRow &row : laneRows(exchange)) {
        if (row.part == plain.part)
            return row;
    }
    return plain;
}

/// A message that waits is not one without an answer.
LaneText textOf(const Exchange &exchange, const LaneRow &row, const SecretRegister &names)
{
    LaneText text = LaneWords::text(exchange, row, findTravellers(exchange, names), names);
    text.spoken.clear();
    return text;
}
} // namespace

QList<int> stepsWithArrow(const Lesson &lesson)
{
    QList<int> steps;
    for (int i = 0; i < lesson.steps.size(); ++i) {
        if (lesson.steps.at(i).arrow != LessonArrow::None)
            steps.append(i);
    }
    return steps;
}

QList<ArrowList::Arrow> lessonArrows(const LessonRun &run, const SecretRegister &names,
                                     const QString &language)
{
    using Time = ArrowList::Time;
    QList<ArrowList::Arrow> arrows;
    for (const int step : stepsWithArrow(run.lesson())) {
        const LessonStep &told = run.lesson().steps.at(step);
        const bool future = step > run.reached();
        ArrowList::Arrow arrow{.row = rowOf(told.arrow), .text = {.label = told.title.in(language)}};
        arrow.time = future ? Time::Future : step == run.shown() ? Time::Current : Time::Past;
        if (const std::optional<Exchange> exchange = future ? std::nullopt : run.exchangeOf(step)) {
            arrow.row = rowOf(told.arrow, *exchange);
            arrow.text = textOf(*exchange, arrow.row, names);
        }
        arrows.append(arrow);
    }
    return arrows;
}

QList<ExplainedRow> lessonParts(const LessonStep &step, const NamedParts &parts)
{
    QList<NamedPart> wanted;
    QList<NamedPart> others;
    const QList<NamedPart> &half = isAnswer(step.arrow) ? parts.response : parts.request;
    for (const NamedPart &part : half) {
        if (step.parameters.contains(part.name, Qt::CaseInsensitive))
            wanted.append(part);
        else if (part.place != PartPlace::Header)
            others.append(part);
    }
    const auto place = [&](const NamedPart &part) {
        const auto found =
            std::find_if(step.parameters.begin(), step.parameters.end(), [&](const QString &name) {
                return name.compare(part.name, Qt::CaseInsensitive) == 0;
            });
        return found - step.parameters.begin();
    };
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](const NamedPart &a, const NamedPart &b) { return place(a) < place(b); });
    QList<ExplainedRow> rows;
    for (const NamedPart &part : wanted + others)
        rows.append(explainedRow(part));
    return rows;
}

} // namespace workbench
