// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/practicepagewords.h"
#include "practicewire.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

namespace {
struct Page
{
    const char *name;
    PracticeBehaviour behaviour;
    std::optional<PracticeFault> fault;
    QByteArray method;
    QByteArray target;
    QByteArray form;
};

/// Every page that a browser can be shown, and each way to the error page.
QList<Page> pages()
{
    const auto get = [](const char *name, const QByteArray &target,
                        PracticeBehaviour behaviour = PracticeBehaviour::Rfc) {
        return Page{name, behaviour, {}, "GET", target, {}};
    };
    const auto post = [](const char *name, const QByteArray &target, const QByteArray &form,
                         PracticeBehaviour behaviour = PracticeBehaviour::Rfc,
                         std::optional<PracticeFault> fault = {}) {
        return Page{name, behaviour, fault, "POST", target, form};
    };
    const QByteArray signIn = withPkce("demo-web", "&scope=read+write+openid");
    return {
        get("sign in", signIn),
        post("wrong password", signIn, "user=alice&password=x&decision=allow"),
        post("no decision", signIn, "user=alice"),
        post("not a form", signIn, "%"),
        get("no client", "/authorize"),
        get("no client at Django", "/o/authorize/", PracticeBehaviour::DjangoOAuthToolkit),
        get("unknown client", "/authorize?client_id=x"),
        get("client of another kind", "/authorize?client_id=demo-service"),
        get("no redirect", "/authorize?client_id=demo-web"),
        get("unknown redirect", "/authorize?client_id=demo-web&redirect_uri=x"),
        get("unknown redirect at GitHub", "/authorize?client_id=demo-web&redirect_uri=x",
            PracticeBehaviour::GitHub),
        get("client twice", "/authorize?client_id=a&client_id=b"),
        get("broken query", "/authorize?client_id=%FF"),
        post("page instead of JSON", "/token", "x=1", PracticeBehaviour::Rfc, PracticeFault::NotJson),
        get("nothing at Django", "/nothing/", PracticeBehaviour::DjangoOAuthToolkit),
        post("failed Django", "/o/token/?client_secret=x", "x=1", PracticeBehaviour::DjangoOAuthToolkit),
    };
}

/// What a person reads, piece by piece: without the style, names of the protocol, users and clients.
QStringList piecesOf(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    static const QRegularExpression skipped(u"<(style|code|strong|a)\\b[^>]*>.*?</\\1>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    QStringList pieces;
    for (const QString &piece : text.replace(skipped, u"<>"_s).split(tag, Qt::SkipEmptyParts)) {
        if (piece.contains(letter))
            pieces.append(piece.simplified());
    }
    return pieces;
}
} // namespace

/// The pages in three languages: no English is left on the others.
class PracticeLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEnglishIsLeft_data();
    void noEnglishIsLeft();

private:
    HttpResponse shown(const Page &page, const QString &language);
};

HttpResponse PracticeLanguagesTest::shown(const Page &page, const QString &language)
{
    QTranslator translator;
    if (language != u"en" && !(translator.load(u":/i18n/oauth-workbench_"_s + language) &&
                               QCoreApplication::installTranslator(&translator)))
        return {};
    PracticeServer server;
    server.setPageWords(language, practicePageWords());
    server.setSettings(PracticeServer::settingsOf(page.behaviour));
    if (!server.start())
        return {};
    if (page.fault)
        server.failNext(*page.fault);
    return page.method == "POST" ? post(server, page.target, page.form) : get(server, page.target);
}

void PracticeLanguagesTest::noEnglishIsLeft_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("language");
    for (int i = 0; i < pages().size(); ++i) {
        QTest::addRow("%s ru", pages().at(i).name) << i << u"ru"_s;
        QTest::addRow("%s zh_CN", pages().at(i).name) << i << u"zh_CN"_s;
    }
}

void PracticeLanguagesTest::noEnglishIsLeft()
{
    QFETCH(int, number);
    QFETCH(QString, language);
    const Page page = pages().at(number);
    const HttpResponse english = shown(page, u"en"_s);
    const HttpResponse other = shown(page, language);
    QVERIFY2(english.body.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), english.body.constData());
    QCOMPARE(other.status, english.status);
    QVERIFY(other.body.contains(QByteArray("<html lang=\"" + language.toUtf8().replace('_', '-') + "\">")));
    const QStringList read = piecesOf(other.body);
    QVERIFY(read.size() >= 3);
    QCOMPARE(read.size(), piecesOf(english.body).size());
    for (const QString &piece : piecesOf(english.body))
        QVERIFY2(!read.contains(piece), qPrintable(piece));
}

QTEST_GUILESS_MAIN(PracticeLanguagesTest)
#include "tst_practicelanguages.moc"
