// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/risk_import.h>
#include <app/text/language.h>
#include <tests/support/printers.h>

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

class RiskImport : public testing::Test
{
protected:
    void SetUp() override { session = open(u"a"_s); }
    std::unique_ptr<Session> open(const QString& name)
    {
        auto opened = Session::open(dir.filePath(name + u".matoi"_s));
        EXPECT_TRUE(opened.ok());
        EXPECT_TRUE((*opened)->createProfile(u"山本 葵"_s, u"aoi"_s).ok());
        return std::move(*opened);
    }
    static Result<RiskPlan> plan(Session& s, const QByteArray& csv)
    {
        const auto table = readRiskTable(csv);
        if (!table)
            return table.error();
        return planRisks(s, readRiskLines(*table, table->columns));
    }
    //! Takes a table whole; gives what the plan said.
    static RiskPlan take(Session& s, const QByteArray& csv)
    {
        const auto planned = plan(s, csv);
        EXPECT_TRUE(planned.ok());
        for (const Error& error : planned->errors)
            ADD_FAILURE() << testing::PrintToString(error);
        const auto done = recordRisks(s, *planned);
        EXPECT_TRUE(done.ok()) << (done ? "" : testing::PrintToString(done.error()));
        return *planned;
    }
    static QByteArray sheet(Session& s)
    {
        return reports::risksCsv(
            *riskSheet(s.read()), [&](PersonId id) { return s.personName(id); }, true);
    }
    qint64 count() { return qint64(session->store().risks()->size()); }

    QTemporaryDir dir;
    std::unique_ptr<Session> session;
};

//! Fifty records as a team's spreadsheet holds them.
QByteArray fifty()
{
    const QStringList statuses{u"未着手"_s, u"対応中"_s, u"様子見"_s, u"暫定対策済み"_s, u"完了"_s};
    const QStringList bands{u"不明"_s, u"10"_s, u"6"_s, u"3"_s, u"1"_s, u"0"_s};
    QString csv = u"タイトル,ステータス,担当,サービス,潜在的なインパクト,現在のインパクト,"
                  "発生可能性,Next Visit,初回認知日,調査開始日,見つけた場,概要,"
                  "認知から原因特定までのログ,原因,対策方針,対策ログ,Next Action\n"_s;
    for (int i = 0; i < 50; ++i)
        csv += u"\"リスク %1、\"\"引用\"\"\",%2,%3,決済,%4,1,%5,2026-12-%6,2025-07-18,2025-07-19,"
               "定例,\"概要 %1\n二行目\",\"2025-07-18 観測 https://m.example.com/%1\n"
               "2025-07-22 特定\",=原因,+対策 A,\"2025-10-08 [暫定] 減らした "
               "https://git.example.com/pull/%1\",計測する\n"_s.arg(i)
                   .arg(statuses[i % 5], i % 3 ? u"山本 葵"_s : QString(), bands[i % 6])
                   .arg(1 + i % 2)
                   .arg(1 + i % 28, 2, 10, QLatin1Char('0'));
    return csv.toUtf8();
}

} // namespace

TEST_F(RiskImport, FiftyJapaneseRecordsGoInAndComeOutTheSame)
{
    const LanguageScope japanese(u"ja"_s);
    const RiskPlan planned = take(*session, fifty());
    EXPECT_EQ(planned.added, 50);
    EXPECT_EQ(count(), 50);
    const QByteArray out = sheet(*session);
    // Every cell of the source stands in the sheet that comes out.
    const auto before = *readCsv(fifty()), after = *readCsv(out);
    ASSERT_EQ(after.size(), before.size());
    const auto place = [&](const std::vector<CsvRow>& rows, RiskColumn column) {
        for (qsizetype i = 0; i < rows[0].cells.size(); ++i)
            if (riskColumnOf(rows[0].cells[i]) == column)
                return i;
        return qsizetype(-1);
    };
    for (int column = int(RiskColumn::Title); column <= int(RiskColumn::NextAction); ++column) {
        const qsizetype from = place(before, RiskColumn(column));
        if (from < 0)
            continue;
        const qsizetype to = place(after, RiskColumn(column));
        ASSERT_GE(to, 0) << column;
        for (size_t row = 1; row < before.size(); ++row) {
            QString cell = after[row].cells[to];
            if (cell.startsWith(u"'="_s) || cell.startsWith(u"'+"_s))
                cell.remove(0, 1);
            EXPECT_EQ(cell, before[row].cells[from]) << column << " row " << row;
        }
    }
    // And once more through another workspace: nothing is lost on the way.
    auto other = open(u"b"_s);
    EXPECT_EQ(take(*other, out).added, 50);
    EXPECT_EQ(sheet(*other), out);
    EXPECT_EQ(take(*session, out).unchanged, 50);
}

