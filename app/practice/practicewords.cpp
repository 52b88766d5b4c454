// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicewords.h"

namespace workbench {

using namespace Qt::StringLiterals;

const PracticeWords &englishPracticeWords()
{
    static const PracticeWords words{
        {u"brand"_s, u"Practice server"_s},
        {u"signin.title"_s, u"Sign in and decide"_s},
        {u"signin.lead"_s, u"The application %1 asks for access to your practice account."_s},
        {u"signin.scopes"_s, u"It will be able to"_s},
        {u"signin.returns"_s, u"Afterwards the browser goes to"_s},
        {u"signin.user"_s, u"User"_s},
        {u"signin.password"_s, u"Password"_s},
        {u"signin.fill"_s, u"Fill in"_s},
        {u"signin.note"_s, u"These accounts exist for practice only. Their passwords are no secret."_s},
        {u"signin.allow"_s, u"Allow"_s},
        {u"signin.deny"_s, u"Deny"_s},
        {u"signin.wrong"_s, u"User or password is wrong."_s},
        {u"scope.read"_s, u"read your data"_s},
        {u"scope.write"_s, u"change your data"_s},
        {u"scope.openid"_s, u"see who you are"_s},
        {u"error.title"_s, u"This request cannot be trusted"_s},
        {u"error.lead"_s,
         u"The application that sent you here made a mistake. Nothing was sent back to it."_s},
        {u"error.code"_s, u"Error"_s},
        {u"error.detail"_s, u"Detail"_s},
        {u"server-error.title"_s, u"The server failed"_s},
        {u"server-error.lead"_s, u"It could not deal with this request, and says nothing more about it."_s},
        {u"not-found.title"_s, u"Not found"_s},
        {u"not-found.lead"_s, u"There is nothing at this address."_s},
        {u"fault.title"_s, u"This is a page, not an answer"_s},
        {u"fault.lead"_s, u"Somebody asked the practice server to send this page once where a program "
                          u"expects JSON. Proxies and "
                          "maintenance pages do the same."_s},
    };
    return words;
}

} // namespace workbench
