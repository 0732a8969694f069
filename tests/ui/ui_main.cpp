// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

QCoreApplication* makeTestApplication(int& argc, char** argv)
{
    return new QApplication(argc, argv);
}
