// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lessonway.h"

namespace workbench {

using Arrow = LessonArrow;

QList<LessonArrow> lessonWay(LessonAct act, Grant grant)
{
    switch (act) {
    case LessonAct::None:
        return {};
    case LessonAct::GetToken:
        if (grant == Grant::AuthorizationCode)
            return {Arrow::OpensBrowser, Arrow::Visit,        Arrow::Consent,      Arrow::Redirect,
                    Arrow::Callback,     Arrow::TokenRequest, Arrow::TokenResponse};
        return {Arrow::TokenRequest, Arrow::TokenResponse};
    case LessonAct::Refresh:
        return {Arrow::RefreshRequest, Arrow::RefreshResponse};
    case LessonAct::RevokeAccess:
    case LessonAct::RevokeRefresh:
        return {Arrow::RevocationRequest, Arrow::RevocationResponse};
    case LessonAct::Call:
        return {Arrow::ResourceRequest, Arrow::ResourceResponse};
    }
    return {};
}

bool isSentByApp(LessonArrow arrow)
{
    return arrow == Arrow::OpensBrowser || arrow == Arrow::TokenRequest || arrow == Arrow::RefreshRequest ||
           arrow == Arrow::RevocationRequest || arrow == Arrow::ResourceRequest;
}

bool isDoneByBrowser(LessonArrow arrow)
{
    return arrow == Arrow::Visit || arrow == Arrow::Consent || arrow == Arrow::Redirect ||
           arrow == Arrow::Callback;
}

bool isAnswer(LessonArrow arrow)
{
    return arrow != Arrow::None && !isSentByApp(arrow) && !isDoneByBrowser(arrow);
}

std::optional<What> lessonWhat(LessonArrow arrow)
{
    switch (arrow) {
    case Arrow::None:
        return {};
    case Arrow::OpensBrowser:
    case Arrow::Visit:
    case Arrow::Consent: // the page shows what the request has asked for
        return What::AuthorizationRequest;
    case Arrow::Redirect:
    case Arrow::Callback:
        return What::AuthorizationResponse;
    case Arrow::TokenRequest:
    case Arrow::TokenResponse:
        return What::TokenRequest;
    case Arrow::RefreshRequest:
    case Arrow::RefreshResponse:
        return What::RefreshRequest;
    case Arrow::RevocationRequest:
    case Arrow::RevocationResponse:
        return What::RevocationRequest;
    case Arrow::ResourceRequest:
    case Arrow::ResourceResponse:
        return What::ResourceRequest;
    }
    return {};
}

} // namespace workbench
