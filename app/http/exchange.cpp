// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchange.h"

#include "app/base/nametable.h"

namespace workbench {

namespace {
// One table a kind: both directions read the same line.
constexpr NameTable<Party, 4> Parties{{
    {Party::App, "app"},
    {Party::Browser, "browser"},
    {Party::AuthorizationServer, "authorization_server"},
    {Party::ResourceServer, "resource_server"},
}};
constexpr NameTable<Channel, 2> Channels{{
    {Channel::Direct, "direct"},
    {Channel::Browser, "browser"},
}};
constexpr NameTable<What, 9> Whats{{
    {What::AuthorizationRequest, "authorization_request"},
    {What::AuthorizationResponse, "authorization_response"},
    {What::TokenRequest, "token_request"},
    {What::RefreshRequest, "refresh_request"},
    {What::RevocationRequest, "revocation_request"},
    {What::IntrospectionRequest, "introspection_request"},
    {What::UserInfoRequest, "userinfo_request"},
    {What::ResourceRequest, "resource_request"},
    {What::MetadataRequest, "metadata_request"},
}};
constexpr NameTable<Verdict, 7> Verdicts{{
    {Verdict::Pending, "pending"},
    {Verdict::Good, "good"},
    {Verdict::RefusedAsExpected, "refused_as_expected"},
    {Verdict::Refused, "refused"},
    {Verdict::Failed, "failed"},
    {Verdict::Rejected, "rejected"},
    {Verdict::Cancelled, "cancelled"},
}};
} // namespace

QString partyName(Party party)
{
    return nameIn(Parties, party);
}

QString channelName(Channel channel)
{
    return nameIn(Channels, channel);
}

QString whatName(What what)
{
    return nameIn(Whats, what);
}

QString verdictName(Verdict verdict)
{
    return nameIn(Verdicts, verdict);
}

std::optional<Party> partyFromName(QStringView name)
{
    return valueIn(Parties, name);
}

std::optional<Channel> channelFromName(QStringView name)
{
    return valueIn(Channels, name);
}

std::optional<What> whatFromName(QStringView name)
{
    return valueIn(Whats, name);
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return valueIn(Verdicts, name);
}

} // namespace workbench
