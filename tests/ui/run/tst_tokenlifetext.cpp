// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/tokenlife.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute, int second, int day = 4)
{
    return {QDate(2026, 5, day), QTime(hour, minute, second), Qt::UTC};
}

TokenSet tokens(std::optional<qint64> expiresIn = 3600)
{
    return {.accessToken = Secret(u"x"_s), .expiresIn = expiresIn, .receivedAt = at(12, 0, 0)};
}

QString local(const QDateTime &when, const QString &format)
{
    return when.toLocalTime().toString(format);
}

} // namespace

class TestTokenLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("text");
        const QString end = local(at(13, 0, 0), u"HH:mm:ss"_s);
        QTest::newRow("fresh") << at(12, 0, 48) << u"expires %1 (in 59:12)"_s.arg(end);
        QTest::newRow("last second") << at(12, 59, 59).addMSecs(300) << u"expires %1 (in 0:01)"_s.arg(end);
        QTest::newRow("over") << at(13, 0, 0) << u"expired less than a minute ago"_s;
        QTest::newRow("minutes") << at(13, 3, 59) << u"expired 3 minute(s) ago"_s;
        QTest::newRow("hours") << at(15, 30, 0) << u"expired 2 hour(s) ago"_s;
        QTest::newRow("days") << at(15, 30, 0, 6) << u"expired 2 day(s) ago"_s;
    }

    void texts()
    {
        QFETCH(QDateTime, now);
        QFETCH(QString, text);
        // Without the English translation the source text stands, with its (s).
        QCOMPARE(TokenLife::text(tokens(), now), text);
    }

    void not_stated_is_not_never()
    {
        QCOMPARE(TokenLife::text(tokens({}), at(12, 0, 48)), u"expiry not stated"_s);
        QVERIFY(!TokenLife::secondsLeft(tokens({}), at(12, 0, 48)));
        // Stated, but nobody knows when the token came: nothing can be counted.
        TokenSet pasted = tokens();
        pasted.receivedAt = {};
        QCOMPARE(TokenLife::text(pasted, at(12, 0, 48)), u"expiry not stated"_s);
    }

    void another_day_has_its_date()
    {
        const QDateTime end = tokens(2'628'000).expiresAt();
        QCOMPARE(TokenLife::text(tokens(2'628'000), at(12, 0, 0)),
                 u"expires %1 (in 30 d 10 h)"_s.arg(local(end, u"yyyy-MM-dd HH:mm:ss"_s)));
    }

    void revoked_wins()
    {
        TokenSet revoked = tokens();
        revoked.accessRevokedAt = at(12, 5, 30);
        const QString text = u"revoked at %1 by this program"_s.arg(local(at(12, 5, 30), u"HH:mm"_s));
        QCOMPARE(TokenLife::text(revoked, at(12, 6, 0)), text);
        QCOMPARE(TokenLife::spoken(revoked, at(14, 0, 0)), text);
    }

    void spoken_text_does_not_count()
    {
        const QString fresh = TokenLife::spoken(tokens(), at(12, 0, 1));
        for (int second = 2; second < 3600; ++second)
            QCOMPARE(TokenLife::spoken(tokens(), at(12, 0, 0).addSecs(second)), fresh);
        const QString over = TokenLife::spoken(tokens(), at(13, 0, 0));
        QVERIFY(over != fresh);
        QCOMPARE(TokenLife::spoken(tokens(), at(13, 59, 0)), over);
    }
};

QTEST_GUILESS_MAIN(TestTokenLife)
#include "tst_tokenlifetext.moc"
