// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/codes.h>

#include <array>

namespace matoi
{

using L1 = QLatin1StringView;

template <>
std::span<const L1> codeNames<StreamKind>()
{
    static constexpr std::array names{L1("incident"), L1("postmortem"), L1("action"),
                                      L1("risk"),     L1("workspace"),  L1("contacts"),
                                      L1("deploys"),  L1("checks")};
    return names;
}

template <>
std::span<const L1> codeNames<IncidentKind>()
{
    static constexpr std::array names{L1("real"), L1("drill"), L1("backfill")};
    return names;
}

template <>
std::span<const L1> codeNames<IncidentState>()
{
    static constexpr std::array names{
        L1("detected"), L1("triage"), L1("responding"),   L1("converged"), L1("reporting"),
        L1("reviewed"), L1("closed"), L1("not_incident"), L1("merged"),    L1("false_alarm")};
    return names;
}

template <>
std::span<const L1> codeNames<Classification>()
{
    static constexpr std::array names{L1("undecided"), L1("outage"), L1("security"), L1("bug"),
                                      L1("case_by_case")};
    return names;
}

template <>
std::span<const L1> codeNames<DetectSource>()
{
    static constexpr std::array names{L1("internal"), L1("customer"), L1("alert_channel")};
    return names;
}

template <>
std::span<const L1> codeNames<Outlook>()
{
    static constexpr std::array names{L1("unknown"), L1("continuing"), L1("converging"),
                                      L1("converged")};
    return names;
}

template <>
std::span<const L1> codeNames<FixState>()
{
    static constexpr std::array names{L1("none"), L1("workaround"), L1("permanent_in_progress"),
                                      L1("permanent_done"), L1("not_needed")};
    return names;
}

template <>
std::span<const L1> codeNames<Milestone>()
{
    static constexpr std::array names{L1("started"),
                                      L1("detected"),
                                      L1("acknowledged"),
                                      L1("declared"),
                                      L1("channel_opened"),
                                      L1("first_summary"),
                                      L1("first_customer_notice"),
                                      L1("workaround_applied"),
                                      L1("converged"),
                                      L1("report_done"),
                                      L1("review_held"),
                                      L1("channel_archived"),
                                      L1("permanent_fix_done"),
                                      L1("closed")};
    return names;
}

template <>
std::span<const L1> codeNames<EntryKind>()
{
    static constexpr std::array names{L1("note"),
                                      L1("detection"),
                                      L1("classified"),
                                      L1("declared"),
                                      L1("channel_opened"),
                                      L1("summary"),
                                      L1("role_assigned"),
                                      L1("role_handed_over"),
                                      L1("responder_phase"),
                                      L1("finding"),
                                      L1("hypothesis_opened"),
                                      L1("hypothesis_ruled_out"),
                                      L1("hypothesis_confirmed"),
                                      L1("decision"),
                                      L1("action_started"),
                                      L1("action_done"),
                                      L1("workaround"),
                                      L1("permanent_fix"),
                                      L1("outlook_changed"),
                                      L1("impact_changed"),
                                      L1("step_done"),
                                      L1("step_skipped"),
                                      L1("customer_notice_drafted"),
                                      L1("customer_notice_approved"),
                                      L1("customer_notice_sent"),
                                      L1("customer_notice_partly_failed"),
                                      L1("wake_attempt"),
                                      L1("wake_answered"),
                                      L1("alert_linked"),
                                      L1("next_update_promised"),
                                      L1("todo"),
                                      L1("attachment"),
                                      L1("imported_message"),
                                      L1("merged"),
                                      L1("state_changed"),
                                      L1("correction")};
    return names;
}

template <>
std::span<const L1> codeNames<Lane>()
{
    static constexpr std::array names{L1("all"), L1("dev"), L1("biz")};
    return names;
}

template <>
std::span<const L1> codeNames<Certainty>()
{
    static constexpr std::array names{L1("fact"), L1("estimate"), L1("hearsay")};
    return names;
}

template <>
std::span<const L1> codeNames<EntrySource>()
{
    static constexpr std::array names{L1("manual"), L1("system"), L1("alert"), L1("import")};
    return names;
}

template <>
std::span<const L1> codeNames<Role>()
{
    static constexpr std::array names{L1("commander"), L1("deputy"),   L1("scribe"),
                                      L1("dev_lead"),  L1("biz_lead"), L1("pdm"),
                                      L1("responder"), L1("observer")};
    return names;
}

template <>
std::span<const L1> codeNames<StepState>()
{
    static constexpr std::array names{L1("open"), L1("in_progress"), L1("done"), L1("skipped")};
    return names;
}

template <>
std::span<const L1> codeNames<Phase>()
{
    static constexpr std::array names{L1("discovery"), L1("investigation"), L1("resolution"),
                                      L1("verification")};
    return names;
}

template <>
std::span<const L1> codeNames<HypothesisState>()
{
    static constexpr std::array names{L1("open"), L1("ruled_out"), L1("confirmed")};
    return names;
}

template <>
std::span<const L1> codeNames<WakeResult>()
{
    static constexpr std::array names{L1("no_answer"), L1("answered"), L1("posted"), L1("calling")};
    return names;
}

template <>
std::span<const L1> codeNames<PostmortemPhase>()
{
    static constexpr std::array names{L1("draft"), L1("in_review"), L1("reviewed"), L1("closed")};
    return names;
}

template <>
std::span<const L1> codeNames<ActionKind>()
{
    static constexpr std::array names{L1("permanent_fix"), L1("prevention"), L1("detection"),
                                      L1("mitigation"),    L1("process"),    L1("customer")};
    return names;
}

template <>
std::span<const L1> codeNames<ActionState>()
{
    static constexpr std::array names{L1("open"), L1("in_progress"), L1("done"), L1("wont_do")};
    return names;
}

template <>
std::span<const L1> codeNames<Priority>()
{
    static constexpr std::array names{L1("P1"), L1("P0"), L1("P2")};
    return names;
}

template <>
std::span<const L1> codeNames<Duty>()
{
    static constexpr std::array names{L1("none"), L1("ceo"), L1("pdm"), L1("em")};
    return names;
}

template <>
std::span<const L1> codeNames<HubRole>()
{
    static constexpr std::array names{L1("none"), L1("viewer"), L1("reviewer"), L1("responder"),
                                      L1("admin")};
    return names;
}

template <>
std::span<const L1> codeNames<NoticeStage>()
{
    static constexpr std::array names{L1("first"), L1("impact"), L1("update"), L1("converged"),
                                      L1("final")};
    return names;
}

template <>
std::span<const L1> codeNames<RiskStatus>()
{
    static constexpr std::array names{L1("not_started"), L1("in_progress"), L1("watching"),
                                      L1("workaround_done"), L1("completed")};
    return names;
}

template <>
std::span<const L1> codeNames<ImpactBand>()
{
    static constexpr std::array names{L1("unknown"), L1("0"), L1("1"), L1("3"), L1("6"), L1("10")};
    return names;
}

template <>
std::span<const L1> codeNames<RiskEntry>()
{
    static constexpr std::array names{L1("manual"), L1("investigation"), L1("postmortem"),
                                      L1("incident"), L1("import")};
    return names;
}

template <>
std::span<const L1> codeNames<RiskLog>()
{
    static constexpr std::array names{L1("cause"), L1("countermeasure")};
    return names;
}

template <>
std::span<const L1> codeNames<Measure>()
{
    static constexpr std::array names{L1("none"), L1("temporary"), L1("permanent")};
    return names;
}

} // namespace matoi
