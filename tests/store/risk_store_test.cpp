// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/risk_register.h>
#include <tests/support/printers.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

constexpr Ms kDay = 86'400'000;

class StandingClock : public Clock
{
public:
    Ms now() override { return at; }
    Ms at = 1'800'000'000'000;
};

class RiskStore : public testing::Test
{
protected:
    void SetUp() override { session = open(u"a"_s); }
    std::unique_ptr<Session> open(const QString& name)
    {
        auto opened = Session::open(dir.filePath(name + u".matoi"_s), clock);
        EXPECT_TRUE(opened.ok());
        if ((*opened)->profile().isNull()) {
            EXPECT_TRUE((*opened)->createProfile(u"佐藤"_s, u"sato"_s).ok());
        }
        return std::move(*opened);
    }
    StreamId add(const QString& title, std::optional<qint64> band = 6, qint64 likelihood = 1,
                 const QString& service = {})
    {
        cmd::AddRisk risk{.title = title};
        risk.potential.band = band;
        risk.likelihood = likelihood;
        risk.service = service;
        const auto outcome = session->submit({}, risk);
        EXPECT_TRUE(outcome.ok()) << (outcome ? "" : testing::PrintToString(outcome.error()));
        return outcome->subject().id;
    }
    void act(StreamId id, const Command& command)
    {
        const auto outcome = session->submit(id, command);
        EXPECT_TRUE(outcome.ok()) << (outcome ? "" : testing::PrintToString(outcome.error()));
    }
    std::vector<QString> titles(const RiskFilter& filter = {}, RiskSort sort = RiskSort::Priority)
    {
        std::vector<QString> list;
        const auto rows = *session->store().risks(filter, sort);
        for (const RiskRow& row : rows)
            list.push_back(row.title);
        return list;
    }
    static QByteArray hash(Session& s)
    {
        return s.store().openHash(nullptr, nullptr).valueOr({}).toHex();
    }
    //! A converged incident with a report, `days` ago.
    StreamId converged(int days, FixState fix = FixState::Workaround)
    {
        clock.at -= days * kDay;
        const auto declared = session->submit({}, cmd::DeclareIncident{.title = u"配信が止まる"_s});
        const StreamId id = declared->subject().id;
        act(id, cmd::Score{2, 3});
        act(id, cmd::Converge{{}, session->profile(), fix, {}});
        clock.at += days * kDay;
        return id;
    }

    QTemporaryDir dir;
    StandingClock clock;
    std::unique_ptr<Session> session;
};

} // namespace

TEST_F(RiskStore, ARecordIsThereAfterARestartWithItsNumber)
{
    const StreamId id = add(u"決済 API の流量"_s, 10, 2, u"決済"_s);
    act(id, cmd::AddRiskLog{RiskLog::Cause, u"上限の 92% を観測"_s});
    const RiskRecord before = *session->store().risk(id);
    session.reset();
    session = open(u"a"_s);
    EXPECT_EQ(*session->store().risk(id), before);
    EXPECT_EQ((*session->store().riskRow(id))->label, u"RISK-0001"_s);
    EXPECT_EQ(*session->findRisk(u"risk-0001"_s), id);
    EXPECT_EQ(*session->findRisk(id.toString().left(13)), id);
    EXPECT_EQ(session->findRisk(u"RISK-0002"_s).error().code, ErrorCode::NoSuchRisk);
    EXPECT_EQ(session->store().risk(StreamId()).error().code, ErrorCode::NoSuchRisk);
}

TEST_F(RiskStore, E7_E10_ListsAreSortedBySqlAsByTheRule)
{
    add(u"six"_s, 6);
    add(u"unknown"_s, {});
    add(u"twenty"_s, 10, 2);
    const StreamId sooner = add(u"six sooner"_s, 6);
    act(sooner, cmd::SetNextVisit{{session->today().addDays(3), {}}});
    EXPECT_EQ(titles(),
              (std::vector<QString>{u"unknown"_s, u"twenty"_s, u"six sooner"_s, u"six"_s}));
    auto rows = *session->store().risks();
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), priorityBefore));
}

