// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/countdownring.h"
#include "ui/common/secretlabel.h"
#include "ui/common/textview.h"
#include "ui/run/tokencard.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Revocation = TokenCard::Revocation;

namespace {

const QDateTime received(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

TokenSet newTokens()
{
    return {.accessToken = Secret(u"access-value"_s),
            .tokenType = u"Bearer"_s,
            .scope = u"read"_s,
            .expiresIn = 3600,
            .receivedAt = received,
            .refreshToken = Secret(u"refresh-value"_s),
            .idToken = Secret(u"id-value"_s)};
}

struct Card
{
    QAction refresh{u"Refresh"_s};
    QAction both{u"Revoke and check"_s};
    QAction access{u"Revoke access token"_s};
    QAction refreshToken{u"Revoke refresh token"_s};
    TokenCard card{TokenCard::Actions{&refresh, &both, &access, &refreshToken}};

    Card()
    {
        card.resize(600, 400);
        card.show();
    }

    void fill(const TokenSet &tokens = newTokens(), const std::optional<QByteArray> &json = {})
    {
        card.setTokens(tokens, u"AT1"_s, u"RT1"_s, u"IDT1"_s, json);
        card.tick(received.addSecs(48));
    }

    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : card.findChildren<QPushButton *>()) {
            if (one->text() == text && !one->menu())
                return one;
        }
        return nullptr;
    }

    SecretLabel *secret(const QString &name) const
    {
        for (SecretLabel *one : card.findChildren<SecretLabel *>()) {
            if (one->name() == name)
                return one;
        }
        return nullptr;
    }
};

/// Everything a screen reader or a screenshot could get at.
QString everyText(const QWidget &widget)
{
    QStringList texts;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        texts << child->accessibleName() << child->accessibleDescription() << child->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(child))
            texts << label->text();
    }
    return texts.join(u'\n');
}

class PaintCounter : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++count;
        return false;
    }
};

} // namespace

class TestTokenCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty_is_one_sentence()
    {
        Card card;
        QCOMPARE(card.shown(), u"No token yet."_s);
        QVERIFY(!card.card.needsTicking());
        card.fill();
        QVERIFY(!card.shown().contains(u"No token yet."_s));
        card.card.setTokens({});
        QCOMPARE(card.shown(), u"No token yet."_s);
        QVERIFY(!card.secret(u"AT1"_s) || card.secret(u"AT1"_s)->secret().isEmpty());
    }

    void secrets_are_masked_until_revealed()
    {
        Card card;
        card.fill();
        for (const QString &value : {u"access-value"_s, u"refresh-value"_s, u"id-value"_s})
            QVERIFY(!everyText(card.card).contains(value));
        card.card.setRevealed(true);
        for (const QString &value : {u"access-value"_s, u"refresh-value"_s, u"id-value"_s})
            QVERIFY(card.shown().contains(value));
        TokenSet next = newTokens();
        next.accessToken = Secret(u"second-value"_s);
        card.fill(next);
        QVERIFY(!everyText(card.card).contains(u"second-value"_s));
        card.card.setRevealed(false);
        QVERIFY(!everyText(card.card).contains(u"refresh-value"_s));
    }

    void copy_gives_the_right_secret()
    {
        Card card;
        card.fill();
        QList<Secret> copied;
        connect(&card.card, &TokenCard::copyRequested, this,
                [&](const Secret &secret) { copied.append(secret); });
        for (const QString &name : {u"Copy access token"_s, u"Copy refresh token"_s, u"Copy ID token"_s}) {
            for (QToolButton *button : card.card.findChildren<QToolButton *>()) {
                if (button->accessibleName() == name)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(copied,
                 (QList<Secret>{newTokens().accessToken, newTokens().refreshToken, newTokens().idToken}));
    }

    void countdown()
    {
        Card card;
        card.fill();
        const auto *ring = card.card.findChild<CountdownRing *>();
        QVERIFY(card.card.needsTicking());
        QVERIFY(card.shown().contains(u"(in 59:12)"_s));
        QCOMPARE(ring->shape(), CountdownRing::Shape::Plenty);
        card.card.tick(received.addSecs(3000));
        QCOMPARE(ring->shape(), CountdownRing::Shape::Low);
        card.card.tick(received.addSecs(3600 + 200));
        QCOMPARE(ring->shape(), CountdownRing::Shape::Expired);
        QVERIFY(card.shown().contains(u"expired 3 minute(s) ago"_s));
    }

    void one_repaint_a_second()
    {
        Card card;
        card.fill();
        QVERIFY(QTest::qWaitForWindowExposed(&card.card));
        QCoreApplication::processEvents();
        PaintCounter paints;
        card.card.findChild<CountdownRing *>()->installEventFilter(&paints);
        for (int tenth = 0; tenth < 30; ++tenth) { // three seconds
            card.card.tick(received.addSecs(100).addMSecs(tenth * 100));
            QCoreApplication::processEvents();
        }
        QVERIFY2(paints.count >= 3 && paints.count <= 4, qPrintable(QString::number(paints.count)));
    }

    void words_for_a_screen_reader_do_not_count()
    {
        Card card;
        card.fill();
        const QString before = everyText(card.card).remove(u"(in 59:12)"_s);
        card.card.tick(received.addSecs(60));
        QCOMPARE(everyText(card.card).remove(u"(in 59:00)"_s), before);
    }

    void not_stated_has_no_ring_and_no_ticking()
    {
        Card card;
        TokenSet tokens = newTokens();
        tokens.expiresIn = {};
        card.fill(tokens);
        QVERIFY(card.shown().contains(u"expiry not stated"_s));
        QVERIFY(!card.card.findChild<CountdownRing *>()->isVisible());
        QVERIFY(!card.card.needsTicking());
    }

    void revoked_is_struck_through()
    {
        Card card;
        TokenSet tokens = newTokens();
        tokens.accessRevokedAt = received.addSecs(60);
        card.fill(tokens);
        QVERIFY(card.secret(u"AT1"_s)->isDead());
        QVERIFY(!card.secret(u"RT1"_s)->isDead());
        QVERIFY(card.shown().contains(u"by this program"_s));
        QVERIFY(!card.card.needsTicking());
        tokens.accessRevokedAt = {};
        tokens.refreshRevokedAt = received.addSecs(60);
        card.fill(tokens);
        QVERIFY(!card.secret(u"AT1"_s)->isDead());
        QVERIFY(card.secret(u"RT1"_s)->isDead());
        QVERIFY(card.card.needsTicking());
    }

    void scope_is_compared()
    {
        Card card;
        card.fill();
        card.card.setAskedScope(u"read write"_s);
        QVERIFY(card.shown().contains(u"read (asked: read write)"_s));
        TokenSet tokens = newTokens();
        tokens.scope = u"write read"_s; // the same rights in another order
        card.fill(tokens);
        QVERIFY(!card.shown().contains(u"asked"_s));
        tokens.scope = u"read \u202e"_s;
        card.fill(tokens);
        QVERIFY(!card.shown().contains(QChar(0x202e)));
    }

    void rotation_is_told()
    {
        Card card;
        card.fill();
        QVERIFY(!card.shown().contains(u"rotated"_s));
        card.card.setRotated(true);
        QVERIFY(card.shown().contains(u"(rotated)"_s));
        card.card.setRotated(false);
        QVERIFY(card.shown().contains(u"(not rotated)"_s));
        card.card.setRotated({});
        QVERIFY(!card.shown().contains(u"rotated"_s));
    }

    void json_is_shown_on_demand()
    {
        Card card;
        auto *view = card.card.findChild<TextView *>();
        QToolButton *disclosure = nullptr;
        for (QToolButton *button : card.card.findChildren<QToolButton *>()) {
            if (button->text() == u"Token JSON")
                disclosure = button;
        }
        QVERIFY(disclosure);
        card.fill();
        QVERIFY(!disclosure->isVisible());
        const QByteArray json = R"({"access_token": "AT1"})";
        card.fill(newTokens(), json);
        QVERIFY(disclosure->isVisible());
        QVERIFY(!view->isVisible());
        QTest::mouseClick(disclosure, Qt::LeftButton);
        QVERIFY(view->isVisible());
        QCOMPARE(view->text(), json);
        card.card.setTokens({});
        QVERIFY(!view->isVisible());
        QVERIFY(view->text().isEmpty());
    }

    void revocation_without_a_question()
    {
        Card card;
        card.fill();
        QSignalSpy asked(&card.card, &TokenCard::revocationRequested);
        card.both.trigger();
        card.access.trigger();
        card.refreshToken.trigger();
        QCOMPARE(asked.count(), 3);
        QCOMPARE(asked.at(0).first().value<Revocation>(), Revocation::AndCheck);
        QCOMPARE(asked.at(1).first().value<Revocation>(), Revocation::AccessToken);
        QCOMPARE(asked.at(2).first().value<Revocation>(), Revocation::RefreshToken);
    }

    void button_follows_the_actions()
    {
        Card card;
        card.fill();
        QPushButton *ways = nullptr;
        for (QPushButton *button : card.card.findChildren<QPushButton *>())
            ways = button->menu() ? button : ways;
        QVERIFY(ways && ways->isEnabled());
        QCOMPARE(ways->menu()->actions(), (QList<QAction *>{&card.both, &card.access, &card.refreshToken}));
        for (QAction *action : ways->menu()->actions())
            action->setEnabled(false);
        QVERIFY(!ways->isEnabled());
        card.refreshToken.setEnabled(true);
        QVERIFY(ways->isEnabled());
    }

    void revocation_is_asked_first()
    {
        Card card;
        card.fill();
        card.card.setConfirmRevocation(true, u"example.org"_s);
        QSignalSpy asked(&card.card, &TokenCard::revocationRequested);
        card.refreshToken.trigger(); // as from a menu or by a key
        QCOMPARE(asked.count(), 0);
        QVERIFY(card.shown().contains(u"Revoke the refresh token at example.org?"_s));
        QTest::mouseClick(card.button(u"Keep"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 0);
        QVERIFY(!card.shown().contains(u"example.org"_s));
        card.access.trigger();
        QTest::keyClick(card.button(u"Keep"_s), Qt::Key_Escape);
        QVERIFY(!card.shown().contains(u"example.org"_s));
        card.access.trigger();
        QTest::mouseClick(card.button(u"Revoke"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<Revocation>(), Revocation::AccessToken);
        QVERIFY(!card.shown().contains(u"example.org"_s));
    }

    void question_goes_with_its_tokens()
    {
        Card card;
        card.fill();
        card.card.setConfirmRevocation(true, u"example.org"_s);
        card.access.trigger();
        QVERIFY(card.shown().contains(u"example.org"_s));
        card.fill();
        QVERIFY(!card.shown().contains(u"example.org"_s));
    }

    void fits_a_narrow_window_and_names_are_unique()
    {
        Card card;
        card.fill(newTokens(), QByteArray("{}"));
        QVERIFY2(card.card.minimumSizeHint().width() <= 505,
                 qPrintable(QString::number(card.card.minimumSizeHint().width())));
        QStringList names;
        for (const QWidget *child : card.card.findChildren<QWidget *>()) {
            if (child->focusPolicy() == Qt::NoFocus || !child->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(child);
            QString name = child->accessibleName();
            if (name.isEmpty() && button)
                name = button->text();
            QVERIFY2(!name.isEmpty(), child->metaObject()->className());
            names.append(name);
            if (button)
                QVERIFY2(child->height() >= 24 && child->width() >= 24, qPrintable(name));
        }
        QVERIFY(names.size() > 6);
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestTokenCard)
#include "tst_tokencard.moc"
