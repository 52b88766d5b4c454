// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/answerthread.h"

#include <QList>
#include <QStringList>

namespace workbench::test {

/// What a strict and helpful tester expects of one answer.
struct HostileRow
{
    enum class Verdict {
        Accept,  ///< the token is used, without a warning
        Warn,    ///< used, with one of `codes` as a warning that names its clause
        Used,    ///< used, with or without a warning
        Reject,  ///< one visible failure; one of `codes`, or any when there are none
        Settled, ///< any of these, but one of these: no specification decides
    };

    QByteArray name = {};
    AnswerThread::Answer answer = {};
    Verdict verdict = Verdict::Settled;
    QStringList codes = {};
    int timesSent = 1; ///< 0: as often as the server saw it, however often
};

/// The token that hides in the answers: it must never be seen again, in no form.
QByteArray accessCanary();
QByteArray refreshCanary();

/// Every member of a token answer with every kind of value.
QList<HostileRow> memberRows();
/// expires_in in every disguise.
QList<HostileRow> lifetimeRows();
/// Bodies that are nearly JSON, and what Content-Type says of them.
QList<HostileRow> bodyRows();
/// Statuses, redirects and challenges.
QList<HostileRow> statusRows();
/// How a message is framed: lengths, chunks, heads, codings, and connections that end.
QList<HostileRow> framingRows();

/// A good answer with other members.
QByteArray goodJson(const QByteArray &moreMembers = {});
/// A whole HTTP answer; `headers` end with CR LF each.
QByteArray httpAnswer(const QByteArray &body,
                      const QByteArray &headers = "Content-Type: application/json\r\n",
                      const QByteArray &status = "200 OK");

} // namespace workbench::test
