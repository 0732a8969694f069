// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/fault_support.h>

#include <QProcess>
#include <QTemporaryDir>

#include <iostream>
#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;

TEST(Faults, T01_KilledAtRandomNoAcknowledgedEntryIsLost)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"kill.matoi"_s);
    std::mt19937 random(test::seed());
    std::vector<EventId> acknowledged;
    const auto take = [&](const QByteArray& line) {
        acknowledged.push_back(EventId::fromString(QString::fromLatin1(line.trimmed())));
    };
    const int kills = test::full() ? 200 : 15;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QStringLiteral(MATOI_BIN_DIR "/fault_writer"), {path});
        const int lines = 1 + int(random() % 120);
        int read = 0;
        while (read < lines && (writer.canReadLine() || writer.waitForReadyRead(10'000)))
            while (writer.canReadLine()) {
                take(writer.readLine());
                ++read;
            }
        ASSERT_GE(read, lines) << "the writer stopped by itself";
        writer.kill();
        ASSERT_TRUE(writer.waitForFinished(10'000));
        // What it had printed before it died was acknowledged too.
        QByteArray rest = writer.readAll();
        for (const QByteArray& line : rest.left(rest.lastIndexOf('\n') + 1).split('\n'))
            if (!line.trimmed().isEmpty())
                take(line);
    }
    const qint64 lost = test::checkAfterFault(path, acknowledged);
    std::cout << kills << " kills, " << acknowledged.size() << " acknowledged, " << lost
              << " lost\n";
    EXPECT_EQ(lost, 0);
}
