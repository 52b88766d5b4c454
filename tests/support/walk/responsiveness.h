// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace workbench::test {

/// Notes the longest that the thread computes for one event of the event loop, with all that it calls.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    double longest() const { return m_longest; }
    QString culprit() const { return m_culprit; }
    void forget();

private:
    int m_depth = 0;
    double m_longest = 0;
    QString m_culprit; ///< receiver and kind of that event
};

/// How soon the whole window answers, in milliseconds. Nothing here needs QtTest: the benchmarks measure the
/// same.
struct Responsiveness
{
    double start = 0; ///< from opening the data folder to the first picture of the window
    double block =
        0; ///< the longest event while 1 000 exchanges come, one of them of 1 MB, and all of it is looked at
    QString culprit;    ///< of that block
    double repaint = 0; ///< the lanes at twice the pixels, median
    double cancel = 0;  ///< from Esc to the end of a request that nobody answers
    bool complete = false;
};

Responsiveness measureResponsiveness(TimedApplication &application);

} // namespace workbench::test
