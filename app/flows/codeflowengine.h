// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/recordingnetwork.h"
#include "app/oauth/tokenset.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QObject>

namespace workbench {

/// QOAuth2AuthorizationCodeFlow as the state machine of one attempt of the code flow, with its four seams in
/// our hands: every parameter (percent-encoded here, because Qt 6.4 corrupts '+' and '%'), the reply handler,
/// the network and the lifetime. One engine, one attempt.
class CodeFlowEngine final : public QObject
{
    Q_OBJECT

public:
    explicit CodeFlowEngine(RecordingNetwork *network, QObject *parent = nullptr);
    ~CodeFlowEngine() override;

    /// The address that opens in the browser: the request's, as the flow emits it (parameters sorted by
    /// name).
    QUrl authorizationUrl(const HttpRequest &authorizationRequest);

    /// Makes the flow exchange the code. Whatever it posts, the network sends the message that was prepared.
    void redeem(const HttpRequest &tokenRequest, const Secret &code);

    /// Tells the flow how it ended, so that its status is true.
    void settle(const std::optional<TokenSet> &tokens);

    bool isGranted() const { return m_flow.status() == QAbstractOAuth::Status::Granted; }

private:
    class Handler;

    RecordingNetwork *m_network;
    Handler *m_handler;
    QOAuth2AuthorizationCodeFlow m_flow;
    QString m_flowState; ///< the flow's private state: the one on the wire is ours and was checked before
};

} // namespace workbench
