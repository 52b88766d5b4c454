// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/codeflowengine.h"

#include "app/message/formencoding.h"
#include "app/oauth/randomtext.h"

#include <QAbstractOAuthReplyHandler>

namespace workbench {

/// Reads nothing itself: the recorder has the answer, app/oauth reads it.
class CodeFlowEngine::Handler final : public QAbstractOAuthReplyHandler
{
public:
    using QAbstractOAuthReplyHandler::QAbstractOAuthReplyHandler;

    QString callback() const override { return m_redirectUri; }
    void networkReplyFinished(QNetworkReply *) override {}

    QString m_redirectUri;
};

CodeFlowEngine::CodeFlowEngine(RecordingNetwork *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_handler(new Handler(this))
    , m_flowState(randomText())
{
    m_flow.setNetworkAccessManager(m_network);
    m_flow.setReplyHandler(m_handler);
    m_flow.setState(m_flowState);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None); // ours is among the parameters
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    m_flow.setNonceMode(QAbstractOAuth2::NonceMode::Disabled);
#endif
}

CodeFlowEngine::~CodeFlowEngine() = default;

namespace {
// QtNetworkAuth's createQuery keeps %XX as it is: values go in already encoded.
void replaceParameters(QMultiMap<QString, QVariant> *target, const Parameters &parameters)
{
    target->clear();
    for (const auto &[name, value] : parameters)
        target->insert(QString::fromLatin1(queryEncode(name)), QString::fromLatin1(queryEncode(value)));
}
} // namespace

QUrl CodeFlowEngine::authorizationUrl(const HttpRequest &authorizationRequest)
{
    const Parameters parameters =
        formDecode(authorizationRequest.url.query(QUrl::FullyEncoded).toLatin1()).value_or(Parameters());
    QUrl endpoint = authorizationRequest.url;
    endpoint.setQuery(QString());
    m_flow.setAuthorizationUrl(endpoint);
    m_flow.setAccessTokenUrl(endpoint); // grant() wants one; the true one comes with the token request
    m_handler->m_redirectUri = parameterValue(parameters, u"redirect_uri");
    m_flow.setModifyParametersFunction(
        [parameters](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *target) {
            if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
                replaceParameters(target, parameters);
        });
    QUrl emitted;
    const auto connection = connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, this,
                                    [&emitted](const QUrl &url) { emitted = url; });
    m_flow.grant();
    disconnect(connection);
    return emitted;
}

void CodeFlowEngine::redeem(const HttpRequest &tokenRequest, const Secret &code)
{
    const Parameters parameters = formDecode(tokenRequest.body).value_or(Parameters());
    m_flow.setAccessTokenUrl(tokenRequest.url);
    m_flow.setModifyParametersFunction(
        [parameters](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *target) {
            if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
                replaceParameters(target, parameters);
        });
    Q_EMIT m_handler->callbackReceived(
        {{QStringLiteral("code"), code.reveal()}, {QStringLiteral("state"), m_flowState}});
    // The flow answers a Basic challenge with the client id and an empty password: the POST would go out
    // twice.
    disconnect(m_network, &QNetworkAccessManager::authenticationRequired, &m_flow, nullptr);
}

void CodeFlowEngine::settle(const std::optional<TokenSet> &tokens)
{
    if (!tokens) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        Q_EMIT m_handler->tokenRequestErrorOccurred(QAbstractOAuth::Error::ServerError, QString());
#endif
        return;
    }
    QVariantMap values{{QStringLiteral("access_token"), tokens->accessToken.reveal()},
                       {QStringLiteral("token_type"), tokens->tokenType},
                       {QStringLiteral("scope"), tokens->scope}};
    if (tokens->expiresIn)
        values.insert(QStringLiteral("expires_in"), *tokens->expiresIn);
    Q_EMIT m_handler->tokensReceived(values);
}

} // namespace workbench
