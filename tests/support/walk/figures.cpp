// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/figures.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace workbench::test {

using namespace Qt::StringLiterals;

namespace {
void write(const QString &name, const QString &line)
{
    const QString folder = qEnvironmentVariable("WORKBENCH_FIGURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return; // a test that was started by hand
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write((line + u'\n').toUtf8());
}

QString row(const QString &id, const QString &what, const QString &measured, const QString &target,
            const QString &verdict)
{
    QString line =
        u"%1 %2 %3 %4 %5"_s.arg(id, -4).arg(what, -68).arg(measured, -44).arg(target, -26).arg(verdict);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}
} // namespace

void keep(const Figure &figure)
{
    // One file a row, so that the rows of several programs make one table in the order of their names.
    write(u"usability-00.txt"_s, u'\n' + row({}, u"Usable by everyone"_s, u"measured"_s, u"target"_s, {}));
    const QString line =
        row(figure.id, figure.what, figure.measured, figure.target, figure.met ? u"ok"_s : u"MISSED"_s);
    write(u"usability-%1.txt"_s.arg(figure.id.mid(1).rightJustified(2, u'0')), line);
    qInfo("%s", qPrintable(line));
}

void keep(const Figure &figure, const QStringList &findings)
{
    keep(figure);
    QMap<QString, int> count;
    for (const QString &finding : findings)
        ++count[finding];
    for (auto it = count.constBegin(); it != count.constEnd(); ++it)
        qInfo("%s: %d x %s", qPrintable(figure.id), it.value(), qPrintable(it.key()));
}

} // namespace workbench::test
