// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/messageparts.h"

#include "app/base/json.h"
#include "app/explain/partchecks.h"
#include "app/explain/partfindings.h"
#include "app/explain/parttable.h"
#include "app/message/challenge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qsizetype ShortestOrigin = 6;       ///< a shorter value stands in many messages by chance
constexpr qsizetype MostSearched = 64 * 1024; ///< of an earlier body
constexpr qsizetype MostEarlier = 500;
constexpr int MostValues = 200'000;

/// A part as it was found, before anything is known about it.
struct Found
{
    QString name;
    QString value;
    PartPlace place = PartPlace::Form;
    bool repeated = false;
};

QString tablePlace(PartPlace place, bool response)
{
    switch (place) {
    case PartPlace::Header:
        return response ? u"response_header"_s : u"request_header"_s;
    case PartPlace::Credentials:
        return u"credentials"_s;
    case PartPlace::Challenge:
        return u"challenge"_s;
    case PartPlace::Member:
        return u"member"_s;
    default:
        return u"parameter"_s;
    }
}

QString unknownCode(PartPlace place, bool response, What what)
{
    if (place == PartPlace::Header)
        return u"other_header"_s;
    if (place == PartPlace::Challenge)
        return u"other_challenge"_s;
    if (!response)
        return u"other_parameter"_s;
    const bool tokens = what == What::TokenRequest || what == What::RefreshRequest;
    return tokens ? u"unrecognised"_s : u"own_data"_s;
}

// Taking apart.

void addParameters(QList<Found> &found, const QByteArray &text, PartPlace place)
{
    const Parameters parameters = formDecode(text).value_or(Parameters());
    QHash<QString, int> counts;
    for (const auto &[name, value] : parameters)
        ++counts[name];
    for (const auto &[name, value] : parameters)
        found.append({.name = name, .value = value, .place = place, .repeated = counts.value(name) > 1});
}

QString textOf(const Json &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNumber())
        return QString::fromLatin1(value.spelling());
    return QString::fromUtf8(value.toBytes());
}

/// The members of the body, when it is a JSON object. Repeated ones are all there, and marked. False when the
/// body is too much for that.
bool addMembers(QList<Found> &found, const QByteArray &whole)
{
    if (whole.size() > LargestBodyExplained)
        return false;
    QByteArray body = whole;
    stripByteOrderMark(body);
    const JsonReading reading = readJson(body, MostValues);
    if (!reading.value || !reading.value->isObject())
        return !reading.error || reading.error->code != JsonError::Code::TooDeep;
    QHash<QString, int> counts;
    for (const auto &[name, value] : reading.value->members())
        ++counts[name];
    for (const auto &[name, value] : reading.value->members())
        found.append({.name = name,
                      .value = textOf(value),
                      .place = PartPlace::Member,
                      .repeated = counts.value(name) > 1});
    return true;
}

