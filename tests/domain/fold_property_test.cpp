// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

//! Facts as three people on three devices might leave them who did not see each other.
class Chaos
{
public:
    explicit Chaos(quint32 seed)
        : m_random(seed)
    {
    }
    std::vector<Event> incident(int count)
    {
        IncidentDeclared declared;
        declared.title = u"Mail"_s;
        declared.state = IncidentState::Responding;
        declared.detectedAt = m_world.now;
        add(declared);
        for (int i = 0; i < count; ++i) {
            m_world.now += pick(90'000);
            add(body());
        }
        return m_events;
    }
    quint32 pick(quint32 n) { return m_random() % n; }
    std::mt19937& random() { return m_random; }

private:
    void add(EventBody body)
    {
        Fact fact{{StreamKind::Incident, StreamId(World::person(77).uuid())},
                  std::move(body),
                  m_world.now,
                  {},
                  {}};
        if (std::holds_alternative<ActUndone>(fact.body))
            fact.undoes = {m_events[pick(quint32(m_events.size()))].id};
        Event e = m_world.event(fact, World::person(1 + int(pick(3))));
        // Clocks of laptops differ, one lives in 2099.
        if (pick(20) == 0)
            e.stamp = Stamp::fromMs(4'070'908'800'000 + pick(1000));
        else
            e.stamp = Stamp::fromMs(m_world.now - 30'000 + pick(60'000));
        for (const char* field : {"outlook", "score", "state", "title", "role.commander"})
            if (pick(3) == 0 && !m_events.empty())
                e.base[QLatin1StringView(field)] = m_events[pick(quint32(m_events.size()))].id;
        if (pick(4) == 0)
            e.hubRecordedAt = m_world.now;
        seal(e);
        m_events.push_back(e);
    }
    EventId any() { return m_events[pick(quint32(m_events.size()))].id; }
    EventBody body()
    {
        const QString n = QString::number(pick(5));
        switch (pick(24)) {
        case 0:
            return EntryAdded{
                EntryKind::Finding, u"words "_s + n, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        case 1:
            return EntryCorrected{any(), u"new words "_s + n, {}};
        case 2:
            return EntryRetracted{any(), u"wrong "_s + n};
        case 3:
            return EntryPinned{any()};
        case 4:
            return EntryUnpinned{any()};
        case 5:
            return EntryRedacted{any(), u"secret"_s};
        case 6:
            return OutlookSet{Outlook(pick(4))};
        case 7:
            return IncidentScored{1 + pick(3), 1 + 2 * pick(3)};
        case 8:
            return StateSet{IncidentState(pick(7)), {}, false, {}};
        case 9:
            return RoleAssigned{Role::Commander, World::person(1 + int(pick(3)))};
        case 10:
            return StepDone{n, {}};
        case 11:
            return StepReopened{n, u"again"_s};
        case 12:
            return MilestoneSet{Milestone(pick(14)), m_world.now - pick(3'600'000)};
        case 13:
            return HypothesisOpened{u"idea "_s + n};
        case 14:
            return HypothesisRuledOut{any(), u"no"_s};
        case 15:
            return ActUndone{};
        case 16:
            return SummaryPosted{u"state "_s + n, {}, {}, {}, m_world.now + 60'000};
        case 17:
            return ConflictResolved{u"outlook"_s, any(), {}};
        case 18:
            return NoticeDrafted{NoticeStage(pick(5)),       u"s"_s, n, {}, Outlook(pick(4)),
                                 pick(3) ? EventId() : any()};
        case 19:
            return NoticeApproved{any(), NoticeStage(pick(5))};
        case 20:
            return NoticeRecordedSent{any(), n, NoticeStage(pick(5)), {}};
        case 21:
            return NoticeNotNeeded{Outlook(pick(4)), n};
        case 22:
            return NoticePolicySet{Outlook(1 + pick(3)), n, {}, {}, {}};
        default:
            return FieldSet{u"title"_s, u"title "_s + n};
        }
    }

    std::mt19937 m_random;
    World m_world;
    std::vector<Event> m_events;
};

QByteArray hashOf(const std::vector<Event>& events)
{
    const IncidentFold folded = foldIncident(events);
    return streamHash(folded.incident, folded.entries);
}

} // namespace

TEST(Fold, TwoThousandShufflesWithDuplicatesGiveOneStateAndOneHash)
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        Chaos chaos(seed);
        const std::vector<Event> events = chaos.incident(60);
        const QByteArray hash = hashOf(events);
        for (int shuffle = 0; shuffle < 50; ++shuffle) {
            std::vector<Event> mixed = events;
            for (int i = 0; i < 10; ++i)
                mixed.push_back(events[chaos.pick(quint32(events.size()))]);
            std::shuffle(mixed.begin(), mixed.end(), chaos.random());
            ASSERT_EQ(hashOf(mixed).toHex(), hash.toHex()) << "seed " << seed;
        }
    }
}

