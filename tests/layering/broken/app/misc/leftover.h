// SPDX-License-Identifier: GPL-3.0-or-later // expect unknown-folder
#pragma once
