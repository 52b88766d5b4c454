// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/pastedtext.h"

#include "app/explain/cases.h"
#include "app/explain/providertable.h"
#include "app/oauth/serveranswer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// A piece of a curl command that a shell took for a command of its own: "-d", "--data", "-H" …
const QString &pieceOfCurl()
{
    static const QString pattern = u"-{1,2}[A-Za-z][A-Za-z-]{0,20}"_s;
    return pattern;
}

/// "bash: -d: command not found", "zsh: command not found: -d": the piece that it names.
QString bashComplaint(const QString &text)
{
    static const QRegularExpression bash(
        u"(?:ba|da|z|)sh(?:\\.exe)?: (?:line \\d+: )?(%1): (?:command )?not found"_s.arg(pieceOfCurl()));
    static const QRegularExpression zsh(u"zsh: command not found: (%1)"_s.arg(pieceOfCurl()));
    for (const QRegularExpression &form : {bash, zsh}) {
        if (const auto match = form.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// "'-d' is not recognized as an internal or external command", also in Russian and Chinese: the quoted
/// piece.
QString cmdComplaint(const QString &text)
{
    static const QRegularExpression cmd(
        u"[\"'](%1)[\"'] (?:is not recognized as|не является внутренней|不是内部或外部命令)"_s.arg(
            pieceOfCurl()));
    const auto match = cmd.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// The lines of a command that goes on with that sign at their ends, as one line.
QString onOneLine(const QString &text, QChar sign)
{
    QString line = text;
    line.replace(
        QRegularExpression(u"\\s*"_s + QRegularExpression::escape(QString(sign)) + u"\\s*\\r?\\n\\s*"_s),
        u" "_s);
    return line.simplified();
}

bool goesOnWith(const QString &text, QChar sign)
{
    static const QRegularExpression curl(u"^\\s*(?:[$>]\\s*)?curl(?:\\.exe)?\\s"_s,
                                         QRegularExpression::MultilineOption);
    const QRegularExpression end(QRegularExpression::escape(QString(sign)) + u"[ \\t]*\\r?\\n"_s);
    return curl.match(text).hasMatch() && end.match(text).hasMatch();
}

std::optional<PastedText> shell(const QString &text)
{
    const QString piece = bashComplaint(text);
    const QString cmdPiece = piece.isEmpty() ? cmdComplaint(text) : QString();
    const bool caret = goesOnWith(text, u'^');
    const bool backslash = goesOnWith(text, u'\\');
    if (piece.isEmpty() && cmdPiece.isEmpty() && !caret && !backslash)
        return {};
    PastedText found;
    found.failure = {.stage = Stage::Profile, .kind = FailureKind::Usage};
    Case result(Entry::E36);
    const bool forCmd = caret || (!backslash && !piece.isEmpty());
    const bool sure = !piece.isEmpty() || !cmdPiece.isEmpty();
    const Facts facts{{u"words"_s, piece.isEmpty() ? cmdPiece : piece}};
    if (!piece.isEmpty() || caret)
        result.add(sure, causes::CmdInBash, facts);
    else
        result.add(sure, causes::BashInCmd, facts);
    result.possible(causes::LineBreaksLost);
    if (caret || backslash) {
        QString command = text;
        // Only the command: what the shell said about it stands in lines of their own.
        static const QRegularExpression complaint(u"^.*(?:command not found|is not recognized).*$"_s,
                                                  QRegularExpression::MultilineOption);
        command.remove(complaint);
        found.command = onOneLine(command, forCmd ? u'^' : u'\\');
    }
    if (found.command.isEmpty()) {
        found.explanation = result.fix(FixKind::PasteCommand).done();
        return found;
    }
    // On one line it is the same for each of them; the name of the terminal is the one that was pasted into.
    result.fix(FixKind::CopyForBash, result.has(causes::BashInCmd) ? Facts{{u"shell"_s, u"cmd"_s}} : Facts());
    found.explanation = result.done();
    return found;
}

/// "Error 400: redirect_uri_mismatch" as Google's pages say it.
std::optional<PastedText> errorPage(const QString &text, const ProviderProfile &profile)
{
    static const QRegularExpression form(
        u"\\b(?:Error|Ошибка|错误)\\s+([45]\\d\\d)\\s*[:：]\\s*([a-z_]{3,40})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int status = match.captured(1).toInt();
    const QString error = match.captured(2).toLower();
    PastedText found;
    found.failure = {.code = error,
                     .stage = Stage::Authorization,
                     .kind = FailureKind::Refused,
                     .httpStatus = status,
                     .error = error};
    const auto isTheirs = [&](const ProviderFacts &facts) {
        return std::any_of(facts.pageErrors.begin(), facts.pageErrors.end(),
                           [&](const auto &row) { return row.status == status && row.error == error; });
    };
    ExplainContext context{.profile = profile};
    const auto owner = std::find_if(providers().begin(), providers().end(), isTheirs);
    if (owner != providers().end() && !owner->templates.isEmpty())
        context.profile.templateId = owner->templates.first();
    found.explanation = explain(found.failure, context);
    found.explanation.causes.append({.code = causes::ErrorPagePasted,
                                     .facts = {{u"status"_s, QString::number(status)}, {u"error"_s, error}}});
    return found;
}
/// {"error": "invalid_grant", …} as curl prints it, with or without the rest of its output.
std::optional<PastedText> answerOfCurl(const QString &text, const ProviderProfile &profile)
{
    const qsizetype open = text.indexOf(u'{');
    const qsizetype close = text.lastIndexOf(u'}');
    if (open < 0 || close < open)
        return {};
    const HttpResponse response{.status = 400, .body = text.mid(open, close - open + 1).toUtf8()};
    const std::optional<Failure> refusal = readRefusal(response, Stage::Token);
    if (!refusal || refusal->error.isEmpty())
        return {};
    PastedText found{.failure = *refusal};
    found.failure.httpStatus = 0; // curl shows none
    found.explanation = explain(found.failure, {.profile = profile});
    return found;
}
} // namespace

std::optional<PastedText> explainPastedText(const QString &text, const ProviderProfile &profile)
{
    // A whole page or a long terminal: the reason stands at its beginning.
    const QString start = text.left(20'000);
    if (auto found = shell(start))
        return found;
    if (auto found = errorPage(start, profile))
        return found;
    return answerOfCurl(start, profile);
}

} // namespace workbench