TEST(Fold, AnErasedBodyFoldsLikeARedactedOneWhicheverCameFirst)
{
    World w;
    w.declared();
    w.when(cmd::AddEntry{.text = u"token xoxb-1234567890"_s});
    const Event secret = w.log.back();
    w.entry = *entryOf(secret);
    w.when(cmd::RedactEntry{secret.id, u"a token"_s});
    std::vector<Event> kept = w.log, erased = w.log;
    for (Event& e : erased)
        if (e.id == secret.id) {
            e.body = ErasedBody{};
            e.bodyBytes = QByteArray();
        }
    EXPECT_EQ(hashOf(kept).toHex(), hashOf(erased).toHex());
    for (const Entry& row : foldIncident(erased).entries)
        EXPECT_FALSE(row.text.contains(u"xoxb"_s));
}

TEST(Fold, TheFirstCommanderStaysAndTheSecondIsContested)
{
    World a;
    a.declared();
    Fact rival{
        {StreamKind::Incident, a.incident.id}, RoleAssigned{Role::Commander, a.ito}, a.now, {}, {}};
    a.fold(a.event(rival, a.ito)); // had not seen the first: no base
    EXPECT_EQ(a.incident.holder(Role::Commander), a.sato);
    ASSERT_EQ(a.incident.conflicts.size(), 1u);
    EXPECT_EQ(a.incident.conflicts[0].field, u"role.commander"_s);
    EXPECT_EQ(a.incident.conflicts[0].rivals[1].by, a.ito);
    a.when(cmd::ResolveConflict{u"role.commander"_s, a.incident.conflicts[0].rivals[1].event});
    EXPECT_EQ(a.incident.holder(Role::Commander), a.ito);
    EXPECT_TRUE(a.incident.conflicts.empty());
}

TEST(Fold, TheWorseScoreCountsUntilSomebodyLooked)
{
    World w;
    w.declared().when(cmd::Score{3, 5});
    Fact rival{{StreamKind::Incident, w.incident.id}, IncidentScored{1, 1}, w.now, {}, {}};
    w.fold(w.event(rival, w.ito));
    EXPECT_EQ(w.incident.scope, 3);
    ASSERT_EQ(w.incident.conflicts.size(), 1u);
    w.when(cmd::ResolveConflict{u"score"_s, w.incident.conflicts[0].rivals[1].event});
    EXPECT_EQ(w.incident.scope, 1);
    EXPECT_TRUE(w.incident.conflicts.empty());
}

TEST(Fold, TwoWritersWhoSawEachOtherAreNoConflict)
{
    World w;
    w.declared().when(cmd::Score{3, 5}).when(cmd::Score{1, 1}, w.ito);
    EXPECT_TRUE(w.incident.conflicts.empty());
    EXPECT_EQ(w.incident.scope, 1);
}

TEST(Codec, AnUnknownTypeIsKeptByteForByte)
{
    World w;
    w.declared();
    Event e = w.log.back();
    e.type = u"incident.teleported/1"_s;
    e.body = UnknownEvent{e.type};
    e.bodyBytes = "{\"to\":\"mars\"}";
    seal(e);
    const auto back = decodeEvent(e.headerBytes, e.bodyBytes);
    ASSERT_TRUE(back);
    EXPECT_TRUE(std::holds_alternative<UnknownEvent>(back->body));
    EXPECT_EQ(back->bodyBytes, e.bodyBytes);
    EXPECT_EQ(back->hash, e.hash);
    EXPECT_EQ(foldIncident({e}).incident.unknownEvents, 1);
}