TEST_F(RiskStore, AFilterOfTheStoreFindsWhatItsTwinInMemoryFinds)
{
    const StreamId a = add(u"a"_s, 6, 2, u"決済"_s);
    add(u"b"_s, 10, 1, u"配信"_s);
    add(u"c"_s, {}, 1);
    act(a, cmd::SetRiskStatus{RiskStatus::InProgress});
    act(a, cmd::UpdateRisk{{{u"owner"_s, session->profile().toString()}}});
    act(add(u"d"_s, 3), cmd::SetRiskStatus{RiskStatus::Completed, u"gone"_s, true});
    std::vector<RiskFilter> filters(9);
    filters[0].open = true;
    filters[1].statuses = {RiskStatus::InProgress, RiskStatus::Completed};
    filters[2].owner = session->profile();
    filters[3].unowned = true;
    filters[4].service = u"配信"_s;
    filters[5].potential = ImpactBand::Unknown;
    filters[6].likelihood = 2;
    filters[7].dueUntil = isoDay(session->today().addDays(7));
    filters[8].open = false;
    const auto all = *session->store().risks();
    for (const RiskFilter& filter : filters) {
        std::vector<RiskRow> expected;
        std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                     [&](const RiskRow& row) { return matches(row, filter); });
        EXPECT_EQ(*session->store().risks(filter), expected);
        EXPECT_LT(expected.size(), all.size());
        EXPECT_FALSE(expected.empty());
    }
}

TEST_F(RiskStore, AllItsWordsAreFoundInJapaneseToo)
{
    const StreamId id = add(u"決済 API の流量"_s);
    act(id, cmd::AddRiskLog{RiskLog::Cause, u"注文確定の前後で二重に呼び出していた"_s});
    act(id, cmd::UpdateRisk{{{u"section.policy"_s, u"状態を共有する"_s}}});
    for (const auto& words : {u"流量"_s, u"二重"_s, u"共有"_s, u"RISK-0001"_s}) {
        const auto hits = *session->store().searchRisks(words, 10);
        ASSERT_EQ(hits.size(), 1u) << words.toStdString();
        EXPECT_EQ(hits[0].risk, id);
    }
    EXPECT_EQ((*session->store().searchRisks(u"二重"_s, 10))[0].text,
              u"注文確定の前後で二重に呼び出していた"_s);
    act(id, cmd::UpdateRisk{{{u"title"_s, u"別の名前"_s}}});
    EXPECT_TRUE(session->store().searchRisks(u"流量"_s, 10)->empty());
    RiskFilter filter;
    filter.text = u"二重"_s;
    EXPECT_EQ(titles(filter), std::vector<QString>{u"別の名前"_s});
}

TEST_F(RiskStore, ARebuildAndAnImportedLogGiveTheSameRegister)
{
    const StreamId incident = converged(1);
    const StreamId id = add(u"決済"_s, 10, 2, u"決済"_s);
    act(id, cmd::SetRiskStatus{RiskStatus::InProgress});
    act(id,
        cmd::VisitRisk{.note = u"見た"_s, .score = {ImpactChoice{.band = 6}, {}, {}, u"減った"_s}});
    act(id, cmd::LinkRisk{{StreamKind::Incident, incident}});
    add(u"配信"_s, {});
    const auto rows = *session->store().risks();
    const QByteArray before = hash(*session);
    QBuffer log;
    log.open(QIODevice::ReadWrite);
    ASSERT_TRUE(session->store().exportLog(log, {}));
    ASSERT_TRUE(session->store().rebuild({}));
    EXPECT_EQ(*session->store().risks(), rows);
    EXPECT_EQ(hash(*session), before);
    EXPECT_EQ(session->store().searchRisks(u"減った"_s, 10)->size(), 1u);
    EXPECT_EQ(session->store().risksLinkedTo(incident)->size(), 1u);
    auto fresh = Session::open(dir.filePath(u"b.matoi"_s), clock);
    ASSERT_TRUE(fresh.ok());
    log.seek(0);
    ASSERT_TRUE((*fresh)->store().importLog(log, {}).ok());
    EXPECT_EQ(*(*fresh)->store().risks(), rows);
    EXPECT_EQ(hash(**fresh), before);
    EXPECT_EQ((*fresh)->store().risksLinkedTo(incident)->size(), 1u);
}

