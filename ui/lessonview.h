// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lessonrun.h"
#include "ui/inspector/partsmaker.h"
#include "ui/lanes/arrowlist.h"

namespace workbench {

/// The steps of a lesson that have an arrow, in order: the rows of its diagram.
QList<int> stepsWithArrow(const Lesson &lesson);

/// The diagram of a lesson as it stands: what happened as it happened, the rest by its title. Secrets by
/// name.
QList<ArrowList::Arrow> lessonArrows(const LessonRun &run, const SecretRegister &names,
                                     const QString &language);

/// The parts of the step's message in words: those that the lesson names first, then the other parameters.
/// Header fields only where the lesson names them. \a parts must hold names in place of secrets.
QList<ExplainedRow> lessonParts(const LessonStep &step, const NamedParts &parts);

} // namespace workbench
