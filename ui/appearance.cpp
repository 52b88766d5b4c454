// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace workbench {

Appearance::Appearance(QApplication &application, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_workbench(workbench)
{
    QMap<QString, QString> texts;
    for (const QString &key : Settings::keys()) {
        const Result<QString> value = m_workbench.storage().setting(key);
        if (value && !value->isEmpty())
            texts.insert(key, *value);
    }
    m_settings = Settings::fromTexts(texts);
    applyTheme(m_application, m_settings.theme, m_settings.fontPercent);
    applyLanguage();
}

void Appearance::apply(const Settings &settings)
{
    if (settings == m_settings)
        return;
    const Settings before = std::exchange(m_settings, settings);
    const QMap<QString, QString> texts = settings.toTexts();
    const QMap<QString, QString> old = before.toTexts();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (old.value(it.key()) == it.value())
            continue;
        if (const Outcome written = m_workbench.storage().setSetting(it.key(), it.value()); !written) {
            Q_EMIT notSaved(written.failure());
            break;
        }
    }
    if (before.theme != settings.theme || before.fontPercent != settings.fontPercent)
        applyTheme(m_application, settings.theme, settings.fontPercent);
    if (before.language != settings.language)
        applyLanguage();
    Q_EMIT changed();
}

void Appearance::applyLanguage()
{
    QString language = m_settings.language;
    if (language.isEmpty()) {
        // The system's first language that we speak; English otherwise.
        const QString system = QLocale().uiLanguages().value(0);
        language = system.startsWith(QLatin1StringView("ru"))   ? QStringLiteral("ru")
                   : system.startsWith(QLatin1StringView("zh")) ? QStringLiteral("zh_CN")
                                                                : QStringLiteral("en");
    }
    if (language == m_language)
        return;
    m_language = language;
    QCoreApplication::removeTranslator(&m_qtTranslator);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_qtTranslator.load(QStringLiteral("qtbase_") + language,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(QStringLiteral(":/i18n/oauth-workbench_") + language))
        QCoreApplication::installTranslator(&m_translator);
    m_workbench.setLanguage(QString(language).replace(QLatin1Char('_'), QLatin1Char('-')));
}

} // namespace workbench
