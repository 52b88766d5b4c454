// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/lessons/lesson.h"

#include <QByteArray>

namespace workbench {

/// The code of a lesson file that cannot be used. Evidence: "file", "path" ("steps[2].text.ru") and "detail".
inline constexpr QLatin1StringView LessonInvalid{"lesson_invalid"};

/// What can be broken on purpose, as lessons name it.
const QStringList &lessonBreaks();

/// Reads a file of the format "oauth-workbench.lesson/1" strictly: every text in every language, no member
/// that the format does not know, each message after the act that it belongs to and in the order of a run.
Result<Lesson> readLesson(const QByteArray &json, const QString &file);

struct Lessons
{
    QList<Lesson> lessons = {};   ///< by their order
    QList<Failure> problems = {}; ///< files that were left out
};

/// All lessons of a folder. Of two with the same id the first one counts.
Lessons readLessons(const QString &folder);

} // namespace workbench
