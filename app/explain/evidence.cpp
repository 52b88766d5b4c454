// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/evidence.h"

#include "app/message/headers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// The row of a provider's own code, in whichever file it stands.
const ProviderFacts::Error *rowOfError(const QString &error)
{
    for (const ProviderFacts &facts : providers()) {
        for (const ProviderFacts::Error &row : facts.errors) {
            if (row.error == error)
                return &row;
        }
    }
    return nullptr;
}

bool isBelow(const QString &host, const QString &known)
{
    return host == known || host.endsWith(u'.' + known);
}

const QString &memberOf(const Endpoints &endpoints, Stage stage)
{
    switch (stage) {
    case Stage::Authorization:
    case Stage::Callback:
        return endpoints.authorization;
    case Stage::Revocation:
        return endpoints.revocation;
    case Stage::Introspection:
        return endpoints.introspection;
    case Stage::UserInfo:
        return endpoints.userinfo;
    case Stage::Resource:
        return endpoints.resource;
    default:
        return endpoints.token;
    }
}
} // namespace

const ProviderFacts &Evidence::provider() const
{
    const auto first = [](auto &&fits) -> const ProviderFacts * {
        for (const ProviderFacts &facts : providers()) {
            if (fits(facts))
                return &facts;
        }
        return nullptr;
    };
    const auto begins = [](const QStringList &known, const QString &text) {
        return std::any_of(known.begin(), known.end(),
                           [&text](const QString &beginning) { return text.startsWith(beginning); });
    };
    const QUrl place = url();
    const QUrl asked(profile().endpoints.authorization);
    if (const auto *byTemplate =
            first([&](const ProviderFacts &facts) { return begins(facts.templates, profile().templateId); }))
        return *byTemplate;
    if (const auto *byHost = first([&](const ProviderFacts &facts) {
            return std::any_of(facts.hosts.begin(), facts.hosts.end(),
                               [&](const QString &known) { return isBelow(place.host(), known); });
        }))
        return *byHost;
    if (const auto *byError = first([this](const ProviderFacts &facts) {
            return std::any_of(facts.errors.begin(), facts.errors.end(), [this](const auto &row) {
                return row.error == m_failure.error && row.error != row.means;
            });
        }))
        return *byError;
    if (const auto *byPath = first([&](const ProviderFacts &facts) {
            return begins(facts.paths, place.path()) || begins(facts.paths, asked.path());
        }))
        return *byPath;
    return workbench::provider(u"general");
}

Evidence::Evidence(const Failure &failure, const ExplainContext &context)
    : m_failure(failure)
    , m_context(context)
{
    if (context.exchange) {
        m_request = context.exchange->request;
        m_sent = parametersOf(*context.exchange);
        readToken();
    }
    readChallengesOfAnswer();
}

