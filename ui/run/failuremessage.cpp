// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/failuremessage.h"

#include "app/explain/causecodes.h"
#include "app/explain/redirectdifference.h"
#include "app/words/causewords.h"
#include "app/words/failurewords.h"
#include "app/words/fixwords.h"
#include "app/words/warningwords.h"
#include "ui/common/shownbytes.h"
#include "ui/common/words.h"

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

/// Where the address stands in the text, outside of a stretch that is taken already; -1 when nowhere.
qsizetype placeOf(const QString &address, const QString &text, qsizetype takenFrom, qsizetype takenTo)
{
    for (qsizetype at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
        if (at >= takenTo || at + address.size() <= takenFrom)
            return at;
    }
    return -1;
}

/// The differing parts of two redirect URIs, wherever a cause names both.
QList<QPair<qsizetype, qsizetype>> differingParts(const Explanation &explanation, const QString &text)
{
    QList<QPair<qsizetype, qsizetype>> marks;
    for (const Cause &cause : explanation.causes) {
        const bool changed = cause.code == causes::RedirectChanged;
        if (!changed && cause.code != causes::RedirectWorkedBefore)
            continue;
        const QString left = shownText(cause.facts.value(changed ? u"asked"_s : u"worked"_s).toUtf8());
        const QString right = shownText(cause.facts.value(changed ? u"sent"_s : u"address"_s).toUtf8());
        // The longer one first: the shorter one may be its beginning.
        const bool leftIsLonger = left.size() >= right.size();
        const QString &longer = leftIsLonger ? left : right;
        const QString &shorter = leftIsLonger ? right : left;
        const qsizetype first = placeOf(longer, text, 0, 0);
        const qsizetype second = placeOf(shorter, text, first, first < 0 ? 0 : first + longer.size());
        for (const RedirectDifference &difference : redirectDifferences(left, right)) {
            const auto &inLonger = leftIsLonger ? difference.left : difference.right;
            const auto &inShorter = leftIsLonger ? difference.right : difference.left;
            if (first >= 0 && inLonger.length > 0)
                marks.append(qMakePair(first + inLonger.from, inLonger.length));
            if (second >= 0 && inShorter.length > 0)
                marks.append(qMakePair(second + inShorter.from, inShorter.length));
        }
    }
    return marks;
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
    if (explanation.means) {
        Explanation inside = explanation;
        inside.entry = *explanation.means;
        message.lines.append(
            tr("What it means: %1.").arg(shownText(FailureWords::title(failure, inside).toUtf8())));
    }
    message.lines += causeLines(explanation.causes, causes);
    message.lines += warningLines(warnings);
    message.marks = differingParts(explanation, message.lines.join(u'\n'));
    message.actions = fixButtons(explanation, causes);
    return message;
}

MessageBar::Message FailureMessage::ofObservation(const Explanation &explanation, const Warnings &warnings,
                                                  Causes causes)
{
    const bool warns = explanation.entry == Entry::E30;
    Warnings others = warnings;
    if (warns) // the title says it already
        others.removeIf(
            [](const Warning &warning) { return warning.code == u"revoked_token_still_accepted"; });
    const bool rule = explanation.entry == Entry::E30 || explanation.entry == Entry::E31;
    return {.kind = warns ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
            .title = shownText(FailureWords::title({}, explanation).toUtf8()),
            .code = rule ? u"RFC 7009 §2"_s : QString(),
            .lines = causeLines(explanation.causes, causes) + warningLines(others),
            .actions = fixButtons(explanation, causes)};
}

QList<ActionText> FailureMessage::fixButtons(const Explanation &explanation, Causes causes)
{
    QList<ActionText> buttons;
    for (qsizetype i = 0; i < explanation.fixes.size(); ++i)
        buttons.append(
            {.id = QString(fixId) + QString::number(i), .text = FixWords::text(explanation.fixes.at(i))});
    if (causes == Causes::Likely && explanation.causes.size() > causesAtFirst)
        buttons.append({.id = moreId, .text = tr("More reasons")});
    return buttons;
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
        lines.append(tr("Also possible: %1").arg(inOneLine(texts)));
    return lines;
}

QStringList FailureMessage::warningLines(const Warnings &warnings)
{
    QStringList lines;
    for (const Warning &warning : warnings) {
        const QString text = WarningWords::text(warning);
        //: A remark, then the clause of the specification that it is about
        lines.append(warning.clause.isEmpty()
                         ? text
                         : tr("%1 (%2)").arg(text, QString(warning.clause).replace(u' ', QChar::Nbsp)));
    }
    return lines;
}

} // namespace workbench
