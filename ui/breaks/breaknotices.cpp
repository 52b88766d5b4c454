// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breaks/breaknotices.h"

#include "app/base/failurecodes.h"
#include "app/words/breakwords.h"
#include "app/words/failurewords.h"

using namespace Qt::StringLiterals;

namespace workbench {

MessageBar::Message BreakNotices::question(const QString &id, const QString &profile)
{
    return {.kind = MessageBar::Kind::Warning,
            //: %1 is a change on purpose, %2 a profile
            .title = tr("“%1” is armed, and “%2” is a real server.").arg(BreakWords::title(id), profile),
            .lines = {tr("Failed attempts can be logged there, and some servers lock an account after a few.")},
            .actions = {{.id = Keep, .text = tr("Do nothing")},
                        {.id = Disarm, .text = tr("Disarm and go on")},
                        {.id = Send, .text = tr("Send it broken"), .hint = {}, .icon = u"break"_s}}};
}

MessageBar::Message BreakNotices::held(const QString &id, const QDateTime &until)
{
    return {.kind = MessageBar::Kind::Info,
            .title = tr("Broken on purpose: %1").arg(BreakWords::title(id)),
            //: %1 is a time of day
            .lines = {tr("The message is held back until %1, when what it carries is too old.")
                          .arg(QLocale().toString(until.toLocalTime().time(), QLocale::LongFormat))}};
}

MessageBar::Message BreakNotices::errorPage()
{
    return {.kind = MessageBar::Kind::Info,
            .title = tr("Broken on purpose: %1").arg(BreakWords::title(u"redirect_changed"_s)),
            .lines = {tr("The browser must show an error page of the server now, and must not come back here.")},
            .actions = {{.id = ErrorPage, .text = tr("It shows an error page")}}};
}

namespace {
bool isStoppedHere(const std::optional<Failure> &failure)
{
    return failure && failure->code == codes::StateMismatch;
}
} // namespace

MessageBar::Message BreakNotices::ending(const QString &id, qint64 exchange,
                                         const std::optional<Failure> &failure, bool asPredicted)
{
    const BreakRow *row = breakRow(id);
    const bool cancelled = failure && failure->kind == FailureKind::Cancelled;
    MessageBar::Message message{.kind = asPredicted ? MessageBar::Kind::Good : MessageBar::Kind::Warning,
                                .title = tr("Broken on purpose: %1").arg(BreakWords::title(id))};
    if (row)
        message.lines.append(tr("Expected: %1").arg(BreakWords::expected(*row)));
    if (cancelled)
        message.lines.append(tr("It was cancelled before it was clear what comes."));
    else if (isStoppedHere(failure))
        message.lines.append(tr("Stopped by this program: the answer does not belong to its question. Nothing was "
                                "sent to the token endpoint."));
    else if (failure)
        message.lines.append(tr("What came: %1").arg(FailureWords::codeText(*failure)));
    else
        message.lines.append(tr("What came: success. The server did not mind."));
    if (!cancelled)
        message.lines.append(asPredicted ? tr("It came as foretold.") : tr("It did not come as foretold."));
    message.actions.append(
        {.id = Repeat, .text = tr("Repeat without the change"), .hint = {}, .icon = u"refresh"_s});
    if (exchange > 0)
        message.actions.append({.id = Show, .text = tr("Show the changed message")});
    return message;
}

} // namespace workbench
