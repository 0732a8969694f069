// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/numbers_read.h>
#include <app/service/review_reader.h>

#include <QDateTime>

#include <algorithm>

namespace matoi
{

Result<NumberBoard> numberBoard(Session& session, const Reader& reader, const NumberQuery& query,
                                NumberGrouping grouping, std::optional<QTimeZone> asked)
{
    const ReviewReader reviews(reader);
    auto read = reviews.numberRows();
    if (!read)
        return read.error();
    const auto deploys = reviews.deploys();
    if (!deploys)
        return deploys.error();
    const NumberSource source{read->rows, *deploys, session.now(), asked.value_or(session.zone())};
    NumberBoard board;
    board.zone = source.zone;
    board.today = QDateTime::fromMSecsSinceEpoch(source.now, source.zone).date();
    board.hidden = read->hidden;
    board.deploys = qint64(deploys->deploys.size());
    board.services = servicesOf(source);
    board.filter = daysOf(query.first, query.last, source.zone);
    board.filter.classification = query.classification;
    board.filter.service = query.service;
    board.numbers = numbersOf(source, board.filter);
    board.groups = numbersBy(source, board.filter, grouping);
    // The current month is the last one where the period is open.
    const QDate last = query.last.isValid() ? std::min(query.last, board.today) : board.today;
    NumberFilter year = board.filter;
    year.from = std::max(year.from,
                         daysOf(last.addDays(1 - last.day()).addMonths(-11), {}, source.zone).from);
    board.months = numbersBy(source, year, NumberGrouping::Month);
    return board;
}

} // namespace matoi
