// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets window can be: what the program's window is compared with.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Hello")));
    window.resize(1100, 720);
    window.show();
    return QApplication::exec();
}
