// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>
#include <memory>

// Weak, so that the test program with widgets can ask for a QApplication (ui_main.cpp) while the
// other one links no Widgets at all.
QCoreApplication* makeTestApplication(int& argc, char** argv) __attribute__((weak));

int main(int argc, char** argv)
{
    // Before any application object: discovery runs this program at build time without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Tokyo");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    std::unique_ptr<QCoreApplication> app(makeTestApplication ? makeTestApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    QCoreApplication::setOrganizationName(QStringLiteral("matoi-test"));
    return RUN_ALL_TESTS();
}
