// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>

#include <QCryptographicHash>

#include <unordered_map>

namespace matoi
{

namespace canonical
{

void writeString(QByteArray& out, QStringView text)
{
    static const char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    // Whole runs at once: this writes every snapshot of every append.
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const uchar c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + from, i - from);
        from = i + 1;
        switch (c) {
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '"':
        case '\\':
            out += '\\';
            out += char(c);
            break;
        default:
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    out.append(utf8.constData() + from, utf8.size() - from);
    out += '"';
}

simdjson::dom::parser& parser()
{
    thread_local simdjson::dom::parser instance;
    return instance;
}

} // namespace canonical

namespace
{

// The header as bytes, fields in sorted order. `body_sha256` stands for the body.
struct Header {
    PersonId actor, author;
    Base base;
    QString bodySha256;
    ClockInfo clock;
    qint64 devSeq = 0;
    DeviceId device;
    EventId id;
    Ms occurredAt = 0;
    QString prev;
    Ms recordedAt = 0;
    Stamp stamp;
    StreamId stream;
    StreamKind streamKind = StreamKind::Incident;
    QString type;
    std::vector<EventId> undoes;

    template <class V>
    void fields(V& v)
    {
        v("actor", actor);
        v("author", author);
        v("base", base);
        v("body_sha256", bodySha256);
        v("clock_certain", clock.certain);
        v("clock_offset_ms", clock.offsetMs);
        v("clock_uncertainty_ms", clock.uncertaintyMs);
        v("dev_seq", devSeq);
        v("device", device);
        v("id", id);
        v("occurred_at", occurredAt);
        v("prev", prev);
        v("recorded_at", recordedAt);
        v("stamp", stamp);
        v("stream", stream);
        v("stream_kind", streamKind);
        v("type", type);
        v("undoes", undoes);
    }
};

using Decoder = Result<EventBody> (*)(const QByteArray&);

template <class T>
Result<EventBody> decodeAs(const QByteArray& bytes)
{
    simdjson::dom::object object;
    if (canonical::parser().parse(bytes.constData(), size_t(bytes.size())).get(object) !=
        simdjson::SUCCESS)
        return ErrorCode::BadJson;
    T value;
    canonical::Reader reader(object);
    value.fields(reader);
    if (reader.bad())
        return EventBody(UnknownEvent{QString::fromLatin1(T::kType)});
    return EventBody(std::move(value));
}

template <class... T>
std::unordered_map<std::string, Decoder> makeDecoders(const std::variant<T...>*)
{
    std::unordered_map<std::string, Decoder> map;
    const auto add = [&]<class B>(const B*) {
        if constexpr (requires { B::kType; })
            map.emplace(B::kType, &decodeAs<B>);
    };
    (add(static_cast<const T*>(nullptr)), ...);
    return map;
}

StreamRef fixedStream(StreamKind kind, quint64 low)
{
    const QUuid uuid(0, 0, 0x8000, 0x80, 0, 0, 0, 0, 0, 0, uchar(low));
    return {kind, StreamId(uuid)};
}

} // namespace

StreamRef workspaceStream() { return fixedStream(StreamKind::Workspace, 1); }
StreamRef contactsStream() { return fixedStream(StreamKind::Contacts, 2); }
StreamRef deploysStream() { return fixedStream(StreamKind::Deploys, 4); }

QString typeOf(const EventBody& body)
{
    return std::visit(Overloads{[](const UnknownEvent& e) { return e.type; },
                                [](const ErasedBody&) { return QString(); },
                                []<class B>(const B&) { return QString::fromLatin1(B::kType); }},
                      body);
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray encodeBody(const EventBody& body)
{
    return std::visit(Overloads{[](const UnknownEvent&) { return QByteArray(); },
                                [](const ErasedBody&) { return QByteArray(); },
                                [](const auto& b) { return canonical::encode(b); }},
                      body);
}

Result<EventBody> decodeBody(const QString& type, const QByteArray& bytes)
{
    static const auto decoders = makeDecoders(static_cast<const EventBody*>(nullptr));
    const auto it = decoders.find(type.toStdString());
    if (it == decoders.end())
        return EventBody(UnknownEvent{type});
    auto body = it->second(bytes);
    if (!body)
        return Error{body.error().code, type};
    return body;
}

void seal(Event& e)
{
    // An unknown body has no members to encode: its bytes are given and stay as they are.
    if (!std::holds_alternative<UnknownEvent>(e.body) && !e.erased())
        e.bodyBytes = encodeBody(e.body);
    if (e.type.isEmpty())
        e.type = typeOf(e.body);
    Header h;
    h.actor = e.actor;
    h.author = e.author;
    h.base = e.base;
    h.bodySha256 = QString::fromLatin1(sha256(e.bodyBytes).toHex());
    h.clock = e.clock;
    h.devSeq = e.devSeq;
    h.device = e.device;
    h.id = e.id;
    h.occurredAt = e.occurredAt;
    h.prev = QString::fromLatin1(e.prev.toHex());
    h.recordedAt = e.recordedAt;
    h.stamp = e.stamp;
    h.stream = e.stream.id;
    h.streamKind = e.stream.kind;
    h.type = e.type;
    h.undoes = e.undoes;
    e.headerBytes = canonical::encode(h);
    e.hash = sha256(e.headerBytes);
}

Result<Event> decodeEvent(const QByteArray& header, const QByteArray& body)
{
    Header h;
    h.clock.certain = false;
    if (!canonical::decode(header, h) || h.id.isNull() || h.stream.isNull() || h.type.isEmpty())
        return Error{ErrorCode::BadJson, QStringLiteral("header")};
    Event e;
    e.actor = h.actor;
    e.author = h.author;
    e.base = h.base;
    e.clock = h.clock;
    e.devSeq = h.devSeq;
    e.device = h.device;
    e.id = h.id;
    e.occurredAt = h.occurredAt;
    e.prev = QByteArray::fromHex(h.prev.toLatin1());
    e.recordedAt = h.recordedAt;
    e.stamp = h.stamp;
    e.stream = {h.streamKind, h.stream};
    e.type = h.type;
    e.undoes = h.undoes;
    e.headerBytes = header;
    e.hash = sha256(header);
    if (body.isNull()) {
        e.body = ErasedBody{};
        return e;
    }
    if (QString::fromLatin1(sha256(body).toHex()) != h.bodySha256)
        return Error{ErrorCode::HashMismatch, h.id.toString()};
    // What its writer sealed is a fact even if it is no JSON: one bad writer must not be able to
    // stop everybody who shares with him.
    auto decoded = decodeBody(h.type, body);
    e.body = decoded ? std::move(*decoded) : EventBody(UnknownEvent{h.type});
    e.bodyBytes = body;
    return e;
}

} // namespace matoi