TEST_F(RiskStore, TwoDesksThatTookOneNumberKeepBothRecordsWithASuffix)
{
    auto other = open(u"b"_s);
    add(u"mine"_s);
    ASSERT_TRUE(other->submit({}, cmd::AddRisk{.title = u"theirs"_s}).ok());
    QBuffer log;
    log.open(QIODevice::ReadWrite);
    ASSERT_TRUE(other->store().exportLog(log, {}));
    log.seek(0);
    ASSERT_TRUE(session->store().importLog(log, {}).ok());
    std::vector<QString> labels;
    const auto rows = *session->store().risks({}, RiskSort::Number);
    for (const RiskRow& row : rows)
        labels.push_back(row.label);
    std::sort(labels.begin(), labels.end());
    EXPECT_EQ(labels, (std::vector<QString>{u"RISK-0001"_s, u"RISK-0001b"_s}));
    EXPECT_NE(*session->findRisk(u"RISK-0001"_s), *session->findRisk(u"RISK-0001b"_s));
    EXPECT_EQ(*session->store().nextRiskNumber(), 2);
}

TEST_F(RiskStore, AnUndoneBeginningLeavesNoRowAndNoWords)
{
    add(u"流量"_s);
    ASSERT_TRUE(session->undoLast().ok());
    EXPECT_TRUE(session->store().risks()->empty());
    EXPECT_TRUE(session->store().searchRisks(u"流量"_s, 10)->empty());
    add(u"次"_s);
    EXPECT_EQ((*session->store().risks())[0].label, u"RISK-0002"_s); // the number stays taken
}

TEST_F(RiskStore, SeveralVisitsArePutOffAsOneActOrNotAtAllAndUndoneTogether)
{
    const StreamId a = add(u"a"_s), b = add(u"b"_s);
    act(a, cmd::SetRiskStatus{RiskStatus::InProgress});
    act(b, cmd::SetRiskStatus{RiskStatus::InProgress});
    act(b, cmd::SetRiskStatus{RiskStatus::Watching});
    const QDate day = session->today().addDays(14);
    const auto before = *session->store().risks({}, RiskSort::Number);
    // Two weeks fit a record in progress and not one that is watched.
    EXPECT_EQ(setNextVisits(*session, {a, b}, {day, {}}).error().code, ErrorCode::VisitOutOfRange);
    EXPECT_EQ(*session->store().risks({}, RiskSort::Number), before);
    EXPECT_EQ(*setNextVisits(*session, {a, b}, {day, u"the release"_s}), 2);
    const auto all = *session->store().risks();
    for (const RiskRow& row : all)
        EXPECT_EQ(row.nextVisitOn, isoDay(day));
    ASSERT_TRUE(session->undoLast().ok());
    const auto undone = *session->store().risks({}, RiskSort::Number);
    EXPECT_EQ(undone[0].nextVisitOn, before[0].nextVisitOn);
    EXPECT_EQ(undone[1].nextVisitOn, before[1].nextVisitOn);
}

TEST_F(RiskStore, DON3_TheOfferAppearsByItselfAndGoesWithTheRecord)
{
    const StreamId old = converged(8);
    converged(6);
    converged(9, FixState::PermanentDone);
    const Reader reader = session->read();
    auto offers = *riskOffers(*session, reader);
    ASSERT_EQ(offers.size(), 1u);
    EXPECT_EQ(offers[0].incident, old);
    EXPECT_EQ(offers[0].days, 8);
    const auto add = *riskFromIncident(*session, reader, old);
    EXPECT_EQ(add.potential, (ImpactChoice{2, 3, {}}));
    const auto made = session->submit({}, add);
    ASSERT_TRUE(made.ok()) << testing::PrintToString(made.error());
    EXPECT_TRUE(riskOffers(*session, reader)->empty());
    const auto rows = *reader.risksOf(old);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].id, made->subject().id);
    const auto view = *riskView(*session, reader, rows[0].id);
    EXPECT_EQ(view.links.size(), 2u); // the incident and its postmortem
    EXPECT_EQ(view.links[0].second.title, u"配信が止まる"_s);
    EXPECT_TRUE(view.verdict.unsolved);
}

TEST_F(RiskStore, DON3_ADeclinedOfferComesNoMoreUntilItIsAskedForAgain)
{
    const StreamId old = converged(8);
    ASSERT_EQ(riskOffers(*session, session->read())->size(), 1u);
    act(old, cmd::SetField{u"risk_declined"_s, u"来月なくなる機能"_s});
    EXPECT_TRUE(riskOffers(*session, session->read())->empty());
    EXPECT_FALSE(riskEntryOf(*session, session->read(), old)->offered);
    clock.at += 30 * kDay;
    EXPECT_TRUE(riskOffers(*session, session->read())->empty());
    act(old, cmd::SetField{u"risk_declined"_s, {}});
    EXPECT_EQ(riskOffers(*session, session->read())->size(), 1u);
}

