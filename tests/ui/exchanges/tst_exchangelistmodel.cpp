// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangelistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const QString Token = u"2YotnFZFEjr1zCsicMWpAA-canary"_s;

Exchange exchangeTo(const QString &address, Verdict verdict = Verdict::Good, int status = 200)
{
    Exchange exchange;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(address);
    exchange.verdict = verdict;
    if (status > 0)
        exchange.response = HttpResponse{.status = status};
    exchange.timings.total = 41.4;
    return exchange;
}
} // namespace

class ExchangeListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheLog();
    void showsTheWay();
    void showsResults_data();
    void showsResults();
    void namesSecretsThatAreNamedLater();
    void neverHoldsAValue();
    void filters();
    void changedRowsEnterAndLeaveTheFilter();
    void aRowIsHeardAsAWhole();
    void aThousandRowsFilterFast();

private:
    static QString text(const ExchangeListModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }
};

void ExchangeListModelTest::followsTheLog()
{
    ExchangeLog log;
    SecretRegister names;
    log.append(exchangeTo(u"http://a/first"_s));
    ExchangeListModel model(log, names);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);

    const qint64 id = log.append(exchangeTo(u"http://a/second"_s, Verdict::Pending, 0));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 1, ExchangeListModel::Outcome), u"…"_s);
    QCOMPARE(model.indexOf(id).row(), 1);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Exchange later = *log.find(id);
    later.response = HttpResponse{.status = 201};
    later.verdict = Verdict::Good;
    log.update(later);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(text(model, 1, ExchangeListModel::Outcome), u"201"_s);
    QCOMPARE(text(model, 1, ExchangeListModel::Milliseconds), u"41"_s);

    const QList<Exchange> taken = log.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(id).isValid());
    log.append(exchangeTo(u"http://a/third"_s));
    log.restore(taken);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, ExchangeListModel::Subject), u"Token request · POST /first"_s);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < ExchangeListModel::ColumnCount; ++column)
            QVERIFY(!model.index(row, column).data(Qt::ToolTipRole).isValid());
    }
}

void ExchangeListModelTest::showsTheWay()
{
    ExchangeLog log;
    SecretRegister names;
    Exchange exchange = exchangeTo(u"http://a/"_s);
    log.append(exchange);
    exchange.channel = Channel::Browser;
    log.append(exchange);
    exchange.from = Party::Browser;
    exchange.to = Party::App;
    log.append(exchange);
    const ExchangeListModel model(log, names);
    QCOMPARE(text(model, 0, ExchangeListModel::Way), u"App → Server"_s);
    QCOMPARE(text(model, 1, ExchangeListModel::Way), u"App ⇢ Browser ⇢ Server"_s);
    QCOMPARE(text(model, 2, ExchangeListModel::Way), u"Browser ⇢ App"_s);
    QVERIFY(text(model, 0, ExchangeListModel::Way, Qt::AccessibleTextRole).contains(u"direct"_s));
    QVERIFY(
        text(model, 1, ExchangeListModel::Way, Qt::AccessibleTextRole).contains(u"through the browser"_s));
}

void ExchangeListModelTest::showsResults_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("heard");
    const auto row = [](const char *tag, Verdict verdict, int status, const char *code, const QString &shown,
                        const QString &heard) {
        QTest::newRow(tag) << static_cast<int>(verdict) << status << QString::fromLatin1(code) << shown
                           << heard;
    };
    row("good", Verdict::Good, 200, "", u"200"_s, u"200, done"_s);
    row("through the browser", Verdict::Good, 0, "", u"✓"_s, u"done"_s);
    row("expected", Verdict::RefusedAsExpected, 401, "http_401", u"401 ✓"_s, u"401, refused as expected"_s);
    row("refused", Verdict::Refused, 400, "invalid_grant", u"400 invalid_grant"_s,
        u"400, invalid_grant, refused"_s);
    row("refused without a word", Verdict::Refused, 403, "http_403", u"403"_s, u"403, refused"_s);
    row("error in 200", Verdict::Refused, 200, "bad_verification_code", u"200 bad_verification_code"_s,
        u"200, bad_verification_code, refused"_s);
    row("no answer", Verdict::Failed, 0, "connection_refused", u"connection_refused"_s,
        u"connection_refused, no answer"_s);
    row("cancelled", Verdict::Cancelled, 0, "cancelled", u"cancelled"_s, u"cancelled, cancelled"_s);
    row("echoed token", Verdict::Refused, 400, "2YotnFZFEjr1zCsicMWpAA-canary", u"400 AT1"_s,
        u"400, AT1, refused"_s);
}

void ExchangeListModelTest::showsResults()
{
    QFETCH(int, verdict);
    QFETCH(int, status);
    QFETCH(QString, code);
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(Token));
    ExchangeLog log;
    Exchange exchange = exchangeTo(u"http://a/"_s, static_cast<Verdict>(verdict), status);
    if (!code.isEmpty())
        exchange.failure = Failure{.code = code};
    log.append(exchange);
    const ExchangeListModel model(log, names);
    QTEST(text(model, 0, ExchangeListModel::Outcome), "shown");
    QTEST(text(model, 0, ExchangeListModel::Outcome, Qt::AccessibleTextRole), "heard");
}

