// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets window can be: what the program's window is compared with.
// barewindow [--countdown]: with the option its text changes every second.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *label = new QLabel(QStringLiteral("Hello"));
    window.setCentralWidget(label);
    window.resize(1100, 720);
    window.show();
    QTimer clock;
    int left = 3600;
    QObject::connect(&clock, &QTimer::timeout, label, [label, &left] { label->setNum(--left); });
    if (QApplication::arguments().contains(QStringLiteral("--countdown")))
        clock.start(1000);
    return QApplication::exec();
}
