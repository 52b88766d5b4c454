// SPDX-License-Identifier: GPL-3.0-or-later
// How PracticeEndpoints gives its answers the shape of a behaviour.
#include "app/practice/practiceendpoints.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
QStringList outcomesOf(const PracticeAnswer &answer)
{
    QStringList outcomes;
    if (!answer.parameter.isEmpty())
        outcomes.append(u"missing:"_s + answer.parameter);
    if (answer.reason)
        outcomes.append(practiceReasonName(*answer.reason));
    if (answer.refusal)
        outcomes += {answer.refusal->error, u"*"_s};
    else
        outcomes.append(u"ok"_s);
    return outcomes;
}

/// What the braces of a shape may stand for.
Json valuesOf(const PracticeAnswer &answer)
{
    if (answer.refusal)
        return Json::object({{u"error"_s, Json(answer.refusal->error)},
                             {u"error_description"_s, Json(answer.refusal->errorDescription)}});
    Json plain = readJson(answer.response.body).value.value_or(Json::object());
    if (plain.contains(u"scope"))
        plain.add(u"scope_with_commas"_s, Json(QString(plain[u"scope"].toString()).replace(u' ', u',')));
    return plain;
}

QByteArray formOf(const Json &body)
{
    Parameters parameters;
    for (const auto &[name, value] : body.members())
        parameters.append({name, value.toString()});
    return formEncode(parameters);
}

bool wantsJson(const HttpRequest &request)
{
    return headerValue(request.headers, "Accept").contains("application/json");
}
} // namespace

/// The browser's own endpoint is a page or a redirect: dressed() sees to it.
void PracticeEndpoints::dress(const HttpRequest &request, const QString &endpoint,
                              PracticeAnswer &answer) const
{
    if (endpoint == u"authorization")
        return;
    const PracticeShape *shape = shapeFor(*m_manner, endpoint, outcomesOf(answer));
    if (!shape)
        return;
    HttpResponse out{.status = shape->status, .headers = shape->headers};
    const Json body = filledShape(shape->body, valuesOf(answer));
    if (!shape->page.isEmpty())
        out.body = m_pages.plainPage(shape->page);
    else if (body.isString())
        out.body = body.toString().toUtf8();
    else if (!body.isNull())
        out.body = body.toBytes();
    if (shape->formUnlessJson && !wantsJson(request)) {
        setHeader(out.headers, "Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        out.body = formOf(body);
    }
    answer.response = out;
}

/// The refusal in the words of the behaviour; what it is about stays.
Failure PracticeEndpoints::dressed(const Failure &refusal) const
{
    PracticeAnswer answer;
    answer.refuse(refusal, {});
    const PracticeShape *shape = shapeFor(*m_manner, u"authorization"_s, outcomesOf(answer));
    if (!shape)
        return refusal;
    const Json body = filledShape(shape->body, valuesOf(answer));
    Failure out = refusal;
    out.code = out.error = body[u"error"].toString();
    out.errorDescription = body[u"error_description"].toString();
    return out;
}

} // namespace workbench
