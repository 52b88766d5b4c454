// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// Names of the parts of an exchange, for lists and arrows.
class ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)

public:
    static QString whatText(What what);
    static QString partyText(Party party);
    static QString channelText(Channel channel);
    static QString verdictText(Verdict verdict);
};

} // namespace workbench
