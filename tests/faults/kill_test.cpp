// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>
#include <tests/support/printers.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>
#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

bool full() { return qEnvironmentVariableIntValue("MATOI_FULL_FAULTS") == 1; }

quint32 seed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("MATOI_SEED", &given);
    const quint32 value = given ? quint32(wanted) : 20261121u;
    std::cout << "MATOI_SEED=" << value << '\n';
    return value;
}

} // namespace

TEST(Faults, T01_KilledAtRandomNoAcknowledgedEntryIsLost)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"kill.matoi"_s);
    std::mt19937 random(seed());
    QList<QByteArray> acknowledged;
    const int kills = full() ? 200 : 15;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QStringLiteral(MATOI_BIN_DIR "/fault_writer"), {path});
        const int lines = 1 + int(random() % 120);
        int read = 0;
        while (read < lines && (writer.canReadLine() || writer.waitForReadyRead(10'000)))
            while (writer.canReadLine()) {
                acknowledged.append(writer.readLine().trimmed());
                ++read;
            }
        ASSERT_GE(read, lines) << "the writer stopped by itself";
        writer.kill();
        ASSERT_TRUE(writer.waitForFinished(10'000));
        // What it had printed before it died was acknowledged too.
        QByteArray rest = writer.readAll();
        for (const QByteArray& line : rest.left(rest.lastIndexOf('\n') + 1).split('\n'))
            if (!line.trimmed().isEmpty())
                acknowledged.append(line.trimmed());
    }
    auto session = Session::open(path);
    ASSERT_TRUE(session) << testing::PrintToString(session.error());
    qint64 lost = 0;
    for (const QByteArray& id : acknowledged)
        lost += !(*session)->store().entry(EventId::fromString(QString::fromLatin1(id)));
    std::cout << kills << " kills, " << acknowledged.size() << " acknowledged, " << lost
              << " lost\n";
    EXPECT_EQ(lost, 0);
    EXPECT_TRUE((*session)->store().verify({})->problems.empty());
    const auto before = (*session)->store().openHash(nullptr, nullptr);
    ASSERT_TRUE((*session)->store().rebuild({}));
    EXPECT_EQ(before->toHex(), (*session)->store().openHash(nullptr, nullptr)->toHex());
}

TEST(Faults, T05_ADamagedFileIsReadOrRefusedAndNeverCrashesOrChanges)
{
    QTemporaryDir dir;
    const QString whole = dir.filePath(u"whole.matoi"_s);
    {
        auto session = Session::open(whole);
        ASSERT_TRUE(session);
        ASSERT_TRUE((*session)->createProfile(u"me"_s, u"me"_s));
        const StreamId id =
            (*session)->submit({}, cmd::DeclareIncident{.title = u"x"_s})->subject().id;
        for (int i = 0; i < 50; ++i)
            ASSERT_TRUE((*session)->submit(id, cmd::AddEntry{.text = u"entry %1"_s.arg(i)}));
        ASSERT_TRUE((*session)->store().backup(dir.filePath(u"base.matoi"_s)));
    }
    QFile base(dir.filePath(u"base.matoi"_s));
    ASSERT_TRUE(base.open(QIODevice::ReadOnly));
    const QByteArray good = base.readAll();
    std::mt19937 random(seed());
    const int rounds = full() ? 10'000 : 300;
    int refused = 0, read = 0;
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = good;
        if (i % 5 == 0)
            bytes.truncate(qsizetype(random() % quint32(bytes.size())));
        else
            for (int k = 0; k < 8; ++k)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
        const QString path = dir.filePath(u"damaged.matoi"_s);
        QFile::remove(path);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        // Read-only, as a careful person looks: nothing of it may change the file.
        auto store = Store::open(path, true);
        if (!store) {
            ++refused;
        } else {
            ++read;
            (void)(*store)->incidents();
            (void)(*store)->search(u"entry"_s, 10);
            (void)(*store)->verify({});
        }
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ASSERT_EQ(file.readAll(), bytes);
    }
    std::cout << rounds << " damaged files: " << refused << " refused, " << read << " read\n";
    EXPECT_EQ(refused + read, rounds);
}