TEST(Codec, AChangedBodyIsNoticed)
{
    World w;
    w.declared();
    const Event& e = w.log.front();
    QByteArray body = e.bodyBytes;
    body.replace("Mail", "Male");
    const auto back = decodeEvent(e.headerBytes, body);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, ErrorCode::HashMismatch);
}

TEST(Stamp, AClockOfTheYear2099DoesNotStayLast)
{
    const Stamp future = Stamp::fromMs(4'070'908'800'000);
    EXPECT_EQ(effectiveStamp(future, 1'000'000).ms(), 1'060'000);
    EXPECT_EQ(effectiveStamp(future, std::nullopt), future);
    HybridClock clock;
    clock.receive(future, 1'000'000);
    EXPECT_EQ(clock.last.ms(), 1'060'000);
    const Stamp a = clock.tick(1'000'000), b = clock.tick(1'000'000);
    EXPECT_LT(a, b);
}

TEST(Undo, OnlyTheOwnActWithinTenSeconds)
{
    World w;
    w.declared().when(cmd::SetOutlook{Outlook::Continuing});
    const Event act = w.log.back();
    w.undo = {{act.id, act.stream, act.type, w.sato, w.now, true}};
    EXPECT_EQ(w.refused(cmd::Undo{}, w.ito), ErrorCode::NotAllowed);
    w.now += 10'001;
    EXPECT_EQ(w.refused(cmd::Undo{}), ErrorCode::UndoTooLate);
    w.now -= 5'000;
    w.when(cmd::Undo{});
    EXPECT_EQ(foldIncident(w.log).incident.outlook, Outlook::Unknown);
}

TEST(Transitions, RefusalsNameTheMissingGate)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Converged, {}, false}),
              ErrorCode::OutlookNotConverged);
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Closed, {}, false}), ErrorCode::WrongState);
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::FalseAlarm, {}, false}),
              ErrorCode::MissingReason);
    EXPECT_EQ(w.refused(cmd::Converge{{}, w.ito, FixState::Workaround, {}}, w.ito),
              ErrorCode::NotCommander);
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Closed, {}, true}), ErrorCode::MissingReason);
    w.when(cmd::SetState{IncidentState::Closed, u"agreed with the team"_s, true});
    EXPECT_EQ(w.incident.state, IncidentState::Closed);
    EXPECT_EQ(std::get<StateSet>(w.log.back().body).gate, u"wrong_state"_s);
    EXPECT_EQ(w.refused(cmd::SetState{IncidentState::Responding, {}, false}),
              ErrorCode::MissingReason);
    w.when(cmd::SetState{IncidentState::Responding, u"it is back"_s, false});
    EXPECT_EQ(w.incident.state, IncidentState::Responding);
}

TEST(Converge, OneBatchWithADraftDueInThreeDaysAtTheEndOfTheDay)
{
    World w;
    w.declared().when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    EXPECT_EQ(w.incident.state, IncidentState::Reporting);
    EXPECT_EQ(w.incident.outlook, Outlook::Converged);
    EXPECT_EQ(w.postmortem.owner, w.ito);
    const Ms local = w.postmortem.dueAt + 540 * 60'000;
    EXPECT_EQ(local % 86'400'000, (23 * 60 + 59) * 60'000);
    EXPECT_EQ(local / 86'400'000 - (w.now + 540 * 60'000) / 86'400'000, 3);
}

TEST(Input, EmptyLongControlAndFutureAreRefusedByName)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = u"  "_s}), ErrorCode::Empty);
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = QString(1 << 20, u'x')}), ErrorCode::TooLong);
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = u"a\x01z"_s}), ErrorCode::ControlCharacters);
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = u"x"_s, .at = w.now + 600'000}),
              ErrorCode::TimeInFuture);
    EXPECT_EQ(w.refused(cmd::SetField{u"kind"_s, u"drill"_s}), ErrorCode::KindImmutable);
    EXPECT_EQ(w.refused(cmd::SetMilestone{Milestone::Started, w.now + 1000}),
              ErrorCode::TimeBeforeStart);
}
