// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/bigrams.h>
#include <tests/bench/bench_rows.h>

namespace matoi::bench
{

std::vector<Append> entriesOf(const QString& file)
{
    std::vector<Append> list;
    Raw db(file);
    Statement read(db, "SELECT e.id, stream, type, device, header, body, hash, data, "
                       "coalesce(source_key, ''), stamp, dev_seq, occurred_at FROM event e "
                       "JOIN entry n ON n.id=e.id WHERE type='entry.added/1' ORDER BY seq");
    while (read.next()) {
        Append a{read.bytes(0),   read.bytes(1),    read.bytes(2),   read.bytes(3), read.bytes(4),
                 read.bytes(5),   read.bytes(6),    read.bytes(7),   read.bytes(8), {},
                 read.integer(9), read.integer(10), read.integer(11)};
        const auto body =
            must(decodeBody(QString::fromStdString(a.type), QByteArray::fromStdString(a.body)));
        const auto& added = std::get<EntryAdded>(body);
        a.words = indexText(added.text + QLatin1Char('\n') + added.authorName).toStdString();
        list.push_back(std::move(a));
    }
    return list;
}

} // namespace matoi::bench
