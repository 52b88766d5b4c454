// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checklist/checkdetail.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/checklist/checklisttable.h"
#include "ui/checklist/checksummary.h"

#include <QAction>
#include <QPushButton>
#include <QTranslator>
#include <QtTest>

namespace workbench {

using namespace Qt::StringLiterals;

inline CheckRow settled(int row, CheckState state, const QString &got, const QList<qint64> &exchanges = {})
{
    CheckRow made = checklistRows(u"seed-dot"_s).at(row);
    made.state = state;
    made.got = got;
    made.exchanges = exchanges;
    return made;
}

/// Every text much longer, in another script.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return QString(source + u" дюж"_s.repeated(static_cast<int>(source.size()) / 10 + 1));
    }
};

/// A panel on the screen, with the nine checks before their run.
class Shown
{
public:
    explicit Shown(const QSize &size = {800, 600})
    {
        panel.resize(size);
        panel.setRunAction(&run);
        panel.setProfile(u"Django"_s);
        panel.setRows(checklistRows(u"seed-dot"_s));
        panel.show();
        panel.activateWindow();
        settle();
    }

    /// Until the table has shared its width: zero timers, one of which may start the next.
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }

    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : panel.findChildren<QPushButton *>()) {
            const QString shown =
                candidate->accessibleName().isEmpty() ? candidate->text() : candidate->accessibleName();
            if (candidate->isVisible() && shown == name)
                return candidate;
        }
        return nullptr;
    }

    QAction run{u"Run all"_s};
    ChecklistPanel panel;
    ChecklistTable *table = panel.findChild<ChecklistTable *>();
    CheckDetail *detail = panel.findChild<CheckDetail *>();
    CheckSummary *summary = panel.findChild<CheckSummary *>();
};

} // namespace workbench
