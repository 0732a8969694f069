// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/hub_chain.h>
#include <app/sync/hub_verify.h>
#include <app/sync/pg_answers.h>
#include <app/sync/pg_binary.h>
#include <app/sync/verify_rows.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

constexpr qint64 kPage = 5'000;
constexpr qsizetype kChain = 32;

constexpr char kHeadSql[] = "select pos, chain from matoi.org_head where org_id=$1";
// As the pull, and who gave it back.
constexpr char kRowsSql[] =
    "select e.pos, e.id, e.stream_kind, e.stream, e.device, e.dev_seq, e.event_hash, "
    "e.recorded_at, e.chain, b.header, b.body, e.restored_by from matoi.event e left join "
    "matoi.event_body b using (org_id, pos) where e.org_id=$1 and e.pos>$2 and e.pos<=$3 order by "
    "e.pos limit $4";

class Verifier
{
public:
    explicit Verifier(HubPoint copy)
        : m_copy(std::move(copy))
    {
    }

    void take(HubRow row, PersonId restoredBy)
    {
        ++m_report.rows;
        if (row.pos != m_at.pos + 1)
            found(HubFinding::Kind::PositionMissing, m_at.pos + 1);
        else if (row.chain != hubChain(m_at.chain, row.pos, row.id, row.recordedAt, row.hash))
            found(HubFinding::Kind::ChainBroken, row.pos, row.id.toString());
        // Goes on from what stands there, so that one edit is one finding.
        m_at = {row.pos, row.chain};
        m_positions.push_back(row.pos);
        m_chains += row.chain.leftJustified(kChain, '\0', true);
        if (row.pos == m_copy.pos && row.chain != m_copy.chain)
            found(HubFinding::Kind::CopyDiffers, row.pos);
        takeBytes(row, restoredBy);
        takeDevice(row);
        if (row.event)
            if (const auto checkpoint = checkpointOf(*row.event))
                takeCheckpoint(row, *checkpoint);
    }

    HubVerifyReport end(const HubPoint& head)
    {
        if (m_at != head)
            found(HubFinding::Kind::HeadWrong, head.pos);
        if (head.pos < m_copy.pos)
            found(HubFinding::Kind::HubShorter, head.pos + 1);
        m_report.devices = qint64(m_devices.size());
        return std::move(m_report);
    }
    qint64 pos() const { return m_at.pos; }

private:
    struct Device {
        qint64 seq = 0;
        QByteArray hash;
    };

    void found(HubFinding::Kind kind, qint64 pos, const QString& context = {})
    {
        if (m_report.findings.size() < HubVerifyReport::kMostFindings)
            m_report.findings.push_back({kind, pos, context});
    }

    QByteArray chainAt(qint64 pos) const
    {
        const auto it = std::lower_bound(m_positions.begin(), m_positions.end(), pos);
        return it != m_positions.end() && *it == pos
                   ? m_chains.mid((it - m_positions.begin()) * kChain, kChain)
                   : QByteArray();
    }

    void takeBytes(HubRow& row, PersonId restoredBy)
    {
        if (row.header.isNull()) {
            ++m_report.hidden;
            return;
        }
        if (verifyBytes(row)) {
            found(HubFinding::Kind::BytesWrong, row.pos, row.id.toString());
            return;
        }
        if (!row.event)
            return; // of a newer Matoi
        m_report.erased += row.event->erased();
        m_report.restored += !restoredBy.isNull() && restoredBy != row.event->actor;
    }

    void takeDevice(const HubRow& row)
    {
        Device& device = m_devices[row.device];
        if (row.devSeq < device.seq) {
            ++m_report.late;
            return;
        }
        // A gap is an event that the hub refused; what follows it names it.
        const bool next = row.devSeq == device.seq + 1;
        if (row.devSeq == device.seq || (next && row.event && row.event->prev != device.hash))
            found(HubFinding::Kind::DeviceChainBroken, row.pos, row.id.toString());
        device = {row.devSeq, row.hash};
    }

    void takeCheckpoint(const HubRow& row, const Checkpoint& checkpoint)
    {
        ++m_report.checkpoints;
        if (checkpoint.pos >= row.pos || chainAt(checkpoint.pos) != checkpoint.chain)
            return found(HubFinding::Kind::CheckpointDiffers, row.pos, row.device.toString());
        if (checkpoint.fold == Checkpoint::kFold) {
            const auto [it, first] = m_states.emplace(checkpoint.pos, checkpoint.state);
            if (!first && it->second != checkpoint.state)
                return found(HubFinding::Kind::StatesDiffer, row.pos, row.device.toString());
        }
        ++m_report.checkpointsAgree;
    }

    HubPoint m_copy, m_at;
    std::vector<qint64> m_positions; //!< of all rows, and the chains there: 40 MB for a million
    QByteArray m_chains;
    std::map<DeviceId, Device> m_devices;
    std::map<qint64, QByteArray> m_states; //!< at the positions of checkpoints
    HubVerifyReport m_report;
};

} // namespace

Result<HubVerifyReport> verifyHub(const HubAddress& address, const HubPoint& copy,
                                  const Progress& progress)
{
    HubConnection hub;
    if (auto ok = hub.connect(connectionWords(address, 0)); !ok)
        return ok.error();
    return verifyHub(hub, address.org, copy, progress);
}

Result<HubVerifyReport> verifyHub(HubConnection& hub, OrgId org, const HubPoint& copy,
                                  const Progress& progress)
{
    // What is appended meanwhile is not looked at.
    std::optional<HubPoint> head;
    auto status = hub.each(kHeadSql, PgParams().uuid(org.toBytes()), [&](const PgRow& row) {
        head = HubPoint{row.integer(0), row.bytes(1)};
    });
    if (!status)
        return status.error();
    if (!head)
        return Error{ErrorCode::NotFound, org.toString()};
    Verifier verifier(copy);
    for (qint64 before = -1; verifier.pos() < head->pos && verifier.pos() != before;) {
        before = verifier.pos();
        status = hub.each(
            kRowsSql, PgParams().uuid(org.toBytes()).int8(before).int8(head->pos).int8(kPage),
            [&](const PgRow& row) { verifier.take(hubRowOf(row), row.id<PersonId>(11)); });
        if (!status)
            return status.error();
        if (progress && !progress(verifier.pos(), head->pos))
            return ErrorCode::Cancelled;
    }
    return verifier.end(*head);
}

} // namespace matoi::sync
