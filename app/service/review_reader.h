// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/reader.h>
#include <app/store/review_store.h>

namespace matoi
{

//! What one person may read of all postmortems, action items and deployments: nothing of an
//! incident that is restricted and does not name them. A short-lived value on the store's thread,
//! as Reader is.
class ReviewReader
{
public:
    explicit ReviewReader(const Reader& reader)
        : m_reader(reader)
    {
    }
    //! The order is ReviewStore's. Rows of drills and merged incidents are there too; whoever
    //! counts leaves them out.
    Result<std::vector<PostmortemRow>> postmortems() const;
    Result<std::vector<ActionRow>> actions() const;
    Result<DeployLog> deploys() const;
    //! What numbers are made from. A restricted incident is in the numbers of its readers only;
    //! `hidden` says how many are not.
    struct NumberRows {
        std::vector<NumberRow> rows;
        qint64 hidden = 0;
    };
    Result<NumberRows> numberRows() const;
    //! The facts of a postmortem in the order in which they were recorded here, for its history of
    //! versions. RestrictedStream, NoSuchPostmortem.
    Result<std::vector<Event>> history(StreamId incident) const;

private:
    template <class Row>
    Result<std::vector<Row>> readable(Result<std::vector<Row>> rows) const;
    Reader m_reader;
};

} // namespace matoi
