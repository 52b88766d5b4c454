// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explain.h"
#include "app/explain/providertable.h"
#include "app/message/challenge.h"
#include "app/message/formencoding.h"

#include <QUrl>

#include <functional>

namespace workbench {

/// Where the access token stood in the failing request.
enum class TokenPlace {
    None,
    Header,
    Query,
    Form,
    Unreadable, ///< something stood where a token should, in a shape that no server reads
    Unknown,    ///< the request is not known
};

/// What can be read from the failing exchange and from what went before it. Only looks; draws no conclusion.
/// Lives no longer than the failure and the context it was made of.
class Evidence
{
public:
    Evidence(const Failure &failure, const ExplainContext &context);

    const Failure &failure() const { return m_failure; }
    const ExplainContext &context() const { return m_context; }
    const ProviderProfile &profile() const { return m_context.profile; }
    QString fact(const QString &name) const { return m_failure.evidence.value(name); }

    /// Who it was: by the profile's template, the host, a code that only one provider has, or the path;
    /// "general" when nothing tells.
    const ProviderFacts &provider() const;

    // The request.
    const HttpRequest &request() const { return m_request; }
    bool hasRequest() const { return m_context.exchange != nullptr; }
    /// Where it went, without query and credentials; from the profile when nothing was sent.
    QUrl url() const;
    QString host() const;
    int port() const;
    QString address() const;        ///< "127.0.0.1:8000"
    QString endpointMember() const; ///< "token": the member of "endpoints" that holds url()
    /// Parameters of the body, or of the query for a request that goes through the browser.
    const Parameters &sent() const { return m_sent; }
    QString sentValue(QStringView name) const { return parameterValue(m_sent, name); }
    bool bodyIsForm() const;

    // The answer.
    const HttpResponse *response() const;
    int status() const;
    QString error() const;                   ///< one spelling for what providers call by different names
    QString description() const;             ///< the server's words, as they are
    QString errorCause() const;              ///< of causecodes.h, where the provider's code names one
    bool says(QLatin1StringView text) const; ///< description() has it, without regard to case
    /// Its words or its body speak of it, by what the providers are known to say.
    bool speaksOf(QStringView topic) const;
    const QList<Challenge> &challenges() const { return m_challenges; }
    QString challengeError() const { return m_challengeError; }
    QString challengeWords() const { return m_challengeWords; }
    bool offersScheme(QStringView scheme) const;
    QByteArray bodyStart() const; ///< in lower case, for a look at what it is
    bool isHtml() const;

    // The token in the request.
    TokenPlace tokenPlace() const { return m_tokenPlace; }
    bool tokenWasSent() const;
    const QString &token() const { return m_token; } ///< a secret: compare it, never pass it on
    bool isKnownToken() const;                       ///< it is the one of the context's TokenSet
    QString wrongHeader() const { return m_wrongHeader; }
    QString wrongScheme() const { return m_wrongScheme; }
    bool bearerBlankMissing() const { return m_bearerBlankMissing; }

    // What went before.
    /// The newest earlier exchange of that kind for which the question is answered with yes; nullptr when
    /// there is none.
    const Exchange *lastBefore(What what, const std::function<bool(const Exchange &)> &fits) const;
    const Exchange *lastAnsweredAt(const QUrl &url) const;
    static bool succeeded(const Exchange &exchange);
    static Parameters parametersOf(const Exchange &exchange);
    static Facts factsOf(const Exchange &exchange); ///< exchange, time

private:
    void readToken();
    void readAuthorization(const QString &value);
    void readChallengesOfAnswer();

    const Failure &m_failure;
    const ExplainContext &m_context;
    HttpRequest m_request;
    Parameters m_sent;
    QList<Challenge> m_challenges;
    QString m_challengeError;
    QString m_challengeWords;
    TokenPlace m_tokenPlace = TokenPlace::Unknown;
    QString m_token;
    QString m_wrongHeader;
    QString m_wrongScheme;
    bool m_bearerBlankMissing = false;
};

} // namespace workbench