TEST_F(RiskImport, TheSameInEnglish)
{
    const LanguageScope english(u"en"_s);
    take(*session, fifty());
    const QByteArray out = sheet(*session);
    auto other = open(u"b"_s);
    EXPECT_EQ(take(*other, out).added, 50);
    EXPECT_EQ(sheet(*other), out);
}

TEST_F(RiskImport, ASecondImportUpdatesByIdAndLeavesWhatAnEmptyCellDoesNotSay)
{
    take(*session, "id,title,potential,summary\nSRR-7,Slow,6,words\n");
    const StreamId id = session->store().risksBySource(u"SRR-7"_s, {})->front();
    const RiskPlan second = take(*session, "id,title,potential,summary\nSRR-7,Slower,10,\n");
    EXPECT_EQ(second.updated, 1);
    EXPECT_EQ(second.added, 0);
    const RiskRecord risk = *session->store().risk(id);
    EXPECT_EQ(risk.title, u"Slower"_s);
    EXPECT_EQ(risk.score.potential, ImpactBand::B10);
    EXPECT_EQ(risk.changes.back().before->potential, ImpactBand::B6);
    EXPECT_EQ(risk.sections.at(u"summary"_s), u"words"_s);
    EXPECT_EQ(take(*session, "id,likelihood\nRISK-0001,2\n").updated, 1);
    EXPECT_EQ(session->store().risk(id)->score.likelihood, 2);
    EXPECT_EQ(take(*session, "title,likelihood\nSlower,2\n").unchanged, 1);
    EXPECT_EQ(count(), 1);
}

TEST_F(RiskImport, ANumberThatIsNotHereYetIsKept)
{
    take(*session, "id,title\n,Without\nRISK-0031,Payments\n");
    EXPECT_EQ((*session->store().risks({}, RiskSort::Number))[0].label, u"RISK-0031"_s);
    EXPECT_EQ((*session->store().risks({}, RiskSort::Number))[1].label, u"RISK-0032"_s);
}

