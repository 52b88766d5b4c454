// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// Names of the templates for people, by their id in the profile file.
class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)

public:
    /// "Django OAuth Toolkit · password"; the id itself for one that is not known.
    static QString text(const QString &templateId);
};

} // namespace workbench
