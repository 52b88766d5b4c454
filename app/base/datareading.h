// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <limits>
#include <type_traits>
#include <utility>

namespace workbench {

/// The first thing that is wrong with a data file.
struct DataProblem
{
    QString path = {};   ///< "steps[2].text.ru"
    QString detail = {}; ///< for whoever writes such files; empty: nothing is wrong

    bool isEmpty() const { return detail.isEmpty(); }
    QString toString() const { return path.isEmpty() ? detail : QString(path + u": " + detail); }
};

/// A value of a data file together with its place in the file, for strict reading. Every question that the
/// value cannot answer is noted as the problem, and answered with something empty.
///
/// Neither the value nor the problem may go away before this.
class DataReading
{
public:
    /// The whole file.
    DataReading(const Json &value, DataProblem &problem)
        : DataReading(&value, {}, problem)
    {
    }
    /// The same value, whose problems are noted apart.
    DataReading noting(DataProblem &problem) const { return {m_value, m_path, problem}; }

    void fail(const QString &detail) const;

    // Of an object.
    void only(const QStringList &names) const;
    bool has(QStringView name) const { return json().contains(name); }
    DataReading in(QStringView name) const;
    /// A member that need not be there; then every answer is empty, and no problem.
    DataReading maybe(QStringView name) const;
    QList<std::pair<QString, DataReading>> members() const;

    // Of an array.
    QList<DataReading> items() const;
    DataReading item(qsizetype index) const;
    QStringList strings() const;

    const Json &json() const;
    QString string() const; ///< not empty
    QString id() const;     ///< small letters, digits, hyphens and underscores
    QString oneOf(const QStringList &allowed) const;
    int number(int least, int most = std::numeric_limits<int>::max()) const;
    bool flag() const;

    template <typename Value>
    Value choice(std::initializer_list<std::pair<const char *, Value>> choices) const
    {
        for (const auto &[name, value] : choices) {
            if (json().isString() && json().toString() == QLatin1StringView(name))
                return value;
        }
        fail(QStringLiteral("unknown value"));
        return choices.begin()->second;
    }

    /// What the texts of a list stand for; \a fromName gives a std::optional.
    template <typename FromName>
    auto values(FromName fromName) const
    {
        QList<typename std::invoke_result_t<FromName, QString>::value_type> all;
        for (const DataReading &item : items()) {
            if (const auto value = fromName(item.string()))
                all.append(*value);
            else
                item.fail(QStringLiteral("unknown value"));
        }
        return all;
    }

private:
    DataReading(const Json *value, const QString &path, DataProblem &problem)
        : m_value(value)
        , m_path(path)
        , m_problem(&problem)
    {
    }
    DataReading below(const Json *value, QStringView name) const;

    const Json *m_value; ///< null: not there, and need not be
    QString m_path;
    DataProblem *m_problem;
};

/// Has a whole file read; what came back first as wrong, be it that the text is no JSON.
DataProblem readData(const QByteArray &json, const std::function<void(const DataReading &file)> &read);

} // namespace workbench
