// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about a change on purpose, and how a changed message is marked.
#include "app/base/failurecodes.h"
#include "ui/breaks/breaknotices.h"
#include "ui/inspector/changednote.h"

#include <QLabel>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestBreakNotices : public QObject
{
    Q_OBJECT

    static Exchange broken()
    {
        Exchange exchange;
        exchange.brokenBy = u"wrong_secret"_s;
        exchange.request.method = "POST";
        exchange.request.url = QUrl(u"https://as.example/token"_s);
        exchange.request.body = "client_secret=%3Cb%3Ewrong%3C%2Fb%3E";
        exchange.unbroken = exchange.request;
        exchange.unbroken->body = "client_secret=the-true-secret&more=1";
        return exchange;
    }

private Q_SLOTS:
    void endings()
    {
        const Failure refused{.code = u"invalid_client"_s,
                              .kind = FailureKind::Refused,
                              .httpStatus = 401,
                              .error = u"invalid_client"_s};
        const auto good = BreakNotices::ending(u"wrong_secret"_s, 3, refused, true);
        QCOMPARE(good.kind, MessageBar::Kind::Good);
        QCOMPARE(good.code, u"invalid_client · HTTP 401"_s);
        QVERIFY(good.lines.first().contains(u"came as foretold"_s));
        QCOMPARE(good.actions.size(), 2);
        const auto other = BreakNotices::ending(u"wrong_secret"_s, 0, refused, false);
        QCOMPARE(other.kind, MessageBar::Kind::Warning);
        QVERIFY(other.lines.first().contains(u"did not come as foretold"_s));
        QCOMPARE(other.actions.size(), 1); // there is no message to be shown
        QVERIFY(
            BreakNotices::ending(u"wrong_secret"_s, 3, {}, false).lines.first().contains(u"did not mind"_s));
        const Failure stopped{.code = codes::StateMismatch, .kind = FailureKind::Rejected};
        QVERIFY(BreakNotices::ending(u"state_changed"_s, 1, stopped, true)
                    .lines.last()
                    .startsWith(u"Stopped by this program"_s));
        const Failure cancelled{.code = codes::Cancelled, .kind = FailureKind::Cancelled};
        QVERIFY(BreakNotices::ending(u"code_old"_s, 1, cancelled, false).code.isEmpty());
    }

    void theFirstAnswerToTheQuestionIsHarmless()
    {
        const auto question = BreakNotices::question(u"wrong_secret"_s, u"GitHub"_s);
        QVERIFY(question.title.contains(u"wrong client secret"_s) && question.title.contains(u"GitHub"_s));
        QCOMPARE(question.actions.first().id, QString(BreakNotices::Keep));
        QCOMPARE(question.actions.size(), 3);
    }

    void aChangedMessageIsMarkedInLinesAndInWords()
    {
        SecretRegister names;
        names.add(SecretKind::ClientSecret, Secret(u"the-true-secret"_s));
        ChangedNote note;
        note.showExchange(broken(), names, false);
        QVERIFY(!note.isHidden());
        const QStringList words = note.text().split(u'\n');
        QCOMPARE(words.at(0), u"wrong client secret"_s);
        QCOMPARE(words.at(1), u"client_secret: changed on purpose: was secret1, is <b>wrong</b>"_s);
        QString html;
        for (const QLabel *label : note.findChildren<QLabel *>())
            html += label->text();
        QVERIFY(html.contains(u"<s>secret1</s>"_s));
        QVERIFY(html.contains(u"<u>"_s) && !html.contains(u"<b>wrong"_s)); // a value is never markup
        QVERIFY(!html.contains(u"the-true-secret"_s));
        note.showExchange(broken(), names, true);
        QVERIFY(note.text().contains(u"the-true-secret"_s)); // a person asked for it
        note.showExchange(Exchange{}, names, true);
        QVERIFY(note.isHidden());
        QVERIFY(note.text().isEmpty());
    }
};

QTEST_MAIN(TestBreakNotices)
#include "tst_breaknotices.moc"