void addCredentials(QList<Found> &found, const QByteArray &value)
{
    if (!value.toLower().startsWith("basic "))
        return;
    const auto pair =
        QByteArray::fromBase64Encoding(value.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = pair ? (*pair).indexOf(':') : -1;
    if (colon < 0)
        return;
    const auto decoded = [](const QByteArray &half) {
        return formDecodeText(half).value_or(QString::fromUtf8(half));
    };
    found.append(
        {.name = u"client_id"_s, .value = decoded((*pair).left(colon)), .place = PartPlace::Credentials});
    // As it stands: a secret with '+' or '%' that was not encoded would be another one when decoded, which
    // nobody could name.
    found.append({.name = u"client_secret"_s,
                  .value = QString::fromUtf8((*pair).mid(colon + 1)),
                  .place = PartPlace::Credentials});
}

enum class Which { All, Challenges, Others };

void addHeaders(QList<Found> &found, const Headers &headers, Which which)
{
    for (const auto &[name, joined] : headers) {
        const bool challenges = name.toLower() == "www-authenticate";
        if (which != Which::All && challenges != (which == Which::Challenges))
            continue;
        for (const QByteArray &value : joined.split('\n')) {
            found.append({.name = QString::fromUtf8(name),
                          .value = QString::fromUtf8(value),
                          .place = PartPlace::Header});
            if (name.toLower() == "authorization")
                addCredentials(found, value);
            if (!challenges)
                continue;
            for (const Challenge &challenge : readChallenges({{name, value}})) {
                for (const auto &[key, text] : challenge.parameters)
                    found.append({.name = key, .value = text, .place = PartPlace::Challenge});
            }
        }
    }
}

bool isForm(const Headers &headers)
{
    return headerValue(headers, "Content-Type").toLower().startsWith("application/x-www-form-urlencoded");
}

QList<Found> foundInRequest(const HttpRequest &request)
{
    QList<Found> found;
    addParameters(found, request.url.query(QUrl::FullyEncoded).toUtf8(), PartPlace::Query);
    if (request.body.size() <= MostSearched && !request.body.startsWith('{'))
        addParameters(found, request.body, PartPlace::Form);
    addHeaders(found, request.headers, Which::All);
    return found;
}

QList<Found> foundInResponse(const HttpResponse &response, bool &bodyLeftOut)
{
    QList<Found> found;
    const QByteArray status = QByteArray::number(response.status) + ' ' + response.reason;
    found.append(
        {.name = u"HTTP"_s, .value = QString::fromUtf8(status.trimmed()), .place = PartPlace::Start});
    // Before the body, which often says less, and sometimes something else.
    addHeaders(found, response.headers, Which::Challenges);
    if (isForm(response.headers) && response.body.size() <= MostSearched) {
        addParameters(found, response.body, PartPlace::Member);
    } else {
        bodyLeftOut = !addMembers(found, response.body);
    }
    addHeaders(found, response.headers, Which::Others);
    return found;
}

// Where it came from.

bool standsIn(const Exchange &exchange, const QList<QByteArray> &forms)
{
    QByteArray text = exchange.request.url.toEncoded() + '\n' + exchange.request.body.left(MostSearched) +
                      '\n' + headerValue(exchange.request.headers, "Authorization");
    if (exchange.response)
        text += '\n' + headerValue(exchange.response->headers, "Location") + '\n' +
                exchange.response->body.left(MostSearched);
    return std::any_of(forms.begin(), forms.end(),
                       [&](const QByteArray &form) { return text.contains(form); });
}

/// The first earlier exchange that holds the value; 0 when none does.
qint64 originOf(const PartContext &context, const QString &value)
{
    const QString inner = value.startsWith(u"Bearer ", Qt::CaseInsensitive) ? value.mid(7).trimmed() : value;
    if (inner.size() < ShortestOrigin || inner.startsWith(u"Basic ", Qt::CaseInsensitive))
        return 0;
    const QList<QByteArray> forms{inner.toUtf8(), queryEncode(inner), formEncode(inner)};
    for (const Exchange *earlier : context.before) {
        if (standsIn(*earlier, forms))
            return earlier->id;
    }
    return 0;
}

/// The newest exchange of that kind before `id` (0: of all) for which the question is answered with yes.
template <typename Question>
const Exchange *newest(const PartContext &context, What what, qint64 id, Question fits)
{
    for (auto it = context.before.crbegin(); it != context.before.crend(); ++it) {
        if ((*it)->what == what && (id == 0 || (*it)->id < id) && fits(**it))
            return *it;
    }
    return nullptr;
}

Parameters sentIn(const Exchange &exchange)
{
    const QByteArray text = exchange.request.body.isEmpty()
                                ? exchange.request.url.query(QUrl::FullyEncoded).toUtf8()
                                : exchange.request.body.left(MostSearched);
    return formDecode(text).value_or(Parameters());
}

void findAuthorization(PartContext &context)
{
    const What what = context.exchange.what;
    const QString code = parameterValue(context.sent, u"code");
    if (what != What::AuthorizationResponse && (what != What::TokenRequest || code.isEmpty()))
        return;
    if (what == What::TokenRequest) {
        const auto brought = [&](const Exchange &each) {
            return parameterValue(sentIn(each), u"code") == code;
        };
        if (const Exchange *callback = newest(context, What::AuthorizationResponse, 0, brought)) {
            context.callback = callback->id;
            context.callbackAt = callback->startedAt;
        }
    }
    const auto any = [](const Exchange &) { return true; };
    if (const Exchange *asking = newest(context, What::AuthorizationRequest, context.callback, any)) {
        context.asking = asking->id;
        context.asked = sentIn(*asking);
    }
}

PartContext contextOf(const Exchange &exchange, const QList<Exchange> &all)
{
    PartContext context{.exchange = exchange, .sent = sentIn(exchange)};
    if (exchange.fromEarlierSession)
        return context;
    for (const Exchange &each : all) {
        if (each.id < exchange.id && !each.fromEarlierSession && each.profile == exchange.profile)
            context.before.append(&each);
    }
    if (context.before.size() > MostEarlier)
        context.before.remove(0, context.before.size() - MostEarlier);
    findAuthorization(context);
    return context;
}

// What it is.

void judge(MessagePart &part, const PartContext &context, PartCheck check)
{
    const PartFinding finding = check(context, part);
    part.finding = finding.code;
    part.verdict = finding.verdict;
    part.facts = finding.facts;
    if (!finding.clause.isEmpty())
        part.clause = finding.clause;
    if (part.origin == 0) {
        part.origin = finding.origin;
        part.counterpart = finding.origin != 0;
    }
}

MessagePart explained(const Found &found, bool response, const PartContext &context)
{
    MessagePart part{.name = found.name, .value = found.value, .place = found.place};
    const What what = context.exchange.what;
    if (found.place == PartPlace::Start) {
        part.code = u"status"_s;
        judge(part, context, statusFinding);
        return part;
    }
    const bool field = found.place == PartPlace::Header;
    const PartRow *row =
        partRow(field ? found.name.toLower() : found.name, tablePlace(found.place, response), what);
    if (!row) {
        part.code = unknownCode(found.place, response, what);
        if (part.code == u"unrecognised")
            part.clause = u"RFC 6749 §5.1"_s;
    } else {
        part.code = row->code;
        part.clause = row->clause;
        if (row->origin)
            part.origin = originOf(context, part.value);
        if (const PartCheck check = partCheck(row->check))
            judge(part, context, check);
    }
    if (found.repeated) {
        part.finding = findings::Repeated;
        part.verdict = PartVerdict::Wrong;
        part.clause = response ? QString() : u"RFC 6749 §3.2"_s;
        part.facts.clear();
    }
    return part;
}

QList<MessagePart> explainedHalf(const QList<Found> &found, bool response, const PartContext &context,
                                 int &leftOut)
{
    QList<MessagePart> parts;
    for (const Found &each : found) {
        if (parts.size() >= MostParts)
            ++leftOut;
        else
            parts.append(explained(each, response, context));
    }
    return parts;
}
} // namespace

MessageParts messageParts(const Exchange &exchange, const QList<Exchange> &all)
{
    MessageParts parts;
    const PartContext context = contextOf(exchange, all);
    parts.request = explainedHalf(foundInRequest(exchange.request), false, context, parts.leftOut);
    parts.request += missingFromRequest(context);
    if (!exchange.response)
        return parts;
    const QList<Found> found = foundInResponse(*exchange.response, parts.bodyLeftOut);
    parts.response = explainedHalf(found, true, context, parts.leftOut);
    if (!parts.bodyLeftOut)
        parts.response += missingFromResponse(context, parts.response);
    return parts;
}

} // namespace workbench
