// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/review_reader.h>

namespace matoi
{

template <class Row>
Result<std::vector<Row>> ReviewReader::readable(Result<std::vector<Row>> rows) const
{
    if (!rows)
        return rows;
    std::vector<Row> list;
    for (Row& row : *rows) {
        const auto may = m_reader.readable(row.incident);
        if (!may)
            return may.error();
        if (*may)
            list.push_back(std::move(row));
    }
    return list;
}

Result<std::vector<PostmortemRow>> ReviewReader::postmortems() const
{
    return readable(reviewOf(m_reader.m_store).postmortemRows());
}

Result<std::vector<ActionRow>> ReviewReader::actions() const
{
    return readable(reviewOf(m_reader.m_store).actionRows());
}

Result<DeployLog> ReviewReader::deploys() const { return reviewOf(m_reader.m_store).deployLog(); }

Result<ReviewReader::NumberRows> ReviewReader::numberRows() const
{
    auto rows = reviewOf(m_reader.m_store).numberRows();
    const auto stubs = m_reader.m_store.stubs();
    if (!rows || !stubs)
        return rows ? stubs.error() : rows.error();
    NumberRows list;
    list.hidden = qint64(stubs->size());
    list.rows.reserve(rows->size());
    for (NumberRow& row : *rows) {
        if (row.restricted) {
            const auto incident = m_reader.m_store.incident(row.id);
            if (!incident)
                return incident.error();
            if (!incident->readableBy(m_reader.person())) {
                ++list.hidden;
                continue;
            }
            row.title = incident->title; // lists have none, whoever reads them
        }
        list.rows.push_back(std::move(row));
    }
    return list;
}

Result<std::vector<Event>> ReviewReader::history(StreamId incident) const
{
    const auto postmortem = m_reader.postmortemOf(incident);
    if (!postmortem)
        return postmortem.error();
    if (!*postmortem)
        return ErrorCode::NoSuchPostmortem;
    return m_reader.m_store.events({StreamKind::Postmortem, (*postmortem)->id});
}

} // namespace matoi
