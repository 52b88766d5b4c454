// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QTranslator>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace workbench {

/// The settings of the window: read once, applied at once, written when they change.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &application, Workbench &workbench, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    void apply(const Settings &settings);
    /// Of the interface: "en", "ru" or "zh_CN".
    const QString &language() const { return m_language; }

Q_SIGNALS:
    void changed();
    void notSaved(const workbench::Failure &failure);

private:
    void applyLanguage();

    QApplication &m_application;
    Workbench &m_workbench;
    Settings m_settings;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    QString m_language;
};

} // namespace workbench
