// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httpresponse.h"

namespace workbench {

/// A response and what the live view says about the request; the names may be empty.
struct PracticeAnswer
{
    HttpResponse response = {};
    QString clientId = {};
    QString grantType = {};
};

} // namespace workbench