void ExchangeListModelTest::namesSecretsThatAreNamedLater()
{
    ExchangeLog log;
    SecretRegister names;
    ExchangeListModel model(log, names);
    Exchange exchange = exchangeTo(u"http://a/token"_s);
    exchange.response->body = "{\"access_token\":\"" + Token.toUtf8() + "\"}";
    log.append(exchange);
    QCOMPARE(text(model, 0, ExchangeListModel::Secrets), QString());
    names.add(SecretKind::AccessToken, Secret(Token)); // as a run does, right after the log has spoken
    QTRY_COMPARE(text(model, 0, ExchangeListModel::Secrets), u"→ AT1"_s);

    names.add(SecretKind::RefreshToken, Secret(u"unrelated-refresh-token"_s));
    model.refreshNames();
    QCOMPARE(text(model, 0, ExchangeListModel::Secrets), u"→ AT1"_s);
}

void ExchangeListModelTest::neverHoldsAValue()
{
    ExchangeLog log;
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(Token));
    Exchange exchange = exchangeTo(u"http://a/revoke/"_s + Token + u"?access_token="_s + Token);
    exchange.request.headers = {{"Authorization", "Bearer " + Token.toUtf8()}};
    log.append(exchange);
    const ExchangeListModel model(log, names);
    for (int column = 0; column < ExchangeListModel::ColumnCount; ++column) {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(ExchangeListModel::RowTextRole)})
            QVERIFY2(!text(model, 0, column, role).contains(Token), qPrintable(text(model, 0, column, role)));
    }
    QCOMPARE(text(model, 0, ExchangeListModel::Subject), u"Token request · POST /revoke/AT1"_s);
    QCOMPARE(text(model, 0, ExchangeListModel::Secrets), u"AT1"_s);
}

void ExchangeListModelTest::filters()
{
    ExchangeLog log;
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(Token));
    log.append(exchangeTo(u"http://a/token"_s));
    log.append(exchangeTo(u"http://a/api"_s, Verdict::Refused, 403));
    Exchange withToken = exchangeTo(u"http://a/api"_s);
    withToken.request.headers = {{"Authorization", "Bearer " + Token.toUtf8()}};
    log.append(withToken);
    ExchangeListModel model(log, names);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setFilter(u"/API"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(u"/api 403"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(ExchangeListModel::IdRole).toLongLong(), 2);
    QVERIFY(!model.indexOf(1).isValid());
    model.setFilter(u"at1"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.indexOf(3).row(), 0);
    model.setFilter(Token); // a value is in no row, so it cannot be searched for
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(u"  "_s);
    QCOMPARE(model.rowCount(), 3);
}

void ExchangeListModelTest::changedRowsEnterAndLeaveTheFilter()
{
    ExchangeLog log;
    SecretRegister names;
    ExchangeListModel model(log, names);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(u"200"_s);
    log.append(exchangeTo(u"http://a/1"_s, Verdict::Pending, 0));
    log.append(exchangeTo(u"http://a/2"_s));
    QCOMPARE(model.rowCount(), 1);

    Exchange first = *log.find(1);
    first.response = HttpResponse{.status = 200};
    first.verdict = Verdict::Good;
    log.update(first);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(1).row(), 0);
    QCOMPARE(model.indexOf(2).row(), 1);

    first.response->status = 500;
    log.update(first);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.indexOf(2).row(), 0);
}

void ExchangeListModelTest::aRowIsHeardAsAWhole()
{
    ExchangeLog log;
    SecretRegister names;
    Exchange exchange = exchangeTo(u"http://a/api"_s, Verdict::RefusedAsExpected, 401);
    exchange.to = Party::ResourceServer;
    exchange.what = What::ResourceRequest;
    log.append(exchange);
    const ExchangeListModel model(log, names);
    const QString heard = text(model, 0, ExchangeListModel::Number, Qt::AccessibleTextRole);
    for (const QString &part : {u"Exchange 1"_s, u"direct"_s, u"Resource request · POST /api"_s,
                                u"no secrets"_s, u"401, refused as expected"_s})
        QVERIFY2(heard.contains(part), qPrintable(heard));
    QCOMPARE(text(model, 0, 0, ExchangeListModel::RowTextRole),
             u"1\tApp → API\tResource request · POST /api\t\t401 ✓\t41"_s);
}

void ExchangeListModelTest::aThousandRowsFilterFast()
{
    ExchangeLog log;
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(Token));
    ExchangeListModel model(log, names);
    Exchange exchange = exchangeTo(u"http://a/api"_s);
    exchange.response->body = QByteArray(2000, 'x');
    for (int i = 0; i < 1000; ++i)
        log.append(exchange);
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    model.setFilter(u"nothing holds this"_s);
    QCOMPARE(model.rowCount(), 0);
    const auto milliseconds = timer.elapsed();
    qInfo("filtering 1000 rows took %lld ms", milliseconds);
    QVERIFY(milliseconds < 500); // wide: the machine may be busy
}

QTEST_GUILESS_MAIN(ExchangeListModelTest)
#include "tst_exchangelistmodel.moc"