TEST_F(RiskImport, WithOneFaultNothingIsTaken)
{
    const auto planned = plan(*session, "title,owner,potential\nA,aoi,6\nB,nobody,6\nA,,3\nC,,\n");
    ASSERT_TRUE(planned.ok());
    ASSERT_EQ(planned->errors.size(), 2u);
    EXPECT_EQ(planned->errors[0].code, ErrorCode::NoSuchPerson);
    EXPECT_TRUE(planned->errors[0].context.startsWith(u"line 3: "_s));
    EXPECT_EQ(planned->errors[1].code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(planned->errors[1].context.startsWith(u"line 4: "_s));
    EXPECT_EQ(recordRisks(*session, *planned).error().code, ErrorCode::ImportRefused);
    EXPECT_EQ(count(), 0);
}

TEST_F(RiskImport, EverythingThatIsWrongWithARowIsNamedByItsLine)
{
    const QString ahead = isoDay(session->today().addDays(3));
    const QByteArray csv = "title,owner,potential,first seen,investigated since,incidents\n"
                           "fine,aoi,6,,,\n"
                           "B,nobody,5," +
                           ahead.toUtf8() + "," + ahead.toUtf8() +
                           ",INC-2031-0007\n"
                           ",aoi,6,,,\n";
    const auto planned = plan(*session, csv);
    ASSERT_TRUE(planned.ok());
    std::vector<ErrorCode> second;
    for (const Error& error : planned->errors)
        if (error.context.startsWith(u"line 3: "_s))
            second.push_back(error.code);
    EXPECT_EQ(second,
              (std::vector{ErrorCode::BadImpact, ErrorCode::NoSuchPerson, ErrorCode::NoSuchIncident,
                           ErrorCode::DayInFuture, ErrorCode::DayInFuture}));
    EXPECT_TRUE(planned->errors.back().context.startsWith(u"line 4: "_s));
    EXPECT_EQ(recordRisks(*session, *planned).error().code, ErrorCode::ImportRefused);
    EXPECT_EQ(count(), 0);
}

TEST_F(RiskImport, TheColumnOfIncidentsJoinsTheRecordWithThemOnce)
{
    std::vector<StreamId> incidents;
    for (const char* title : {"Slow", "Down"})
        incidents.push_back(
            session->submit({}, cmd::DeclareIncident{QString::fromLatin1(title)})->subject().id);
    const auto label = [&](int n) {
        return (*session->store().incidentRow(incidents[size_t(n)]))->label;
    };
    const QByteArray one = "title,incidents\nPayments," + label(0).toUtf8() + "\n";
    EXPECT_EQ(take(*session, one).added, 1);
    const StreamId id = session->store().risks()->front().id;
    EXPECT_TRUE(session->store().risk(id)->linksTo(incidents[0]));
    EXPECT_EQ(take(*session, one).unchanged, 1);
    const QByteArray both =
        "title,incidents\nPayments,\"" + label(0).toUtf8() + ", " + label(1).toUtf8() + "\"\n";
    EXPECT_EQ(take(*session, both).updated, 1);
    EXPECT_EQ(session->store().risk(id)->links.size(), 2u);
    // An export names them, and comes in again without a change.
    EXPECT_EQ(take(*session, sheet(*session)).unchanged, 1);
    // Both ways: the incident knows its record.
    EXPECT_EQ(session->read().risksOf(incidents[1])->size(), 1u);
}

TEST_F(RiskImport, FiftyJapaneseRecordsInShiftJisAreTheSameRecords)
{
    const LanguageScope japanese(u"ja"_s);
    QStringEncoder encoder("Shift_JIS");
    ASSERT_TRUE(encoder.isValid());
    const QByteArray bytes = encoder(QString::fromUtf8(fifty()));
    ASSERT_FALSE(encoder.hasError());
    EXPECT_EQ(take(*session, bytes).added, 50);
    auto other = open(u"b"_s);
    EXPECT_EQ(take(*other, fifty()).added, 50);
    EXPECT_EQ(sheet(*session), sheet(*other));
    EXPECT_EQ(take(*session, fifty()).unchanged, 50);
}

TEST_F(RiskImport, OwnersThatNobodyKnowsAreAddedIfAskedAndOnlyWithTheRest)
{
    QByteArray csv = "title,owner\n";
    for (int i = 0; i < 600; ++i)
        csv += "Risk " + QByteArray::number(i) + (i % 2 ? ",伊藤 翔\n" : ",aoi\n");
    const auto table = *readRiskTable(csv);
    const auto planned = *planRisks(*session, readRiskLines(table, table.columns), true);
    EXPECT_TRUE(planned.errors.empty());
    EXPECT_EQ(planned.newPeople, std::vector<QString>{u"伊藤 翔"_s});
    EXPECT_EQ(session->workspace().people.size(), 1u);
    EXPECT_FALSE(recordRisks(*session, planned, {}, [](qint64, qint64) { return false; }));
    EXPECT_EQ(session->workspace().people.size(), 1u);
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(*recordRisks(*session, planned), 600);
    RiskFilter his;
    his.owner = *session->findPerson(u"伊藤 翔"_s);
    EXPECT_EQ(session->store().risks(his)->size(), 300u);
    EXPECT_EQ(take(*session, csv).unchanged, 600);
}

TEST_F(RiskImport, AnImportThatIsStoppedHalfwayLeavesNothingBehind)
{
    QByteArray csv = "title\n";
    for (int i = 0; i < 1200; ++i)
        csv += "Risk " + QByteArray::number(i) + '\n';
    const auto planned = plan(*session, csv);
    ASSERT_TRUE(planned.ok());
    const qint64 events = *session->store().eventCount();
    const auto stopped =
        recordRisks(*session, *planned, {}, [](qint64 done, qint64) { return done < 1000; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(*session->store().eventCount(), events);
    EXPECT_EQ(*recordRisks(*session, *planned), 1200);
    EXPECT_EQ(count(), 1200);
    EXPECT_TRUE(session->store().verify({})->problems.empty());
}

TEST_F(RiskImport, TheTellingOfAnImportComesAfterItIsTrue)
{
    qint64 seen = -1;
    session->onRecorded = [&](const std::vector<Event>&) { seen = count(); };
    take(*session, "title\nA\nB\n");
    EXPECT_EQ(seen, 2);
}

TEST_F(RiskImport, AnExportHoldsNoFormulaAndBeginsWithAMarkIfAsked)
{
    take(*session, "title,summary\n=cmd|calc,-1\n");
    const QByteArray out = sheet(*session);
    EXPECT_TRUE(out.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(out.contains("\"'=cmd|calc\""));
    EXPECT_TRUE(out.contains("\"'-1\""));
    EXPECT_TRUE(out.endsWith("\r\n"));
    const auto json =
        reports::risksJson(*riskSheet(session->read()), [](PersonId) { return QString(); });
    EXPECT_TRUE(json.contains("\"=cmd|calc\""));
}
