// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicefaults.h"

#include "app/message/formencoding.h"
#include "app/practice/practiceresponses.h"

#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

bool mayFail(const QString &path)
{
    static constexpr std::array paths{"/token"_L1, "/revoke"_L1, "/introspect"_L1, "/userinfo"_L1,
                                      "/api/protected/"_L1};
    return std::any_of(paths.begin(), paths.end(), [&](QLatin1StringView one) { return path == one; });
}

HttpResponse notJsonFault(const PracticePages &pages)
{
    return pageResponse(200, pages.plainPage(u"fault"_s), pages.styleHash());
}

HttpResponse errorIn200Fault(const QString &path, const HttpRequest &request)
{
    // The words of github/docs, "Troubleshooting OAuth app access token request errors"; where GitHub has no
    // such endpoint, those of RFC 6750 §3.1.
    QString error = u"invalid_token"_s;
    QString description = u"The access token is unknown or revoked"_s;
    if (path == u"/token") {
        const QString grant = parameterValue(formDecode(request.body).value_or(Parameters()), u"grant_type");
        const bool code = grant == u"authorization_code";
        error = code ? u"bad_verification_code"_s : u"incorrect_client_credentials"_s;
        description = code ? u"The code passed is incorrect or expired."_s
                           : u"The client_id and/or client_secret passed are incorrect."_s;
    }
    return jsonResponse(
        200, Json::object({{u"error"_s, Json(error)}, {u"error_description"_s, Json(description)}}));
}

} // namespace workbench
