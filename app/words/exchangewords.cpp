// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/exchangewords.h"

namespace workbench {

QString ExchangeWords::whatText(What what)
{
    switch (what) {
    case What::AuthorizationRequest:
        return tr("Authorization request");
    case What::AuthorizationResponse:
        return tr("Authorization response");
    case What::TokenRequest:
        return tr("Token request");
    case What::RefreshRequest:
        return tr("Refresh request");
    case What::RevocationRequest:
        return tr("Revocation request");
    case What::IntrospectionRequest:
        return tr("Introspection request");
    case What::UserInfoRequest:
        return tr("Userinfo request");
    case What::ResourceRequest:
        return tr("Resource request");
    case What::MetadataRequest:
        return tr("Metadata request");
    }
    return {};
}

QString ExchangeWords::partyText(Party party)
{
    switch (party) {
    case Party::App:
        return tr("App");
    case Party::Browser:
        return tr("Browser");
    case Party::AuthorizationServer:
        return tr("Authorization server");
    case Party::ResourceServer:
        return tr("Resource server (API)");
    }
    return {};
}

QString ExchangeWords::channelText(Channel channel)
{
    switch (channel) {
    case Channel::Direct:
        return tr("directly (back channel)");
    case Channel::Browser:
        return tr("through the browser (front channel)");
    }
    return {};
}

QString ExchangeWords::verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pending:
        return tr("waiting");
    case Verdict::Good:
        return tr("done");
    case Verdict::RefusedAsExpected:
        return tr("refused as expected");
    case Verdict::Refused:
        return tr("refused");
    case Verdict::Failed:
        return tr("no answer");
    case Verdict::Rejected:
        return tr("answer not accepted");
    case Verdict::Cancelled:
        return tr("cancelled");
    }
    return {};
}

} // namespace workbench
