// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/past_import.h>
#include <tests/support/printers.h>

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

//! A desk's workspace and a file of `count` lines, of which line `bad` is none.
struct Desk {
    QTemporaryDir dir;
    Workspace workspace;
    PastImport import{workspace};
    QString file = dir.filePath(u"past.jsonl"_s);

    explicit Desk(int count, int bad = 0)
    {
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        for (int i = 1; i <= count; ++i)
            out.write(i == bad
                          ? "not json\n"
                          : u"{\"time\":\"2026-05-01\",\"text\":\"line %1\"}\n"_s.arg(i).toUtf8());
        out.close();
        QEventLoop ready;
        QObject::connect(&workspace, &Workspace::opened, &ready, &QEventLoop::quit);
        workspace.open(dir.filePath(u"w.matoi"_s));
        ready.exec();
        ask([](Session& s) { return bool(s.createProfile(u"me"_s, u"me"_s)); });
    }
    //! What the store thread says.
    template <class Work>
    std::invoke_result_t<Work, Session&> ask(Work work)
    {
        std::optional<std::invoke_result_t<Work, Session&>> value;
        QEventLoop loop;
        workspace.run(&loop, work, [&](auto v) {
            value = std::move(v);
            loop.quit();
        });
        loop.exec();
        return *value;
    }
    qint64 rows(StreamId incident)
    {
        return ask([incident](Session& s) {
            return qint64(s.store().entries(incident).valueOr({}).size());
        });
    }
};

} // namespace

TEST(PastImport, OtherActsAreRecordedWhileItRuns)
{
    Desk desk(5000);
    std::vector<qint64> seenByOthers;
    StreamId other = desk.ask([](Session& s) {
        return s.submit({}, cmd::DeclareIncident{.title = u"Live"_s})->subject().id;
    });
    QEventLoop loop;
    QObject::connect(&desk.import, &PastImport::progress, &loop, [&](qint64 done, qint64) {
        desk.workspace.submit(&loop, other, cmd::AddEntry{.text = u"between"_s},
                              [&seenByOthers, done](const Result<Outcome>& outcome) {
                                  EXPECT_TRUE(outcome);
                                  seenByOthers.push_back(done);
                              });
    });
    ImportCounts counts;
    bool stopped = true;
    StreamId incident;
    QObject::connect(&desk.import, &PastImport::finished, &loop,
                     [&](StreamId id, const ImportCounts& c, bool s, const Error&) {
                         incident = id;
                         counts = c;
                         stopped = s;
                         loop.quit();
                     });
    desk.import.start({desk.file, u"Past"_s, {}, QTimeZone::utc()});
    loop.exec();
    EXPECT_FALSE(stopped);
    EXPECT_EQ(counts.added, 5000);
    EXPECT_GE(seenByOthers.size(), 4u) << "each batch let one act through";
    EXPECT_GE(desk.rows(incident), 5000);
}

TEST(PastImport, StoppingKeepsWhatIsRecorded)
{
    Desk desk(5000);
    QEventLoop loop;
    QObject::connect(&desk.import, &PastImport::progress, &loop, [&](qint64 done, qint64) {
        if (done >= 2000)
            desk.import.stop();
    });
    ImportCounts counts;
    bool stopped = false;
    QObject::connect(&desk.import, &PastImport::finished, &loop,
                     [&](StreamId, const ImportCounts& c, bool s, const Error&) {
                         counts = c;
                         stopped = s;
                         loop.quit();
                     });
    desk.import.start({desk.file, u"Past"_s, {}, QTimeZone::utc()});
    loop.exec();
    EXPECT_TRUE(stopped);
    EXPECT_EQ(counts.added, 2000);
    EXPECT_FALSE(desk.import.running());
}

TEST(PastImport, AFileWithAFaultIsRefusedByItsLineAndMakesNoIncident)
{
    Desk desk(3000, 2500);
    QEventLoop loop;
    std::vector<Error> errors;
    QObject::connect(&desk.import, &PastImport::refused, &loop, [&](const std::vector<Error>& e) {
        errors = e;
        loop.quit();
    });
    desk.import.start({desk.file, u"Past"_s, {}, QTimeZone::utc()});
    loop.exec();
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_TRUE(errors[0].context.startsWith(u"line 2500"_s));
    EXPECT_EQ(desk.ask([](Session& s) { return s.store().incidents()->size(); }), 0u);
}