TEST_F(RiskStore, ErasedWordsOfALogLineAreGoneFromFileIndexAndExportAndTheLineIsSeen)
{
    const StreamId id = add(u"決済"_s);
    act(id, cmd::AddRiskLog{RiskLog::Countermeasure, u"鍵は canary-7781"_s});
    const EventId line = session->store().risk(id)->logs.front().id;
    act(id, cmd::CorrectRiskLog{line, u"鍵は canary-7782"_s});
    act(id, cmd::AddRiskLog{RiskLog::Cause, u"残る行"_s});
    ASSERT_TRUE(session->submit({}, cmd::SetPerson{{}, u"健"_s, u"ken"_s, {}}).ok());
    EXPECT_EQ(session->submit(id, cmd::RedactRisk{line, {}}).error().code,
              ErrorCode::MissingReason);
    EXPECT_EQ(session->submit(id, cmd::RedactRisk{EventId(), u"x"_s}).error().code,
              ErrorCode::NoSuchEntry);
    act(id, cmd::RedactRisk{line, u"鍵が書かれていた"_s});
    const RiskRecord after = *session->store().risk(id);
    ASSERT_EQ(after.logs.size(), 2u);
    EXPECT_TRUE(after.logs[0].redacted);
    EXPECT_EQ(after.logs[0].log, RiskLog::Countermeasure) << "it stands where it stood";
    EXPECT_TRUE(after.logs[0].text.isEmpty());
    EXPECT_TRUE(after.logs[0].earlierTexts.empty());
    EXPECT_EQ(after.logs[1].text, u"残る行"_s);
    EXPECT_TRUE(session->store().searchRisks(u"canary"_s, 10)->empty());
    EXPECT_EQ(session->submit(id, cmd::RedactRisk{line, u"again"_s}).error().code,
              ErrorCode::AlreadyDone);
    EXPECT_EQ(session->submit(id, cmd::CorrectRiskLog{line, u"new"_s}).error().code,
              ErrorCode::AlreadyRetracted);
    EXPECT_TRUE(session->store().verify({})->problems.empty());
    const QByteArray before = hash(*session);
    QBuffer log;
    log.open(QIODevice::ReadWrite);
    ASSERT_TRUE(session->store().exportLog(log, {}));
    EXPECT_FALSE(log.data().contains("canary"));
    ASSERT_TRUE(session->store().rebuild({}));
    EXPECT_EQ(hash(*session), before);
    auto fresh = open(u"b"_s);
    log.seek(0);
    ASSERT_TRUE(fresh->store().importLog(log, {}).ok());
    EXPECT_EQ(*fresh->store().risk(id), after);
    session.reset();
    for (const char* name : {"a.matoi", "a.matoi-wal"}) {
        QFile file(dir.filePath(QLatin1StringView(name)));
        if (file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains("canary")) << name;
        }
    }
}

TEST_F(RiskStore, AnErasureThatComesBeforeItsWordsErasesThemWhenTheyCome)
{
    const StreamId id = add(u"決済"_s);
    QBuffer begun;
    begun.open(QIODevice::ReadWrite);
    ASSERT_TRUE(session->store().exportLog(begun, {}));
    act(id, cmd::AddRiskLog{RiskLog::Cause, u"canary"_s});
    const EventId line = session->store().risk(id)->logs.front().id;
    QBuffer words;
    words.open(QIODevice::ReadWrite);
    ASSERT_TRUE(session->store().exportLog(words, {}));
    act(id, cmd::RedactRisk{line, u"a name"_s});
    QBuffer erased;
    erased.open(QIODevice::ReadWrite);
    ASSERT_TRUE(session->store().exportLog(erased, {}));
    // A desk that has the words learns of the erasure.
    auto other = open(u"b"_s);
    for (QBuffer* log : {&begun, &words, &erased}) {
        log->seek(0);
        ASSERT_TRUE(other->store().importLog(*log, {}).ok());
    }
    EXPECT_TRUE(other->store().risk(id)->logs.front().redacted);
    EXPECT_TRUE(other->store().searchRisks(u"canary"_s, 10)->empty());
    EXPECT_EQ(*other->store().risk(id), *session->store().risk(id));
}

