// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/failuremessage.h"

#include "app/words/causewords.h"
#include "app/words/failurewords.h"
#include "app/words/fixwords.h"
#include "app/words/warningwords.h"
#include "ui/common/shownbytes.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr auto moreId = "more"_L1;
constexpr auto fixId = "fix:"_L1;
constexpr qsizetype causesAtFirst = 3;
constexpr qsizetype longestQuotation = 400;

/// What a server wrote, as it may stand beside our own words: nothing in it can reorder or hide them.
QString foreignText(const QString &text)
{
    if (text.size() > longestQuotation)
        return shownText(text.left(longestQuotation).toUtf8()) + u'…';
    return shownText(text.toUtf8());
}

/// Sentences are ours, but facts from elsewhere stand in them.
QString causeText(const Cause &cause)
{
    return shownText(CauseWords::text(cause).toUtf8());
}

MessageBar::Kind kindOf(const Failure &failure, const Explanation &explanation)
{
    if (explanation.refusalIsRight)
        return MessageBar::Kind::Good;
    return failure.kind == FailureKind::Cancelled ? MessageBar::Kind::Info : MessageBar::Kind::Error;
}

} // namespace

MessageBar::Message FailureMessage::of(const Failure &failure, const Explanation &explanation,
                                       const Warnings &warnings, Causes causes)
{
    MessageBar::Message message{.kind = kindOf(failure, explanation),
                                .title = shownText(FailureWords::title(failure, explanation).toUtf8()),
                                .code = foreignText(FailureWords::codeText(failure))};
    if (const QString words = FailureWords::serverWords(failure); !words.isEmpty())
        message.lines.append(tr("The server says: “%1”").arg(foreignText(words)));
    message.lines += causeLines(explanation.causes, causes);
    message.lines += warningLines(warnings);
    for (qsizetype i = 0; i < explanation.fixes.size(); ++i)
        message.actions.append(
            {.id = QString(fixId) + QString::number(i), .text = FixWords::text(explanation.fixes.at(i))});
    if (causes == Causes::Likely && explanation.causes.size() > causesAtFirst)
        message.actions.append({.id = moreId, .text = tr("More reasons")});
    return message;
}

MessageBar::Message FailureMessage::ofWarnings(const Warnings &warnings)
{
    return {.kind = MessageBar::Kind::Warning,
            .title = tr("It worked, with %n remark(s)", nullptr, static_cast<int>(warnings.size())),
            .lines = warningLines(warnings)};
}

std::optional<int> FailureMessage::fixIndex(const QString &actionId)
{
    if (!actionId.startsWith(fixId))
        return std::nullopt;
    bool ok = false;
    const int index = QStringView(actionId).sliced(fixId.size()).toInt(&ok);
    return ok && index >= 0 ? std::optional(index) : std::nullopt;
}

bool FailureMessage::isMore(const QString &actionId)
{
    return actionId == moreId;
}

QStringList FailureMessage::causeLines(const QList<Cause> &causes, Causes which)
{
    if (causes.isEmpty())
        return {};
    QStringList lines{tr("Most likely: %1").arg(causeText(causes.first()))};
    const QList<Cause> others = causes.sliced(1);
    if (which == Causes::All && others.size() >= causesAtFirst) {
        for (const Cause &cause : others)
            lines.append(tr("Also possible: %1").arg(causeText(cause)));
        return lines;
    }
    QStringList texts;
    for (const Cause &cause : others.first(std::min(others.size(), causesAtFirst - 1)))
        texts.append(causeText(cause));
    if (!texts.isEmpty())
        lines.append(tr("Also possible: %1").arg(texts.join(u' ')));
    return lines;
}

QStringList FailureMessage::warningLines(const Warnings &warnings)
{
    QStringList lines;
    for (const Warning &warning : warnings) {
        const QString text = WarningWords::text(warning);
        //: A remark, then the clause of the specification that it is about
        lines.append(warning.clause.isEmpty() ? text : tr("%1 (%2)").arg(text, warning.clause));
    }
    return lines;
}

} // namespace workbench
