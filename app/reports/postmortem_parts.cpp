// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <app/reports/export_time.h>
#include <app/reports/postmortem_parts.h>
#include <app/reports/timeline_document.h>
#include <app/text/language.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::reports::postmortem
{

using text::translated;

namespace
{

std::optional<Ms> at(const PostmortemFacts& f, Milestone m)
{
    const auto it = f.milestones.find(m);
    return it == f.milestones.end() || it->second == 0 ? std::nullopt : std::optional(it->second);
}

QString time(const PostmortemFacts& f, Ms at)
{
    return at ? localTime(at, f.wording.zone) : QString();
}

//! Figures of behaviour 21; nothing where one end is not known.
QString between(const PostmortemFacts& f, Milestone from, Milestone to)
{
    const auto a = at(f, from), b = at(f, to);
    return a && b && *b >= *a ? text::durationWords(*b - *a) : QString();
}

//! Each number says what it was made of.
QString ends(Milestone from, Milestone to)
{
    return u"%1 → %2"_s.arg(text::word(from), text::word(to));
}

QString dayOrTime(const PostmortemFacts& f, Ms due)
{
    return due ? QDateTime::fromMSecsSinceEpoch(due, f.wording.zone).toString(u"yyyy-MM-dd"_s)
               : QString();
}

Strip::Kind kindOf(Phase phase)
{
    switch (phase) {
    case Phase::Investigation:
        return Strip::Kind::Investigation;
    case Phase::Resolution:
        return Strip::Kind::Resolution;
    case Phase::Verification:
        return Strip::Kind::Verification;
    case Phase::Discovery:
        break;
    }
    return Strip::Kind::Discovery;
}

std::vector<Words> cells(const QStringList& texts)
{
    std::vector<Words> row;
    for (const QString& text : texts)
        row.push_back(words(text));
    return row;
}

} // namespace

Figures figures(const PostmortemFacts& f)
{
    Figures out;
    const auto duration = [&](const QString& label, Milestone from, Milestone to) {
        if (const QString value = between(f, from, to); !value.isEmpty())
            out.list.push_back({label, value, ends(from, to)});
    };
    duration(translated("Postmortem", "Time to detect"), Milestone::Started, Milestone::Detected);
    duration(translated("Postmortem", "Time to acknowledge"), Milestone::Detected,
             Milestone::Acknowledged);
    duration(translated("Postmortem", "Time to first notice"), Milestone::Declared,
             Milestone::FirstCustomerNotice);
    duration(translated("Postmortem", "Time to recover"), Milestone::Started, Milestone::Converged);
    duration(translated("Postmortem", "Time to permanent fix"), Milestone::Converged,
             Milestone::PermanentFixDone);
    duration(translated("Postmortem", "Until the review"), Milestone::Converged,
             Milestone::ReviewHeld);
    if (const auto score = incidentScore(f.scope, f.degree))
        out.list.push_back({translated("Postmortem", "Score"),
                            u"%1 × %2 = %3"_s.arg(*f.scope).arg(*f.degree).arg(*score),
                            translated("Postmortem", "scope × degree, impact %1")
                                .arg(*impactBand(f.scope, f.degree))});
    return out;
}

std::optional<Strip> strip(const PostmortemFacts& f)
{
    Strip s;
    s.zone = f.wording.zone;
    const auto end = at(f, Milestone::Converged);
    // What comes days later would press the incident itself into a corner; it is in the table.
    for (const Milestone m :
         {Milestone::Started, Milestone::Detected, Milestone::Acknowledged, Milestone::Declared,
          Milestone::ChannelOpened, Milestone::FirstSummary, Milestone::FirstCustomerNotice,
          Milestone::WorkaroundApplied, Milestone::Converged})
        if (const auto when = at(f, m); when && (!end || *when <= *end))
            s.points.push_back({*when, text::word(m), m == Milestone::Converged});
    if (s.points.size() < 2)
        return std::nullopt;
    const auto [low, high] = std::minmax_element(s.points.begin(), s.points.end(),
                                                 [](auto& a, auto& b) { return a.at < b.at; });
    s.from = low->at;
    s.to = high->at;
    if (s.to <= s.from)
        return std::nullopt;
    const auto lane = [&s](const QString& name, const QString& word) -> Strip::Lane& {
        const auto it = std::find_if(s.lanes.begin(), s.lanes.end(),
                                     [&](const auto& l) { return l.name == name; });
        return it != s.lanes.end() ? *it : s.lanes.emplace_back(Strip::Lane{name, word, {}});
    };
    const auto bar = [&s](Strip::Lane& to, Ms from, Ms until, Strip::Kind kind,
                          const QString& word) {
        until = until ? until : s.to;
        if (from < s.to && until > s.from)
            to.bars.push_back({std::max(from, s.from), std::min(until, s.to), kind, word});
    };
    const QString command = text::word(Role::Commander);
    for (const auto& d : f.duties)
        if (d.role == Role::Commander)
            bar(lane(command, {}), d.since, d.until, Strip::Kind::Command, d.name);
    for (const auto& w : f.work)
        bar(lane(w.name, w.lane == Lane::All ? QString() : text::word(w.lane)), w.from, w.to,
            kindOf(w.phase), text::word(w.phase));
    const QString notices = translated("Postmortem", "Notices");
    for (const auto& n : f.notices)
        if (n.sentAt >= s.from && n.sentAt <= s.to)
            bar(lane(notices, {}), n.sentAt, n.sentAt + (s.to - s.from) / 200, Strip::Kind::Notice,
                text::word(n.stage));
    s.lanes.erase(std::remove_if(s.lanes.begin(), s.lanes.end(),
                                 [](const auto& l) { return l.bars.empty(); }),
                  s.lanes.end());
    QStringList spoken;
    for (const auto& point : s.points)
        spoken << point.word + u' ' + time(f, point.at);
    s.spoken = spoken.join(u" → "_s);
    return s;
}

Timeline timeline(const PostmortemFacts& f) { return timelineRows(f.timeline, f.wording); }

Table milestones(const PostmortemFacts& f)
{
    Table t;
    t.head = cells({translated("Postmortem", "Milestone"), translated("Postmortem", "Time"),
                    translated("Postmortem", "Since the one before")});
    t.align = {Align::Left, Align::Left, Align::Right};
    std::vector<std::pair<Ms, Milestone>> sorted;
    for (const auto& [m, when] : f.milestones)
        if (when)
            sorted.emplace_back(when, m);
    std::sort(sorted.begin(), sorted.end());
    Ms before = 0;
    for (const auto& [when, m] : sorted) {
        t.rows.push_back(cells({text::word(m), time(f, when),
                                before ? text::durationWords(when - before) : QString()}));
        before = when;
    }
    return t;
}

Table duties(const PostmortemFacts& f)
{
    Table t;
    t.head = cells({translated("Postmortem", "Duty"), translated("Postmortem", "Name"),
                    translated("Postmortem", "From"), translated("Postmortem", "Until"),
                    translated("Postmortem", "Handed over with")});
    for (const auto& d : f.duties)
        t.rows.push_back(
            cells({text::word(d.role), d.name, time(f, d.since), time(f, d.until), d.note}));
    return t;
}

Table notices(const PostmortemFacts& f)
{
    Table t;
    t.head = cells({translated("Postmortem", "Sent"), translated("Postmortem", "Stage"),
                    translated("Postmortem", "Subject"), translated("Postmortem", "Recipients"),
                    translated("Postmortem", "Approved by")});
    for (const auto& n : f.notices)
        t.rows.push_back(
            cells({time(f, n.sentAt), text::word(n.stage), n.subject, n.recipients, n.approver}));
    return t;
}

Table actions(const PostmortemFacts& f, bool openOnly)
{
    Table t;
    t.head = cells({translated("Postmortem", "Priority"), translated("Postmortem", "Action"),
                    translated("Postmortem", "Kind"), translated("Postmortem", "Owner"),
                    translated("Postmortem", "Due"), translated("Postmortem", "State")});
    std::vector<const PostmortemFacts::Action*> sorted;
    for (const auto& a : f.actions)
        if (!openOnly || a.state == ActionState::Open || a.state == ActionState::InProgress)
            sorted.push_back(&a);
    // P0 first; the enum begins with the default.
    const auto rank = [](Priority p) { return p == Priority::P0 ? 0 : p == Priority::P1 ? 1 : 2; };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto* a, const auto* b) {
        return rank(a->priority) < rank(b->priority);
    });
    for (const auto* a : sorted) {
        Words state{{text::word(a->state)}};
        const auto more = [&state](const QString& words) {
            state.push_back({u'\n' + words, false, false, false, false, true});
        };
        if (!a->reason.isEmpty() && !openOnly)
            more(a->reason);
        if (!a->evidence.isEmpty() && !openOnly) {
            state.push_back({u"\n"_s});
            state.push_back({a->evidence, false, false, false, false, false,
                             allowedLink(a->evidence) ? a->evidence : QString()});
        }
        if (!a->verifiedBy.isEmpty())
            more(translated("Postmortem", "Verified by %1").arg(a->verifiedBy));
        t.rows.push_back({{{u"P%1"_s.arg(rank(a->priority)), true}},
                          words(a->title),
                          words(text::word(a->kind)),
                          words(a->owner),
                          words(dayOrTime(f, a->dueAt)),
                          std::move(state)});
    }
    return t;
}

