// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/run.h"
#include "app/message/formencoding.h"
#include "app/practice/practiceserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>
#include <tuple>

namespace workbench::test {

/// One run with its log, driven by the test's event loop.
class FlowParts
{
public:
    ExchangeLog log;
    RunSurroundings surroundings;

    FlowParts()
    {
        surroundings.log = &log;
        surroundings.callbackPage = [](CallbackVerdict) { return QByteArray("page"); };
    }

    /// Starts a flow; what it gave ends up in result().
    template <typename Value, typename Flow>
    Run *start(const ProviderProfile &profile, Flow flow, std::shared_ptr<std::optional<Result<Value>>> into)
    {
        m_run = std::make_unique<Run>(profile, surroundings);
        m_run->start([flow, into](Run *run) -> QCoro::Task<RunResult> {
            Result<Value> outcome = co_await flow(run);
            RunResult result;
            if (!outcome)
                result.failure = outcome.failure();
            into->emplace(std::move(outcome));
            co_return result;
        });
        return m_run.get();
    }

    /// Starts a flow and waits for its end. No value: it did not end.
    template <typename Value, typename Flow>
    std::optional<Result<Value>> finish(const ProviderProfile &profile, Flow flow, int milliseconds = 15'000)
    {
        auto outcome = std::make_shared<std::optional<Result<Value>>>();
        start<Value>(profile, flow, outcome);
        std::ignore = QTest::qWaitFor([this] { return m_run->isFinished(); }, milliseconds);
        return *outcome;
    }

    Run *run() const { return m_run.get(); }

    QStringList whats() const
    {
        QStringList names;
        for (const Exchange &exchange : log.exchanges())
            names.append(whatName(exchange.what));
        return names;
    }

    /// The newest exchange of that sort, or an empty one.
    Exchange last(What what) const
    {
        for (qsizetype i = log.exchanges().size() - 1; i >= 0; --i) {
            if (log.exchanges().at(i).what == what)
                return log.exchanges().at(i);
        }
        return {};
    }

private:
    std::unique_ptr<Run> m_run;
};

inline Parameters queryOf(const QUrl &url)
{
    return formDecode(url.query(QUrl::FullyEncoded).toLatin1()).value_or(Parameters());
}

/// The redirect of that attempt with other parameters.
inline QUrl redirectOf(const QUrl &authorizationUrl, const QByteArray &query)
{
    return QUrl::fromEncoded(parameterValue(queryOf(authorizationUrl), u"redirect_uri").toLatin1() + '?' +
                             query);
}

inline QByteArray stateOf(const QUrl &authorizationUrl)
{
    return queryEncode(parameterValue(queryOf(authorizationUrl), u"state"));
}

/// What a browser does with an address, without showing it. Follows no redirect by itself.
class Browser : public QObject
{
public:
    using QObject::QObject;

    int visits = 0;
    QList<int> statuses = {};

    void visit(const QUrl &url)
    {
        ++visits;
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        note(m_network.get(request));
    }

    /// Opens the sign-in page, fills it in, and goes where the server sends it.
    void signIn(const QUrl &url, const QByteArray &form)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *page = m_network.get(request);
        QObject::connect(page, &QNetworkReply::finished, this, [this, page, request, form]() mutable {
            note(page);
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              QStringLiteral("application/x-www-form-urlencoded"));
            QNetworkReply *decision = m_network.post(request, form);
            QObject::connect(decision, &QNetworkReply::finished, this, [this, decision] {
                note(decision);
                visit(decision->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
            });
        });
    }

private:
    QNetworkAccessManager m_network;

    void note(QNetworkReply *reply)
    {
        const auto keep = [this, reply] {
            statuses.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
            reply->deleteLater();
        };
        if (reply->isFinished())
            keep();
        else
            QObject::connect(reply, &QNetworkReply::finished, this, keep);
    }
};

} // namespace workbench::test
