// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lesson.h"

namespace workbench {

const QString &LessonText::in(QStringView language) const
{
    if (language.startsWith(u"ru"))
        return ru;
    if (language.startsWith(u"zh"))
        return zh;
    return en;
}

} // namespace workbench
