// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/valuetrace.h"

#include <QCoreApplication>

namespace workbench {

/// The words for the way of a value.
class TraceWords
{
    Q_DECLARE_TR_FUNCTIONS(TraceWords)

public:
    /// "sent in" and the exchanges where it was.
    struct Part
    {
        QString words = {};
        QList<qint64> exchanges = {};
    };
    /// At most MostLinks exchanges; how many more there are is in `more`.
    static QList<Part> parts(const ValueTrace &trace, int &more);
    static constexpr int MostLinks = 12;

    /// "AT1 – born in #3, sent in #4, #5, refused in #7"
    static QString sentence(const ValueTrace &trace);
    static QString moreText(int count);
    static QString nowhere();
};

} // namespace workbench
