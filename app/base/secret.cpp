// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

namespace workbench {

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = static_cast<unsigned char>(difference | (left.at(i) ^ right.at(i)));
    return difference == 0;
}

} // namespace workbench
