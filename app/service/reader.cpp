// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/reader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The stub (design.md 3.2): number, whether it runs, since when.
IncidentRow stubOf(const IncidentRow& row)
{
    IncidentRow stub;
    stub.id = row.id;
    stub.label = row.label;
    stub.kind = row.kind;
    stub.restricted = true;
    const bool open = row.state != IncidentState::Closed &&
                      row.state != IncidentState::NotIncident &&
                      row.state != IncidentState::Merged && row.state != IncidentState::FalseAlarm;
    stub.state = open ? IncidentState::Responding : IncidentState::Closed;
    stub.declaredAt = stub.detectedAt = row.detectedAt ? row.detectedAt : row.declaredAt;
    return stub;
}

} // namespace

Result<bool> Reader::readable(const IncidentRow& row) const
{
    if (!row.restricted)
        return true;
    const auto incident = m_store.incident(row.id);
    if (!incident)
        return incident.error();
    return incident->readableBy(m_person);
}

Result<std::vector<IncidentRow>> Reader::incidents() const
{
    auto rows = m_store.incidents();
    if (!rows)
        return rows;
    for (IncidentRow& row : *rows) {
        const auto mine = readable(row);
        if (!mine)
            return mine.error();
        if (!*mine)
            row = stubOf(row);
    }
    auto stubs = m_store.stubs();
    if (!stubs)
        return stubs;
    for (IncidentRow& stub : *stubs) {
        const auto older = std::find_if(rows->begin(), rows->end(), [&](const IncidentRow& row) {
            return row.declaredAt < stub.declaredAt;
        });
        rows->insert(older, std::move(stub));
    }
    return rows;
}

Result<std::optional<IncidentRow>> Reader::stubRow(StreamId id) const
{
    const auto stubs = m_store.stubs();
    if (!stubs)
        return stubs.error();
    const auto it = std::find_if(stubs->begin(), stubs->end(),
                                 [&](const IncidentRow& row) { return row.id == id; });
    return it == stubs->end() ? std::optional<IncidentRow>() : std::optional(*it);
}

Result<std::optional<IncidentRow>> Reader::incidentRow(StreamId id) const
{
    auto row = m_store.incidentRow(id);
    if (!row)
        return row;
    if (!*row)
        return stubRow(id);
    const auto mine = readable(**row);
    if (!mine)
        return mine.error();
    if (!*mine)
        **row = stubOf(**row);
    return row;
}

Status Reader::mayRead(StreamId id) const
{
    const auto row = m_store.incidentRow(id);
    if (!row)
        return row.error();
    if (!*row) {
        const auto stub = stubRow(id);
        if (!stub)
            return stub.error();
        if (*stub)
            return Error{ErrorCode::RestrictedStream, (*stub)->label};
        return success(); // what is not there is not hidden: the read itself will say so
    }
    const auto mine = readable(**row);
    if (!mine)
        return mine.error();
    return *mine ? success() : Status(Error{ErrorCode::RestrictedStream, (*row)->label});
}

Result<Incident> Reader::incident(StreamId id) const
{
    if (auto ok = mayRead(id); !ok)
        return ok.error();
    return m_store.incident(id);
}

Result<std::vector<Entry>> Reader::entries(StreamId incident) const
{
    if (auto ok = mayRead(incident); !ok)
        return ok.error();
    return m_store.entries(incident);
}

Result<std::pair<StreamId, Entry>> Reader::entry(EventId id) const
{
    auto found = m_store.entry(id);
    if (!found)
        return found;
    if (auto ok = mayRead(found->first); !ok)
        return ok.error();
    return found;
}

Result<std::pair<StreamId, Entry>> Reader::findEntry(const QString& idPrefix) const
{
    auto found = m_store.findEntry(idPrefix);
    if (!found)
        return found;
    if (auto ok = mayRead(found->first); !ok)
        return ok.error();
    return found;
}

Result<std::vector<Event>> Reader::events(StreamId incident) const
{
    if (auto ok = mayRead(incident); !ok)
        return ok.error();
    return m_store.events({StreamKind::Incident, incident});
}

Result<std::optional<Postmortem>> Reader::postmortemOf(StreamId incident) const
{
    if (auto ok = mayRead(incident); !ok)
        return ok.error();
    return m_store.postmortemOf(incident);
}

Result<std::vector<ActionItem>> Reader::actionsOf(StreamId incident) const
{
    if (auto ok = mayRead(incident); !ok)
        return ok.error();
    return m_store.actionsOf(incident);
}

Result<std::vector<AttachmentInfo>> Reader::attachments(StreamId incident) const
{
    if (auto ok = mayRead(incident); !ok)
        return ok.error();
    return m_store.attachments(incident);
}

Result<QByteArray> Reader::attachment(StreamId incident, const QString& sha256) const
{
    const auto files = attachments(incident);
    if (!files)
        return files.error();
    const bool named = std::any_of(files->begin(), files->end(),
                                   [&](const AttachmentInfo& f) { return f.sha256 == sha256; });
    return named ? m_store.attachment(sha256)
                 : Result<QByteArray>(Error{ErrorCode::NoSuchAttachment, sha256.left(12)});
}

Result<QString> Reader::draft(StreamId incident) const
{
    if (auto ok = mayRead(incident); !ok)
        return ok.error();
    return m_store.draft(u"composer/"_s + incident.toString());
}

Result<std::vector<SearchHit>> Reader::search(const QString& query, int limit) const
{
    return m_store.search(query, limit);
}

} // namespace matoi
