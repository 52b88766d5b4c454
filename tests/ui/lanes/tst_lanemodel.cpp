// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchangelog.h"
#include "sampleexchanges.h"
#include "ui/lanes/lanemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class LaneModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheLog();
    void arrowsComeAndGoWithTheVerdict();
    void secretsGetTheirNamesLater();
    void aFilterTakesWholeExchanges();
    void findsAnExchange();

private:
    Exchange at(int row) const { return m_log->exchanges().at(row); }

    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<SecretRegister> m_names;
    std::unique_ptr<LaneModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LaneModelTest::init()
{
    m_log = std::make_unique<ExchangeLog>();
    m_names = std::make_unique<SecretRegister>(sample::names());
    m_model = std::make_unique<LaneModel>(*m_log, *m_names);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void LaneModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void LaneModelTest::followsTheLog()
{
    m_log->append(sample::authorizationRequest());
    QCOMPARE(m_model->rowCount(), 2);
    m_log->append(sample::authorizationResponse());
    m_log->append(sample::tokenRequest());
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->idAt(6), 3);
    QVERIFY(m_model->isFirst(5));
    QVERIFY(!m_model->isFirst(6));
    const QList<Exchange> taken = m_log->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_log->restore(taken);
    QCOMPARE(m_model->rowCount(), 7);
}

void LaneModelTest::arrowsComeAndGoWithTheVerdict()
{
    Exchange waiting = sample::authorizationResponse(Verdict::Pending);
    m_log->append(sample::tokenRequest());
    m_log->append(waiting);
    m_log->append(sample::tokenRequest());
    QCOMPARE(m_model->rowCount(), 5);
    Exchange done = at(1);
    done.verdict = Verdict::Good;
    m_log->update(done);
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->rowAt(2).part, LaneRow::Part::Consent);
    QCOMPARE(m_model->rowAt(4).part, LaneRow::Part::Callback);
    QCOMPARE(m_model->idAt(5), 3);
    done.verdict = Verdict::Rejected;
    m_log->update(done);
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->rowAt(2).mark, LaneRow::Mark::Rejected);
    QCOMPARE(m_model->idAt(3), 3);
}

void LaneModelTest::secretsGetTheirNamesLater()
{
    Exchange exchange = sample::apiCall();
    exchange.request.headers = {};
    exchange.request.headers.emplaceBack("Authorization", "Bearer born-after-the-answer");
    m_log->append(exchange);
    QCOMPARE(m_model->textAt(0).chips, QStringList());
    m_names->add(SecretKind::AccessToken, Secret(u"born-after-the-answer"_s));
    QTRY_COMPARE(m_model->textAt(0).chips, QStringList(u"AT2"_s));
}

void LaneModelTest::aFilterTakesWholeExchanges()
{
    m_log->append(sample::authorizationRequest());
    m_log->append(sample::tokenRequest());
    int wanted = 1;
    m_model->setFilter([&wanted](int logRow) { return logRow == wanted; });
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->idAt(0), 2);
    m_log->append(sample::apiCall());
    QCOMPARE(m_model->rowCount(), 2);
    wanted = 2;
    m_model->refilter();
    QCOMPARE(m_model->idAt(1), 3);
}

void LaneModelTest::findsAnExchange()
{
    m_log->append(sample::authorizationRequest());
    m_log->append(sample::tokenRequest());
    QCOMPARE(m_model->indexOf(2).row(), 2);
    QVERIFY(!m_model->indexOf(7).isValid());
    QCOMPARE(m_model->index(2).data(LaneModel::IdRole).toLongLong(), 2);
}

QTEST_GUILESS_MAIN(LaneModelTest)
#include "tst_lanemodel.moc"