TEST_F(RiskStore, EveryWordingOfASectionIsErasedButNotWhatTheRecordBeganWith)
{
    const StreamId id = add(u"決済"_s);
    for (const QString& words : {u"canary one"_s, u"canary two"_s, u""_s, u"canary three"_s})
        act(id, cmd::UpdateRisk{{{u"section.cause"_s, words}}});
    EXPECT_EQ(*redactSection(*session, id, u"cause"_s, u"a name"_s), 4);
    EXPECT_TRUE(session->store().risk(id)->sections.empty());
    EXPECT_TRUE(session->store().searchRisks(u"canary"_s, 10)->empty());
    EXPECT_EQ(redactSection(*session, id, u"cause"_s, u"a name"_s).error().code,
              ErrorCode::NoSuchEntry);
    cmd::AddRisk begun{.title = u"配信"_s};
    begun.sections[u"summary"_s] = u"first words"_s;
    const StreamId second = session->submit({}, begun)->subject().id;
    act(second, cmd::UpdateRisk{{{u"section.summary"_s, u"canary"_s}}});
    EXPECT_EQ(redactSection(*session, second, u"summary"_s, u"a name"_s).error().code,
              ErrorCode::NotAllowed);
    EXPECT_EQ(session->store().risk(second)->sections.at(u"summary"_s), u"first words"_s);
    EXPECT_TRUE(session->store().searchRisks(u"canary"_s, 10)->empty());
}

TEST_F(RiskStore, ARestrictedIncidentLeaksNothingThroughTheRegister)
{
    ASSERT_TRUE(session->submit({}, cmd::SetPerson{{}, u"健"_s, u"ken"_s, {}}).ok());
    const PersonId ken = *session->findPerson(u"ken"_s);
    const StreamId secret = converged(8);
    const StreamId risk = add(u"open words"_s);
    act(risk, cmd::LinkRisk{{StreamKind::Incident, secret}});
    act(secret, cmd::Restrict{{session->profile()}, u"Heron"_s});
    const Reader ours = session->read(), theirs = session->read(ken);
    EXPECT_EQ((*riskView(*session, ours, risk)).links[0].second.title, u"配信が止まる"_s);
    const auto masked = (*riskView(*session, theirs, risk)).links[0].second;
    EXPECT_TRUE(masked.masked);
    EXPECT_TRUE(masked.title.isEmpty());
    EXPECT_FALSE(masked.label.isEmpty());
    EXPECT_EQ(theirs.risksOf(secret).error().code, ErrorCode::RestrictedStream);
    EXPECT_EQ(riskFromIncident(*session, theirs, secret).error().code, ErrorCode::RestrictedStream);
    act(risk, cmd::LinkRisk{{StreamKind::Incident, secret}, true});
    EXPECT_TRUE(riskOffers(*session, theirs)->empty());
    EXPECT_EQ(riskOffers(*session, ours)->at(0).title, u"Heron"_s);
    EXPECT_EQ(
        session->submit(risk, cmd::LinkRisk{{StreamKind::Incident, secret}}, ken).error().code,
        ErrorCode::RestrictedStream);
    const Ms from = clock.at - 30 * kDay;
    EXPECT_EQ(incidentMatrixOf(ours, from, clock.at)->cells[1][1].size(), 1u);
    EXPECT_EQ(incidentMatrixOf(theirs, from, clock.at)->cells[1][1].size(), 0u);
}

TEST_F(RiskStore, TheBoardReadsRegisterMatrixQueueAndOffersAtOnce)
{
    converged(8);
    const StreamId a = add(u"a"_s, 6, 2, u"決済"_s);
    add(u"b"_s, 10, 1, u"配信"_s);
    clock.at += 8 * kDay;
    RiskFilter filter;
    filter.service = u"決済"_s;
    const auto board = *riskBoard(*session, session->read(), filter);
    ASSERT_EQ(board.rows.size(), 1u);
    EXPECT_EQ(board.rows[0].id, a);
    EXPECT_EQ(board.matrix.at(ImpactBand::B6, 2).count(), 1u);
    EXPECT_EQ(board.matrix.at(ImpactBand::B10, 1).count(), 0u);
    EXPECT_EQ(board.queue.overdue.size(), 2u);
    EXPECT_EQ(board.offers.size(), 1u);
    EXPECT_EQ(board.services, (std::vector<QString>{u"決済"_s, u"配信"_s}));
    EXPECT_EQ(board.open, 2u);
    const auto plots = *riskPlots(*session, session->read());
    EXPECT_EQ(plots.open.back().prioritySum, 22);
    EXPECT_EQ(plots.ages.size(), 2u);
}
