// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/lessons/lesson.h"

#include <optional>

namespace workbench {

/// The messages that an act exchanges when nothing goes wrong, in order; empty for LessonAct::None.
QList<LessonArrow> lessonWay(LessonAct act, Grant grant);

/// A message that this program itself sends, and that waits for "Next" therefore.
bool isSentByApp(LessonArrow arrow);
/// The browser or the person does it.
bool isDoneByBrowser(LessonArrow arrow);
bool isAnswer(LessonArrow arrow);

/// The exchange that holds this message.
std::optional<What> lessonWhat(LessonArrow arrow);

} // namespace workbench
