// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "app/words/causewords.h"
#include "app/words/fixwords.h"
#include "app/words/warningwords.h"
#include "ui/run/failuremessage.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

const Failure invalidClient{.code = u"invalid_client"_s,
                            .stage = Stage::Token,
                            .kind = FailureKind::Refused,
                            .httpStatus = 401,
                            .error = u"invalid_client"_s,
                            .errorDescription = u"Client authentication failed."_s};

QList<Cause> causesOf(int count)
{
    const QList<QLatin1StringView> codes{causes::TabClosed, causes::OldTab, causes::TwoAtOnce,
                                         causes::StateMissing, causes::ForgedAnswer};
    QList<Cause> result;
    for (int i = 0; i < count; ++i)
        result.append({.code = QString(codes.at(i))});
    return result;
}

Explanation explained(int causeCount)
{
    return {.entry = Entry::E02,
            .causes = causesOf(causeCount),
            .fixes = {{.kind = FixKind::EditClientSecret}, {.kind = FixKind::SwitchToBasic}}};
}

QStringList ids(const MessageBar::Message &message)
{
    QStringList result;
    for (const ActionText &action : message.actions)
        result.append(action.id);
    return result;
}

} // namespace

class TestFailureMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_then_why_then_what_to_do()
    {
        const Explanation explanation = explained(2);
        const MessageBar::Message message = FailureMessage::of(invalidClient, explanation);
        QCOMPARE(message.kind, MessageBar::Kind::Error);
        QCOMPARE(message.title, u"The server does not know this client"_s);
        QCOMPARE(message.code, u"invalid_client · HTTP 401"_s);
        QCOMPARE(message.lines,
                 (QStringList{u"The server says: “Client authentication failed.”"_s,
                              u"Most likely: "_s + CauseWords::text(explanation.causes.at(0)),
                              u"Also possible: "_s + CauseWords::text(explanation.causes.at(1))}));
        QCOMPARE(message.actions.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(message.actions.at(i).text, FixWords::text(explanation.fixes.at(i)));
            QCOMPARE(FailureMessage::fixIndex(message.actions.at(i).id), std::optional(i));
        }
    }

    void silent_server_is_not_quoted()
    {
        Failure failure = invalidClient;
        failure.errorDescription.clear();
        for (const QString &line : FailureMessage::of(failure, explained(1)).lines)
            QVERIFY(!line.contains(u"says"_s));
    }

    void more_causes_on_demand()
    {
        QCOMPARE(ids(FailureMessage::of(invalidClient, explained(3))).filter(u"more"_s).size(), 0);
        const Explanation five = explained(5);
        const MessageBar::Message few = FailureMessage::of(invalidClient, five);
        QCOMPARE(few.lines.size(), 3);
        QVERIFY(few.lines.last().contains(CauseWords::text(five.causes.at(2))));
        QVERIFY(!few.lines.last().contains(CauseWords::text(five.causes.at(3))));
        QVERIFY(FailureMessage::isMore(few.actions.last().id));
        QVERIFY(!FailureMessage::fixIndex(few.actions.last().id));

        const MessageBar::Message all =
            FailureMessage::of(invalidClient, five, {}, FailureMessage::Causes::All);
        const QString text = all.lines.join(u'\n');
        for (const Cause &cause : five.causes)
            QVERIFY(text.contains(CauseWords::text(cause)));
        QCOMPARE(ids(all).size(), 2);
        QVERIFY(!FailureMessage::isMore(all.actions.last().id));
    }

    void right_refusal_is_no_error()
    {
        Explanation explanation = explained(1);
        explanation.refusalIsRight = true;
        QCOMPARE(FailureMessage::of(invalidClient, explanation).kind, MessageBar::Kind::Good);
        const Failure stopped{.code = u"cancelled"_s, .kind = FailureKind::Cancelled};
        QCOMPARE(FailureMessage::of(stopped, {.entry = Entry::Cancelled}).kind, MessageBar::Kind::Info);
    }

    void foreign_words_stay_harmless()
    {
        Failure failure = invalidClient;
        failure.code = u"bad\u202ecode"_s;
        failure.errorDescription = u"<b>see</b> \u202egnp.exe "_s + QString(5000, u'x');
        const MessageBar::Message message = FailureMessage::of(failure, explained(1));
        QVERIFY(!message.code.contains(QChar(0x202e)));
        QVERIFY(!message.lines.first().contains(QChar(0x202e)));
        QVERIFY(message.lines.first().contains(u"<b>see</b>"_s)); // the bar shows plain text only
        QVERIFY(message.lines.first().size() < 600);
    }

    void warnings_name_their_clause()
    {
        const Warnings warnings{{u"form_encoded_answer"_s, u"RFC 6749 §5.1"_s}, {u"clock_skew"_s, {}}};
        const QStringList lines{QString(WarningWords::text(warnings.at(0)) + u" (RFC\u00a06749\u00a0§5.1)"_s),
                                WarningWords::text(warnings.at(1))};
        const MessageBar::Message message = FailureMessage::ofWarnings(warnings);
        QCOMPARE(message.kind, MessageBar::Kind::Warning);
        QCOMPARE(message.lines, lines);
        QVERIFY(message.title.contains(u'2'));
        QCOMPARE(FailureMessage::of(invalidClient, explained(1), warnings).lines.mid(2), lines);
    }

    void other_buttons_are_no_fixes()
    {
        for (const QString &id : {u""_s, u"fix:"_s, u"fix:x"_s, u"fix:-1"_s, u"undo"_s})
            QVERIFY2(!FailureMessage::fixIndex(id), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(TestFailureMessage)
#include "tst_failuremessage.moc"
