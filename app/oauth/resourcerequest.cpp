// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/resourcerequest.h"

#include "app/base/nametable.h"
#include "app/oauth/serveranswer.h"

namespace workbench {

namespace {
constexpr NameTable<TokenPlacement, 4> Placements{{
    {TokenPlacement::Header, "header"},
    {TokenPlacement::Query, "query"},
    {TokenPlacement::Form, "form"},
    {TokenPlacement::None, "none"},
}};
} // namespace

QString placementName(TokenPlacement placement)
{
    return nameIn(Placements, placement);
}

std::optional<TokenPlacement> placementFromName(QStringView name)
{
    return valueIn(Placements, name);
}

HttpRequest resourceRequest(const QUrl &url, const Secret &accessToken, TokenPlacement placement,
                            const QByteArray &method)
{
    HttpRequest request{
        .method = method.isEmpty() ? QByteArray("GET") : method, .url = url, .headers = {}, .body = {}};
    setHeader(request.headers, "Accept", "application/json");
    const Parameters parameters{{QStringLiteral("access_token"), accessToken.reveal()}};
    switch (placement) {
    case TokenPlacement::Header:
        setHeader(request.headers, "Authorization", "Bearer " + accessToken.reveal().toUtf8());
        break;
    case TokenPlacement::Query: {
        const QByteArray own = url.query(QUrl::FullyEncoded).toLatin1();
        const QByteArray query =
            own.isEmpty() ? queryEncode(parameters) : own + '&' + queryEncode(parameters);
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
        break;
    }
    case TokenPlacement::Form:
        if (method.isEmpty())
            request.method = "POST";
        setHeader(request.headers, "Content-Type", "application/x-www-form-urlencoded");
        request.body = formEncode(parameters);
        break;
    case TokenPlacement::None:
        break;
    }
    return request;
}

Outcome readResourceResponse(const HttpResponse &response)
{
    if (const auto refusal = readRefusal(response, Stage::Resource))
        return *refusal;
    if (!response.isSuccess())
        return unusableAnswer(response, Stage::Resource);
    return Done{};
}

} // namespace workbench
