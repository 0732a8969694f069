// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/notice_rules.h>
#include <ui/models/running.h>

#include <algorithm>

namespace matoi
{

namespace
{

Watched watchedOf(Session& s, const IncidentRow& row)
{
    Watched w;
    w.id = row.id;
    w.label = row.label;
    w.kind = row.kind;
    w.running = isRunning(row);
    if (!row.restricted)
        w.title = row.title;
    if (!w.running)
        return w; // nothing is told of it: its state need not be read
    const auto incident = s.read().incident(row.id);
    if (!incident)
        return w;
    if (!incident->milestone(Milestone::Converged))
        w.promiseAt = incident->promiseAt;
    w.unanswered = incident->classification == Classification::Security &&
                   incident->wokenPerson.isNull() && !s.playbookOf(*incident).wakeOrder.empty();
    for (const RoleHolder& holder : incident->roles)
        if (holder.person == s.profile())
            w.mine.push_back(holder.role);
    w.conflicts = qint64(incident->conflicts.size());
    return w;
}

} // namespace

std::vector<Watched> loadWatched(Session& s, StreamId only)
{
    std::vector<Watched> all;
    if (!only.isNull()) {
        const auto row = s.read().incidentRow(only);
        if (row && *row)
            all.push_back(watchedOf(s, **row));
        return all;
    }
    for (const IncidentRow& row : s.read().incidents().valueOr({}))
        all.push_back(watchedOf(s, row));
    return all;
}

void NoticeRules::begin(const std::vector<Watched>& all, Ms now)
{
    m_known.clear();
    m_begun = true;
    for (const Watched& w : all) {
        Known& known = m_known[w.id];
        known.last = w;
        promises(known, now, nullptr);
    }
}

void NoticeRules::promises(Known& known, Ms now, std::vector<NoticeFact>* out)
{
    const Watched& w = known.last;
    if (!w.running || !w.promiseAt)
        return;
    if (now >= w.promiseAt && std::exchange(known.overdueTold, w.promiseAt) != w.promiseAt) {
        known.nearTold = w.promiseAt;
        if (out)
            out->push_back({NoticeFact::Reason::PromiseOverdue, w});
    } else if (now >= w.promiseAt - kPromiseNear && now < w.promiseAt &&
               std::exchange(known.nearTold, w.promiseAt) != w.promiseAt) {
        if (out)
            out->push_back({NoticeFact::Reason::PromiseNear, w});
    }
}

std::vector<NoticeFact> NoticeRules::learn(const std::vector<Watched>& touched, Ms now)
{
    std::vector<NoticeFact> news;
    if (!m_begun)
        return news;
    using R = NoticeFact::Reason;
    for (const Watched& w : touched) {
        const bool isNew = !m_known.contains(w.id);
        Known& known = m_known[w.id];
        const Watched before = std::exchange(known.last, w);
        if (!w.running)
            continue;
        if (isNew)
            news.push_back({R::NewIncident, w});
        for (const Role role : w.mine)
            // Who declares commands: that is told by the declaration itself.
            if (!isNew &&
                std::find(before.mine.begin(), before.mine.end(), role) == before.mine.end())
                news.push_back({R::Assigned, w, role});
        if (w.conflicts > before.conflicts)
            news.push_back({R::Conflict, w});
        // A promise made a moment ago for less than five minutes needs no "five minutes left".
        if (w.promiseAt != before.promiseAt && w.promiseAt - kPromiseNear <= now)
            known.nearTold = w.promiseAt;
        promises(known, now, &news);
        if (w.unanswered && !before.unanswered)
            news.push_back({R::Unanswered, w});
    }
    return news;
}

std::vector<NoticeFact> NoticeRules::tick(Ms now)
{
    std::vector<NoticeFact> news;
    for (auto& [id, known] : m_known)
        promises(known, now, &news);
    return news;
}

std::vector<Watched> NoticeRules::running() const
{
    std::vector<Watched> list;
    for (const auto& [id, known] : m_known)
        if (known.last.running)
            list.push_back(known.last);
    return list;
}

} // namespace matoi