Table exceptions(const PostmortemFacts& f)
{
    Table t;
    t.head = cells({translated("Postmortem", "Time"), translated("Postmortem", "Name"),
                    translated("Postmortem", "What"), translated("Postmortem", "Reason")});
    for (const auto& e : f.exceptions)
        t.rows.push_back(cells({time(f, e.at), e.who, e.what, e.reason}));
    return t;
}

QStringList headFacts(const PostmortemFacts& f)
{
    QStringList out{text::word(f.state), text::word(f.classification)};
    // What is not reviewed says so wherever it is printed.
    if (f.phase == PostmortemPhase::Draft || f.phase == PostmortemPhase::InReview)
        out.prepend(text::word(f.phase));
    const auto fact = [&out](const QString& words, const QString& value) {
        if (!value.isEmpty())
            out << words.arg(value);
    };
    fact(translated("Postmortem", "Fix: %1"),
         f.fix == FixState::None ? QString() : text::word(f.fix));
    fact(translated("Postmortem", "Report: %1"), f.owner);
    fact(translated("Postmortem", "Facilitator: %1"), f.facilitator);
    if (f.reviewHeldAt)
        fact(translated("Postmortem", "Reviewed on %1"), time(f, f.reviewHeldAt));
    else if (f.meetingAt)
        fact(translated("Postmortem", "Review meeting on %1"), time(f, f.meetingAt));
    else
        fact(translated("Postmortem", "Due %1"), time(f, f.dueAt));
    return out;
}

} // namespace matoi::reports::postmortem
