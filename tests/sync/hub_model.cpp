// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/hub_chain.h>
#include <tests/sync/hub_model.h>

using namespace Qt::StringLiterals;

namespace matoi::test
{

HubPoint HubModel::head() const
{
    return rows.empty() ? HubPoint() : HubPoint{rows.back().pos, rows.back().chain};
}

std::optional<HubHello> HubModel::hello(PersonId person, Ms now) const
{
    const auto it = roles.find(person);
    if (it == roles.end())
        return {};
    if (it->second.isEmpty()) // a former member is told that, and nothing else
        return HubHello{{}, {}, now, person, {}, 0, minClient, u"Org"_s};
    return HubHello{epoch, head(), now, person, it->second, 0, minClient, u"Org"_s};
}

bool HubModel::mayRead(PersonId person, const StreamRef& stream) const
{
    const auto role = roles.find(person);
    if (role == roles.end())
        return false;
    if (stream == contactsStream())
        return role->second == "responder"_L1 || role->second == "admin"_L1;
    const auto it = m_readers.find(stream);
    return it == m_readers.end() || it->second.contains(person);
}

QString HubModel::refusal(PersonId person, DeviceId device, const Outgoing& given,
                          const Result<Event>& event) const
{
    const auto role = roles.find(person);
    if (role == roles.end() || role->second.isEmpty())
        return u"not_allowed"_s;
    if (!event)
        return u"bad_bytes"_s;
    if (event->device != device)
        return u"device_mismatch"_s;
    if (event->actor != person && !(given.recordedAt && role->second == "admin"_L1))
        return u"actor_mismatch"_s;
    if (role->second == "viewer"_L1)
        return u"role_needed:responder"_s;
    if (event->type == "policy.set/1"_L1 && role->second != "admin"_L1)
        return u"role_needed:admin"_s;
    if (m_sequence.contains({event->device, event->devSeq}))
        return u"dev_seq_taken"_s;
    if (!given.recordedAt && !mayRead(person, event->stream))
        return u"restricted"_s;
    return {};
}

std::vector<PushAnswer> HubModel::append(PersonId person, DeviceId device,
                                         const std::vector<Outgoing>& events, Ms now)
{
    std::vector<PushAnswer> answers;
    for (const Outgoing& given : events) {
        PushAnswer answer;
        answer.id = given.id;
        if (const auto it = m_byId.find(given.id); it != m_byId.end()) {
            const HubRow& row = rows[it->second];
            const bool same = row.hash == sha256(given.header);
            answer.outcome = same ? PushAnswer::Outcome::Duplicate : PushAnswer::Outcome::Refused;
            answer.reason = same ? QString() : u"id_reused"_s;
            answer.pos = row.pos;
            answer.recordedAt = row.recordedAt;
            answer.chain = row.chain;
            answers.push_back(answer);
            continue;
        }
        auto event = decodeEvent(given.header, given.body);
        answer.reason = refusal(person, device, given, event);
        if (answer.reason.isEmpty()) {
            HubRow row;
            row.pos = head().pos + 1;
            row.id = event->id;
            row.stream = event->stream;
            row.device = event->device;
            row.devSeq = event->devSeq;
            row.hash = event->hash;
            row.recordedAt = given.recordedAt.value_or(now);
            row.chain = hubChain(head().chain, row.pos, row.id, row.recordedAt, row.hash);
            row.header = given.header;
            row.body = given.body;
            row.event = std::move(*event);
            answer.outcome = PushAnswer::Outcome::Appended;
            answer.pos = row.pos;
            answer.recordedAt = row.recordedAt;
            answer.chain = row.chain;
            rows.push_back(std::move(row));
            index();
        }
        answers.push_back(answer);
    }
    return answers;
}

void HubModel::index()
{
    const HubRow& row = rows.back();
    m_byId[row.id] = rows.size() - 1;
    m_sequence.insert({row.device, row.devSeq});
    if (const auto* restricted = std::get_if<IncidentRestricted>(&row.event->body))
        m_readers[row.stream] = {restricted->readers.begin(), restricted->readers.end()};
}

HubRow HubModel::asSeenBy(PersonId person, HubRow row) const
{
    row.event.reset();
    if (!mayRead(person, row.stream))
        row.header = row.body = QByteArray();
    return row;
}

std::vector<HubRow> HubModel::pull(PersonId person, qint64 after, int limit) const
{
    std::vector<HubRow> page;
    for (size_t i = size_t(after); i < rows.size() && page.size() < size_t(limit); ++i)
        page.push_back(asSeenBy(person, rows[i]));
    return page;
}

std::vector<HubRow> HubModel::fetch(PersonId person, const std::vector<qint64>& positions) const
{
    std::vector<HubRow> page;
    for (const qint64 pos : positions)
        if (pos <= qint64(rows.size()))
            page.push_back(asSeenBy(person, rows[size_t(pos - 1)]));
    return page;
}

QByteArray HubModel::chainAt(qint64 pos) const
{
    if (pos == 0)
        return QByteArray("");
    return pos <= qint64(rows.size()) ? rows[size_t(pos - 1)].chain : QByteArray();
}

void HubModel::loseTail(qint64 pos)
{
    const std::vector<HubRow> kept(rows.begin(), rows.begin() + pos);
    rows.clear();
    m_byId.clear();
    m_sequence.clear();
    m_readers.clear();
    for (const HubRow& row : kept) {
        rows.push_back(row);
        index();
    }
}

} // namespace matoi::test
