// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httprequest.h"
#include "app/message/httpresponse.h"
#include "app/practice/practicepages.h"

namespace workbench {

/// Whether a fault may hit a request to this path of ours: what a client sends, never what the browser shows.
bool mayFail(const QString &path);

/// PracticeFault::NotJson: what a proxy or a maintenance page puts in the place of an answer.
HttpResponse notJsonFault(const PracticePages &pages);

/// PracticeFault::ErrorIn200: a refusal that looks like success until the body is read.
HttpResponse errorIn200Fault(const QString &path, const HttpRequest &request);

} // namespace workbench
