// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/explainedrow.h"

#include "app/words/partwords.h"
#include "ui/common/shownbytes.h"
#include "ui/common/words.h"
#include "ui/inspector/explainedlist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qsizetype MostOfAText = 4096;
const auto Hidden = u"••••••••"_s;

/// Kinds whose value is a secret, whether or not the register knows it.
bool isSecret(const QString &code)
{
    static const QStringList codes{
        u"client_secret"_s,    u"basic_client_secret"_s, u"password"_s,     u"code_verifier"_s,
        u"code_returned"_s,    u"code_exchanged"_s,      u"access_token"_s, u"access_token_sent"_s,
        u"refresh_token"_s,    u"refresh_token_sent"_s,  u"id_token"_s,     u"token_revoked"_s,
        u"token_asked_about"_s};
    return codes.contains(code);
}

/// What the register and the history put in the place of a secret.
bool isName(const QString &text)
{
    static const QRegularExpression name(u"^(AT|RT|IDT|code|verifier|secret|password)[0-9]+$"_s);
    return name.match(text).hasMatch();
}

QString originText(const MessagePart &part)
{
    if (part.origin == 0)
        return {};
    return (part.counterpart ? ExplainedList::tr("see exchange %1") : ExplainedList::tr("from exchange %1"))
        .arg(part.origin);
}

QString cut(const QString &text)
{
    return text.size() <= MostOfAText ? text : QString(text.left(MostOfAText) + u'…');
}

QString shown(const QString &text)
{
    return shownText(text.toUtf8());
}
} // namespace

void setValue(NamedPart &part, const NamedText &value)
{
    part.value = QString::fromUtf8(value.text);
    part.places = value.places;
}

NamedPart namedPart(const MessagePart &part, const SecretRegister &names)
{
    NamedPart named{part};
    named.name = names.named(part.name);
    setValue(named, names.marked(part.value.toUtf8()));
    // A spelling that the register does not know stays hidden all the same.
    if (isSecret(part.code) && named.value == part.value && !part.value.isEmpty() && !isName(part.value))
        named.value = Hidden;
    const qsizetype blank = part.value.indexOf(u' ');
    if (part.code == u"authorization" && named.value == part.value && !isName(part.value.mid(blank + 1)))
        named.value = part.value.left(blank + 1) + Hidden;
    for (auto fact = named.facts.begin(); fact != named.facts.end(); ++fact) {
        // These are made by this program; a password "3" must not turn them into words.
        if (fact.key() != u"exchange" && fact.key() != u"seconds" && fact.key() != u"time")
            fact.value() = names.named(fact.value());
    }
    return named;
}

NamedPart revealedPart(const MessagePart &part, const SecretRegister &names)
{
    NamedPart revealed{part};
    revealed.places = names.marked(part.value.toUtf8(), true).places;
    return revealed;
}

NamedPart savedPart(const MessagePart &part, const SecretRegister &names)
{
    NamedPart saved = namedPart(part, names);
    saved.places = namesStandingIn(saved.value.toUtf8()).places;
    return saved;
}

NamedPart shortPart(const NamedPart &part)
{
    NamedPart shorter = part;
    shorter.name = cut(part.name);
    shorter.value = cut(part.value);
    if (shorter.value.size() != part.value.size()) {
        const qsizetype left = shorter.value.chopped(1).toUtf8().size();
        shorter.places.removeIf([left](const NamePlace &each) { return each.start >= left; });
        if (!shorter.places.isEmpty())
            shorter.places.last().length =
                qMin(shorter.places.last().length, left - shorter.places.last().start);
    }
    for (QString &fact : shorter.facts)
        fact = cut(fact);
    return shorter;
}

ExplainedRow explainedRow(const NamedPart &part)
{
    const ChipText value = chipText({part.value.toUtf8(), part.places});
    MessagePart worded = part;
    worded.value = value.text;
    for (QString &fact : worded.facts)
        fact = shown(fact);
    if (const QString seconds = part.facts.value(u"seconds"_s); !seconds.isEmpty())
        worded.facts.insert(u"duration"_s, durationWords(seconds.toLongLong()));
    return {.name = shown(part.name),
            .value = part.missing ? ExplainedList::tr("missing") : worded.value,
            .chips = part.missing ? QList<ChipRange>() : value.chips,
            .kind = PartWords::kindText(worded),
            .finding = PartWords::findingText(worded),
            .verdict = PartWords::verdictText(part.verdict),
            .clause = part.clause,
            .mark = part.verdict,
            .origin = part.origin,
            .originText = originText(part),
            .counterpart = part.counterpart,
            .indented = part.place == PartPlace::Credentials || part.place == PartPlace::Challenge,
            .missing = part.missing};
}

QString verdictAndFinding(const ExplainedRow &row)
{
    return row.verdict.isEmpty()
               ? row.finding
               : ExplainedList::tr("%1: %2", "verdict: what it means").arg(row.verdict, row.finding);
}

QString wholeText(const ExplainedRow &row)
{
    QString text = row.name + u": "_s + row.value + u'\n' + row.kind;
    if (!row.finding.isEmpty())
        text += u'\n' + verdictAndFinding(row);
    if (!row.clause.isEmpty())
        text += u'\n' + row.clause;
    if (row.origin != 0)
        text += u'\n' + row.originText;
    return text;
}

} // namespace workbench