QUrl Evidence::url() const
{
    // What the browser brought went to this program, not to the server.
    const bool brought = hasRequest() && m_context.exchange->what == What::AuthorizationResponse;
    QUrl url =
        hasRequest() && !brought ? m_request.url : QUrl(memberOf(profile().endpoints, m_failure.stage));
    url.setUserInfo(QString());
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QString Evidence::host() const
{
    const QString host = url().host();
    return host.isEmpty() ? fact(u"host"_s) : host;
}

int Evidence::port() const
{
    const int known = fact(u"port"_s).toInt();
    if (known > 0)
        return known;
    return url().port(url().scheme() == u"https" ? 443 : 80);
}

QString Evidence::address() const
{
    const QString name = host();
    const QString bracketed = name.contains(u':') ? QString(u'[' + name + u']') : name;
    return bracketed + u':' + QString::number(port());
}

QString Evidence::endpointMember() const
{
    switch (m_failure.stage) {
    case Stage::Authorization:
    case Stage::Callback:
        return u"authorization"_s;
    case Stage::Revocation:
    case Stage::Introspection:
    case Stage::UserInfo:
    case Stage::Resource:
        return stageName(m_failure.stage);
    default:
        return u"token"_s;
    }
}

bool Evidence::bodyIsForm() const
{
    return headerValue(m_request.headers, "Content-Type")
        .toLower()
        .startsWith("application/x-www-form-urlencoded");
}

const HttpResponse *Evidence::response() const
{
    return m_context.exchange && m_context.exchange->response ? &*m_context.exchange->response : nullptr;
}

int Evidence::status() const
{
    return m_failure.httpStatus != 0 || !response() ? m_failure.httpStatus : response()->status;
}

QString Evidence::error() const
{
    const ProviderFacts::Error *const row = rowOfError(m_failure.error);
    return row ? row->means : m_failure.error;
}

QString Evidence::errorCause() const
{
    const ProviderFacts::Error *const row = rowOfError(m_failure.error);
    return row ? row->cause : QString();
}

bool Evidence::speaksOf(QStringView topic) const
{
    const QString body = QString::fromUtf8(bodyStart());
    const QString words = description().toLower();
    for (const ProviderFacts &facts : providers()) {
        for (const ProviderFacts::Words &row : facts.words) {
            if (row.topic == topic && (row.in == u"body" ? body : words).contains(row.text))
                return true;
        }
    }
    return false;
}

QString Evidence::description() const
{
    return m_failure.errorDescription;
}

bool Evidence::says(QLatin1StringView text) const
{
    return m_failure.errorDescription.contains(text, Qt::CaseInsensitive);
}

bool Evidence::offersScheme(QStringView scheme) const
{
    return std::any_of(m_challenges.begin(), m_challenges.end(),
                       [scheme](const Challenge &challenge) { return challenge.scheme == scheme; });
}

QByteArray Evidence::bodyStart() const
{
    return response() ? response()->body.left(2000).trimmed().toLower() : QByteArray();
}

bool Evidence::isHtml() const
{
    if (!response())
        return false;
    const QByteArray start = bodyStart();
    return start.startsWith("<!doctype html") || start.startsWith("<html") ||
           (mediaType(*response()) == "text/html" && start.contains('<'));
}

bool Evidence::tokenWasSent() const
{
    return m_tokenPlace == TokenPlace::Header || m_tokenPlace == TokenPlace::Query ||
           m_tokenPlace == TokenPlace::Form ||
           (m_tokenPlace == TokenPlace::Unknown && m_context.token && !m_context.token->isEmpty());
}

bool Evidence::isKnownToken() const
{
    if (!m_context.token || m_context.token->isEmpty())
        return false;
    return m_tokenPlace == TokenPlace::Unknown || m_token == m_context.token->accessToken.reveal();
}

const Exchange *Evidence::lastBefore(What what, const std::function<bool(const Exchange &)> &fits) const
{
    const Exchange *const failed = m_context.exchange;
    for (auto it = m_context.earlier.crbegin(); it != m_context.earlier.crend(); ++it) {
        const bool after = failed && failed->id > 0 && it->id >= failed->id && !it->fromEarlierSession;
        if (it->what == what && !after && fits(*it))
            return &*it;
    }
    return nullptr;
}

const Exchange *Evidence::lastAnsweredAt(const QUrl &url) const
{
    for (auto it = m_context.earlier.crbegin(); it != m_context.earlier.crend(); ++it) {
        const bool same = it->request.url.authority(QUrl::FullyEncoded) == url.authority(QUrl::FullyEncoded);
        if (same && it->channel == Channel::Direct && it->response &&
            (!m_context.exchange || it->id != m_context.exchange->id))
            return &*it;
    }
    return nullptr;
}

bool Evidence::succeeded(const Exchange &exchange)
{
    if (exchange.verdict != Verdict::Pending)
        return exchange.verdict == Verdict::Good;
    return exchange.response && exchange.response->isSuccess() && !exchange.failure;
}

Parameters Evidence::parametersOf(const Exchange &exchange)
{
    const bool inQuery = exchange.request.body.isEmpty();
    const QByteArray text =
        inQuery ? exchange.request.url.query(QUrl::FullyEncoded).toUtf8() : exchange.request.body;
    return formDecode(text).value_or(Parameters());
}

Facts Evidence::factsOf(const Exchange &exchange)
{
    return {{u"exchange"_s, QString::number(exchange.id)},
            {u"time"_s, exchange.startedAt.toUTC().toString(Qt::ISODate)}};
}

void Evidence::readToken()
{
    const Parameters query =
        formDecode(m_request.url.query(QUrl::FullyEncoded).toUtf8()).value_or(Parameters());
    m_tokenPlace = TokenPlace::None;
    for (const auto &[name, value] : m_request.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "authorization") {
            readAuthorization(QString::fromUtf8(value));
        } else if (lower == "authentication" || lower == "authorisation" || lower == "autorization") {
            m_wrongHeader = QString::fromUtf8(name);
            m_tokenPlace = m_tokenPlace == TokenPlace::None ? TokenPlace::Unreadable : m_tokenPlace;
        }
    }
    if (m_tokenPlace != TokenPlace::None)
        return;
    const QString inQuery = parameterValue(query, u"access_token");
    const QString inForm = m_request.body.isEmpty() ? QString() : sentValue(u"access_token");
    if (!inForm.isEmpty()) {
        m_tokenPlace = TokenPlace::Form;
        m_token = inForm;
    } else if (!inQuery.isEmpty()) {
        m_tokenPlace = TokenPlace::Query;
        m_token = inQuery;
    }
}

void Evidence::readAuthorization(const QString &value)
{
    const qsizetype blank = value.indexOf(u' ');
    const QString scheme = value.left(blank < 0 ? value.size() : blank);
    const QString rest = blank < 0 ? QString() : value.mid(blank + 1).trimmed();
    if (scheme.compare(u"bearer", Qt::CaseInsensitive) == 0 && !rest.isEmpty()) {
        m_tokenPlace = TokenPlace::Header;
        m_token = rest;
        return;
    }
    m_tokenPlace = value.trimmed().isEmpty() || scheme.compare(u"bearer", Qt::CaseInsensitive) == 0
                       ? TokenPlace::None
                       : TokenPlace::Unreadable;
    m_bearerBlankMissing =
        blank < 0 && scheme.size() > 6 && scheme.startsWith(u"bearer", Qt::CaseInsensitive);
    // Without a blank the whole value may be the token itself: it must not become a fact.
    if (blank > 0 && scheme.compare(u"bearer", Qt::CaseInsensitive) != 0)
        m_wrongScheme = scheme;
}

void Evidence::readChallengesOfAnswer()
{
    if (!response())
        return;
    m_challenges = readChallenges(response()->headers);
    for (const Challenge &challenge : std::as_const(m_challenges)) {
        if (m_challengeError.isEmpty())
            m_challengeError = challenge.value(u"error");
        if (m_challengeWords.isEmpty())
            m_challengeWords = challenge.value(u"error_description");
    }
}

} // namespace workbench
