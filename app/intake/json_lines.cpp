// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/entry_maker.h>

#include <QIODevice>

#include <algorithm>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

// Room for 64 KiB of text written in escapes of six bytes, and the other fields.
constexpr qsizetype kMaxLineBytes = 1024 * 1024, kChunk = 256 * 1024;

//! Lines of a device, ended by LF, CR LF or CR alone.
class LineSource
{
public:
    explicit LineSource(QIODevice& in)
        : m_in(in)
    {
    }
    //! The next line, valid until the next call; nothing at the end.
    std::optional<QByteArrayView> next()
    {
        m_tooLong = false;
        qsizetype scanned = m_from;
        for (;;) {
            const char* const begin = m_buffer.constData();
            const char* const end = begin + m_buffer.size();
            const char* const stop =
                std::find_if(begin + scanned, end, [](char c) { return c == '\n' || c == '\r'; });
            if (stop != end)
                return taken(stop - begin);
            if (m_buffer.size() - m_from > kMaxLineBytes) {
                m_tooLong = true;
                m_buffer.clear();
            } else {
                m_buffer.remove(0, m_from);
            }
            m_from = 0;
            scanned = m_buffer.size();
            if (!fill())
                return m_buffer.isEmpty() && !m_tooLong ? std::nullopt
                                                        : std::optional(taken(m_buffer.size()));
        }
    }
    qint64 number() const { return m_number; }
    bool tooLong() const { return m_tooLong; }
    bool failed() const { return m_failed; }

private:
    bool fill()
    {
        const qsizetype old = m_buffer.size();
        m_buffer.resize(old + kChunk);
        const qint64 got = m_in.read(m_buffer.data() + old, kChunk);
        m_failed |= got < 0;
        m_buffer.resize(old + std::max<qint64>(got, 0));
        return got > 0;
    }
    QByteArrayView taken(qsizetype stop)
    {
        const QByteArrayView line(m_buffer.constData() + m_from, stop - m_from);
        const bool afterCr =
            std::exchange(m_afterCr, stop < m_buffer.size() && m_buffer[stop] == '\r');
        m_from = std::min(stop + 1, m_buffer.size());
        // The LF of a CR LF ends no line of its own.
        const bool tail =
            afterCr && line.isEmpty() && stop < m_buffer.size() && m_buffer[stop] == '\n';
        m_number += tail ? 0 : 1;
        return line;
    }

    QIODevice& m_in;
    QByteArray m_buffer;
    qsizetype m_from = 0;
    qint64 m_number = 0;
    bool m_afterCr = false, m_tooLong = false, m_failed = false;
};

Result<QString> wordsOf(simdjson::dom::element value, std::string_view name)
{
    using simdjson::dom::element_type;
    switch (value.type()) {
    case element_type::STRING: {
        const std::string_view text = value.get_string();
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    case element_type::NULL_VALUE:
        return QString();
    case element_type::INT64:
        if (name == "id")
            return QString::number(qint64(value.get_int64()));
        break;
    case element_type::UINT64:
        if (name == "id")
            return QString::number(quint64(value.get_uint64()));
        break;
    default:
        break;
    }
    return Error{ErrorCode::BadValue, QString::fromUtf8(name.data(), qsizetype(name.size()))};
}

Result<RawEntry> parseLine(simdjson::dom::parser& parser, QByteArrayView line)
{
    simdjson::dom::element root;
    simdjson::dom::object object;
    const auto bad = parser.parse(line.data(), size_t(line.size())).get(root);
    if (bad)
        return Error{ErrorCode::BadJson, QString::fromLatin1(simdjson::error_message(bad))};
    if (root.get(object))
        return Error{ErrorCode::BadJson, u"{ }"_s};
    RawEntry raw;
    for (const auto field : object) {
        QString* const target =
            raw.field(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
        if (!target)
            continue;
        auto words = wordsOf(field.value, field.key);
        if (!words)
            return words.error();
        // Two names for one field: whichever was taken, the other would be lost.
        if (!target->isEmpty() && !words->isEmpty())
            return Error{ErrorCode::BadValue, *words};
        *target = std::move(*words);
    }
    return raw;
}

} // namespace

Result<LinesSummary> readJsonLines(QIODevice& in, const QTimeZone& zone, const EntrySink& sink)
{
    LinesSummary summary;
    LineSource lines(in);
    EntryMaker maker(u"jsonl"_s, zone);
    simdjson::dom::parser parser;
    while (summary.errors.size() < kMaxFaults) {
        auto line = lines.next();
        if (!line)
            break;
        if (lines.number() == 1 && line->startsWith("\xef\xbb\xbf"))
            line = line->sliced(3);
        const auto fault = [&](const Error& error) {
            summary.errors.push_back(atLine(lines.number(), error));
        };
        if (lines.tooLong()) {
            fault({ErrorCode::TooLong, u"> %1"_s.arg(kMaxLineBytes)});
            continue;
        }
        if (line->trimmed().isEmpty())
            continue;
        const auto raw = parseLine(parser, *line);
        auto entry = raw ? maker.make(*raw) : Result<cmd::AddEntry>(raw.error());
        if (!entry) {
            fault(entry.error());
            continue;
        }
        ++summary.entries;
        if (!summary.earliest || *entry->at < *summary.earliest)
            summary.earliest = entry->at;
        if (summary.errors.empty())
            if (auto status = sink(std::move(*entry)); !status)
                return status.error();
    }
    if (lines.failed())
        return Error{ErrorCode::IoError, in.errorString()};
    return summary;
}

} // namespace matoi
