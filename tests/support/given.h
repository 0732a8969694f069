// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/apply.h>
#include <app/domain/decide.h>
#include <app/domain/event_codec.h>
#include <tests/support/printers.h>

namespace matoi::test
{

//! A team of three in a world without clock, disk or window: commands are decided, their facts
//! folded, the next command sees the result.
class World
{
public:
    PersonId sato = person(1), ito = person(2), tanaka = person(3);
    Ms now = 1'800'000'000'000;
    DecideInput in;
    Incident incident;
    Postmortem postmortem;
    std::vector<ActionItem> actions;
    RiskRecord risk;
    std::vector<RiskTarget> riskTargets;
    WorkspaceState workspace;
    DeployLog deploys;
    std::vector<Event> log;

    World()
    {
        for (const PersonId id : {sato, ito, tanaka})
            workspace.people.push_back({id, id.toString(), {}, {}, Duty::None, false, false});
    }

    static PersonId person(int n)
    {
        return PersonId(QUuid(quint32(n), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, uchar(n)));
    }

    Result<Decision> decided(const Command& command, PersonId by = {})
    {
        in = {};
        in.workspace = &workspace;
        in.incident = incident.exists ? &incident : nullptr;
        in.postmortem = postmortem.exists ? &postmortem : nullptr;
        for (const ActionItem& action : actions)
            in.actions.push_back(&action);
        in.entry = entry.id.isNull() ? nullptr : &entry;
        in.undo = undo;
        in.deploys = &deploys;
        in.risk = risk.exists ? &risk : nullptr;
        in.riskTargets = riskTargets;
        in.actor.person = by.isNull() ? sato : by;
        in.now = now;
        in.zoneOffsetMinutes = 540;
        in.freshIds = {StreamId(id()), StreamId(id())};
        return decide(in, command);
    }
    //! The command must be taken; its facts are folded.
    World& when(const Command& command, PersonId by = {})
    {
        auto decision = decided(command, by);
        EXPECT_TRUE(decision.ok()) << (decision ? "" : testing::PrintToString(decision.error()));
        if (decision)
            for (const Fact& fact : decision->facts)
                fold(event(fact, by.isNull() ? sato : by));
        return *this;
    }
    //! Why the command is refused; None when it is taken.
    ErrorCode refused(const Command& command, PersonId by = {})
    {
        auto decision = decided(command, by);
        return decision ? ErrorCode::None : decision.error().code;
    }
    World& declared(IncidentKind kind = IncidentKind::Real)
    {
        cmd::DeclareIncident c;
        c.title = QStringLiteral("Mail is not going out");
        c.kind = kind;
        return when(c);
    }
    Event event(const Fact& fact, PersonId by)
    {
        Event e;
        e.id = EventId(id());
        e.stream = fact.stream;
        e.stamp = clock.tick(now);
        e.occurredAt = fact.occurredAt;
        e.recordedAt = now;
        e.device = DeviceId(person(9).uuid());
        e.devSeq = ++seq;
        e.actor = by;
        e.base = fact.base;
        e.undoes = fact.undoes;
        e.body = fact.body;
        seal(e);
        return e;
    }
    void fold(const Event& e)
    {
        log.push_back(e);
        std::vector<Event> stream;
        for (const Event& event : log)
            if (event.stream == e.stream)
                stream.push_back(event);
        switch (e.stream.kind) {
        case StreamKind::Incident:
            incident = foldIncident(stream).incident;
            break;
        case StreamKind::Postmortem:
            postmortem = matoi::fold<Postmortem>(stream);
            break;
        case StreamKind::Workspace:
            apply(workspace, e); // its people are there without facts
            break;
        case StreamKind::Action:
            std::erase_if(actions, [&](const ActionItem& a) { return a.id == e.stream.id; });
            actions.push_back(matoi::fold<ActionItem>(stream));
            break;
        case StreamKind::Deploys:
            deploys = matoi::fold<DeployLog>(stream);
            break;
        case StreamKind::Risk:
            risk = matoi::fold<RiskRecord>(stream);
            break;
        default:
            break;
        }
    }
    QUuid id()
    {
        ++ids;
        return QUuid(1, quint16(ids >> 16), 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(ids >> 8),
                     uchar(ids));
    }

    Entry entry;
    std::vector<UndoFact> undo;
    HybridClock clock;
    qint64 seq = 0;
    quint32 ids = 0;
};

} // namespace matoi::test
