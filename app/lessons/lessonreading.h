// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/lessons/lesson.h"

#include <QStringList>

#include <initializer_list>
#include <utility>

namespace workbench {

/// The first thing that is wrong with a file.
struct LessonProblem
{
    QString path = {};   ///< "steps[2].text.ru"
    QString detail = {}; ///< for whoever writes lessons; empty: nothing is wrong
};

/// A value of a lesson file together with its place in the file. Every question that the value cannot answer
/// is noted as the problem, and answered with something empty.
class LessonReading
{
public:
    LessonReading(const Json &value, const QString &path, LessonProblem &problem)
        : m_value(&value)
        , m_path(path)
        , m_problem(&problem)
    {
    }

    void fail(const QString &detail) const;

    // Of an object.
    void only(const QStringList &names) const;
    bool has(QStringView name) const { return m_value->contains(name); }
    LessonReading in(QStringView name) const;

    // Of an array.
    qsizetype count() const;
    LessonReading item(qsizetype index) const;
    QStringList strings() const;

    QString string() const; ///< not empty
    QString id() const;     ///< small letters, digits, hyphens and underscores
    QString oneOf(const QStringList &allowed) const;
    int positive() const;
    bool flag() const;
    LessonText text() const; ///< complete in every language

    template <typename Value>
    Value choice(std::initializer_list<std::pair<const char *, Value>> choices) const
    {
        for (const auto &[name, value] : choices) {
            if (m_value->isString() && m_value->toString() == QLatin1StringView(name))
                return value;
        }
        fail(QStringLiteral("unknown value"));
        return choices.begin()->second;
    }

private:
    const Json *m_value;
    QString m_path;
    LessonProblem *m_problem;
};

} // namespace workbench
