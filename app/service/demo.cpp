// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr Ms kMinute = 60'000;

//! A demonstration never mixes with what really happened.
Status requireEmpty(Session& session)
{
    const auto incidents = session.store().incidents();
    if (!incidents)
        return incidents.error();
    return incidents->empty() ? success() : Status(ErrorCode::HoldsRealIncidents);
}

} // namespace

Status loadDemo(Session& session, const QString& language)
{
    if (auto status = requireEmpty(session); !status)
        return status;
    const bool ja = language == "ja"_L1;
    const Ms now = session.now();
    cmd::DeclareIncident declare;
    declare.title = ja ? u"メールの送信が遅れている"_s : u"Mail goes out late"_s;
    declare.source = DetectSource::Customer;
    declare.startedAt = now - 40 * kMinute;
    declare.detectedAt = now - 30 * kMinute;
    const auto declared = session.submit({}, declare);
    if (!declared)
        return declared.error();
    const StreamId incident = declared->subject().id;
    const auto line = [&](const QString& text, EntryKind kind, int minutesAgo, Lane lane) {
        cmd::AddEntry add;
        add.text = text;
        add.kind = kind;
        add.at = now - minutesAgo * kMinute;
        add.lane = lane;
        return add;
    };
    const std::vector<Command> story{
        line(ja ? u"お客さまから「確認メールが届かない」と申告"_s
                : u"A customer reports that confirmation mail does not arrive"_s,
             EntryKind::Note, 30, Lane::Biz),
        line(ja ? u"送信待ちが 12,000 件たまっている"_s : u"12,000 mails wait in the queue"_s,
             EntryKind::Finding, 22, Lane::Dev),
        cmd::SetField{u"channel_name"_s, u"incident_mail_delay"_s},
        cmd::Score{2, 3},
        cmd::OpenHypothesis{ja ? u"送信ワーカーが 1 台止まっている"_s
                               : u"One of the sending workers has stopped"_s},
    };
    for (const Command& command : story)
        if (const auto outcome = session.submit(incident, command); !outcome)
            return outcome.error();
    return success();
}

Status seedLarge(Session& session, const SeedOptions& options, const Progress& progress)
{
    if (auto status = requireEmpty(session); !status)
        return status;
    const qint64 each = options.incidents > 0 ? options.entries / options.incidents : 0;
    for (qint64 i = 0; i < options.incidents; ++i) {
        cmd::DeclareIncident declare;
        declare.title = u"Incident %1 of seed %2"_s.arg(i + 1).arg(options.seed);
        const auto declared = session.submit({}, declare);
        if (!declared)
            return declared.error();
        std::vector<cmd::AddEntry> entries(size_t(each), cmd::AddEntry{});
        for (qint64 n = 0; n < each; ++n)
            entries[size_t(n)].text = u"Line %1, value %2"_s.arg(n + 1).arg(
                (options.seed * 2654435761u + quint64(n)) % 997);
        const auto recorded = session.submitAll(declared->subject().id, entries, {}, {});
        if (!recorded)
            return recorded.error();
        if (progress && !progress(i + 1, options.incidents))
            return ErrorCode::Cancelled;
    }
    return success();
}

} // namespace matoi
